"""The rules of accessibility that axe-core can hold a page against."""

from __future__ import annotations

from typing import Any

import pytest


def serious(page: Any) -> list[str]:
    """What axe-core calls serious or critical in the page as it is now."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-core is not installed")
    violations = axe.Axe().run(page).response["violations"]
    return [
        f"{violation['id']}: {node['html'][:200]} ({node.get('failureSummary', '')[:300]})"
        for violation in violations
        if violation["impact"] in ("serious", "critical")
        for node in violation["nodes"]
    ]
