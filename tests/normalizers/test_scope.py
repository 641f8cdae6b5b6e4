"""The scope of a recommendation: asserted by the cell, or `other`."""

from __future__ import annotations

import pytest

from normalizers.scope import read_scope
from schemas.enums import Scope

CASES = [
    ("Local", Scope.LOCAL, "the word"),
    ("LOCAL", Scope.LOCAL, "in capitals"),
    ("local.", Scope.LOCAL, "with a full stop"),
    ("Local recommendation", Scope.LOCAL, "with the word that it scopes"),
    ("Local level", Scope.LOCAL, "with the word level"),
    ("Locally", Scope.LOCAL, "as an adverb"),
    ("Local only", Scope.LOCAL, "and no more"),
    ("Regional", Scope.REGIONAL, "the word"),
    ("National", Scope.NATIONAL, "the word"),
    ("National (legislation)", Scope.NATIONAL, "how it is meant"),
    ("Nationally", Scope.NATIONAL, "as an adverb"),
    ("Local and regional", Scope.LOCAL_AND_REGIONAL, "both"),
    ("Regional/Local", Scope.LOCAL_AND_REGIONAL, "in the other order"),
    ("Local & National", Scope.LOCAL_AND_NATIONAL, "both"),
    ("Both local and national", Scope.LOCAL_AND_NATIONAL, "both, in words"),
    ("Local\nNational", Scope.LOCAL_AND_NATIONAL, "a line each"),
    ("Regional and national", Scope.OTHER, "both, for which there is no value"),
    ("Local, regional and national", Scope.OTHER, "all three"),
    ("Local and possibly national", Scope.OTHER, "asserts only one of them"),
    ("National if the department agrees", Scope.OTHER, "a condition"),
    ("Norbury Council", Scope.OTHER, "a body"),
    ("Local health trust", Scope.OTHER, "a body that is local"),
    ("The national body is asked to write to local boards.", Scope.OTHER, "a sentence"),
    ("All agencies", Scope.OTHER, "neither"),
    ("N/A", Scope.OTHER, "neither"),
    ("Not local", Scope.OTHER, "denies it"),
    ("International", Scope.OTHER, "another word that ends so"),
    ("Locality", Scope.OTHER, "another word that begins so"),
    ("", None, "blank"),
    (None, None, "no column"),
]


@pytest.mark.parametrize(("cell", "scope", "why"), CASES, ids=[repr(cell) for cell, *_ in CASES])
def test_scope_is_what_the_cell_asserts(cell: str | None, scope: Scope | None, why: str) -> None:
    assert read_scope(cell) is scope, why
