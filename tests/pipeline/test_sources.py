"""Which files a run reads, and what they are called."""

from __future__ import annotations

import io
import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.errors import ArgumentsError
from pipeline.layout import PACKAGE_NAME, REVIEW_NAME
from pipeline.reading import is_there, read_bytes
from pipeline.sources import find

Folder = Callable[..., Path]


def names(*inputs: str | Path, **options: Path) -> list[str]:
    return [source.source_file for source in find([str(argument) for argument in inputs], **options).sources]


@pytest.fixture
def plans(folder: Folder) -> Path:
    return folder("plans", {"b.txt": "b", "a.PDF": "a", "north/c.txt": "c", "north/old/d": "d", "south/e.txt": "e"})


def test_a_file_goes_by_its_own_name(plans: Path) -> None:
    assert names(plans / "north" / "c.txt") == ["c.txt"]


def test_a_folder_gives_every_file_below_it_in_code_point_order(plans: Path) -> None:
    assert names(plans) == ["a.PDF", "b.txt", "north/c.txt", "north/old/d", "south/e.txt"]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("plans/*.txt", ["b.txt"]),
        ("plans/*/*.txt", ["north/c.txt", "south/e.txt"]),
        ("plans/**/*.txt", ["b.txt", "north/c.txt", "south/e.txt"]),
        ("plans/nor*", ["north/c.txt", "north/old/d"]),  # a folder that a pattern hits is read like a folder given
        ("plans/north/?.txt", ["c.txt"]),
        ("plans/[ab].*", ["a.PDF", "b.txt"]),
        ("*/north/**", ["plans/north/c.txt", "plans/north/old/d"]),
    ],
)
def test_a_pattern_names_from_its_last_folder_without_wildcard(
    plans: Path, monkeypatch: pytest.MonkeyPatch, pattern: str, expected: list[str]
) -> None:
    monkeypatch.chdir(plans.parent)
    assert names(pattern) == expected


def test_a_file_whose_name_looks_like_a_pattern_is_a_file(folder: Folder) -> None:
    assert names(folder("in", {"plan [1].txt": "x", "plan 1.txt": "y"}) / "plan [1].txt") == ["plan [1].txt"]


def test_hidden_files_and_desktop_litter_are_not_read(folder: Folder) -> None:
    made = {".secret": "x", ".git/config": "x", "Thumbs.db": "x", "~$plan.docx": "x", "plan.txt": "x"}
    assert names(folder("in", made)) == ["plan.txt"]


def test_a_dataset_within_the_input_is_not_read_but_its_neighbours_are(folder: Folder) -> None:
    package = f'{{"name": "{PACKAGE_NAME}"}}'
    made = {
        "out/datapackage.json": package,
        "out/actions.parquet": "x",
        "out/plan.txt": "x",
        "new/actions.parquet": "x",
    }
    base = folder("in", made)
    assert names(base) == ["new/actions.parquet", "out/plan.txt"]
    assert names(base / "*" / "*") == ["new/actions.parquet", "out/plan.txt"]
    assert names(base, out=base / "new") == ["out/plan.txt"]


def test_a_path_that_two_arguments_name_is_read_once_under_its_longer_name(plans: Path) -> None:
    for inputs in ([plans, plans / "north" / "c.txt"], [plans / "north" / "c.txt", plans]):
        assert names(*inputs).count("north/c.txt") == 1
        assert "c.txt" not in names(*inputs)


def test_two_files_of_one_name_are_refused_with_a_word_about_root(folder: Folder) -> None:
    base = folder("in", {"a/plan.txt": "1", "b/plan.txt": "2"})
    with pytest.raises(ArgumentsError, match=r"--root DIR(.|\n)*plan\.txt: .*a/plan\.txt, .*b/plan\.txt"):
        names(base / "a" / "plan.txt", base / "b" / "plan.txt")
    assert names(base / "a" / "plan.txt", base / "b", root=base) == ["a/plan.txt", "b/plan.txt"]


def test_a_file_outside_the_root_is_refused(plans: Path) -> None:
    with pytest.raises(ArgumentsError, match="does not lie below --root"):
        names(plans / "b.txt", root=plans / "north")


def test_what_does_not_exist_is_refused_even_beside_what_does(plans: Path) -> None:
    with pytest.raises(ArgumentsError, match=r"No such file or folder: .*typo\.txt"):
        names(plans / "typo.txt", plans)


def test_nothing_at_all_is_refused(plans: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(ArgumentsError, match="Nothing matched"):
        names(tmp_path / "empty", plans / "*.docx")


def test_arguments_that_name_nothing_beside_one_that_does_are_told(plans: Path) -> None:
    found = find([str(plans / "*.docx"), str(plans)])
    assert found.unmatched == [str(plans / "*.docx")]
    assert len(found.sources) == 5


def test_loops_of_links_end_and_a_file_keeps_its_real_place(folder: Folder) -> None:
    base = folder("in", {"z/plan.txt": "x"})
    (base / "z" / "up").symlink_to(base)
    (base / "a").symlink_to(base / "z")
    (base / "round").symlink_to("round")
    (base / "gone").symlink_to("nowhere")
    assert names(base) == ["gone", "round", "z/plan.txt"]
    assert "z/plan.txt" in names(base / "**" / "*.txt")


def test_a_linked_folder_from_elsewhere_is_read(folder: Folder) -> None:
    base = folder("in", {"a.txt": "x"})
    (base / "more").symlink_to(folder("elsewhere", {"b.txt": "x"}))
    assert names(base) == ["a.txt", "more/b.txt"]


def test_a_pipe_is_named_so_that_it_can_be_reported(folder: Folder) -> None:
    base = folder("in", {"a.txt": "x"})
    os.mkfifo(base / "pipe")
    assert names(base) == ["a.txt", "pipe"]


def test_a_folder_that_cannot_be_listed_is_reported_by_its_name(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    base = folder("in", {"a.txt": "x", "locked/b.txt": "x"})
    scandir = os.scandir

    def guarded(path: Path) -> object:
        if Path(path).name == "locked":
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr("pipeline.sources.os.scandir", guarded)
    assert names(base) == ["a.txt", "locked"]


def test_names_that_are_no_utf8_stay_apart(folder: Folder) -> None:
    base = folder("in", {})
    for raw in (b"plan\xe9.txt", b"plan\xe8.txt"):
        (base / os.fsdecode(raw)).write_text("x")
    assert names(base) == [r"plan\xe8.txt", r"plan\xe9.txt"]


def test_archives_are_folders(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as packed:
        packed.writestr("plan.txt", "inner plan")
    with zipfile.ZipFile(tmp_path / "reply.zip", "w") as packed:
        packed.writestr("plans/plan.txt", "a plan")
        packed.writestr("more.zip", inner.getvalue())
    (tmp_path / "plan.txt").write_text("beside it")
    found = find([str(tmp_path)]).sources
    assert [(s.source_file, read_bytes(s.location)) for s in found] == [
        ("plan.txt", b"beside it"),
        ("reply.zip/more.zip/plan.txt", b"inner plan"),
        ("reply.zip/plans/plan.txt", b"a plan"),
    ]
    assert all(is_there(s.location) for s in found)
    (tmp_path / "reply.zip").unlink()
    assert [is_there(s.location) for s in found] == [True, False, False]


def test_an_archive_that_cannot_be_walked_stands_for_itself(tmp_path: Path) -> None:
    (tmp_path / "reply.zip").write_bytes(b"PK\x03\x04 cut short")
    assert [s.source_file for s in find([str(tmp_path)]).sources] == ["reply.zip"]


def test_what_is_made_of_a_dataset_is_no_document(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    parsed = {"parsed/datapackage.json": json.dumps({"name": PACKAGE_NAME}), "parsed/report.html": "<p>report</p>"}
    site = {"parsed/review/review.json": json.dumps({"name": REVIEW_NAME}), "parsed/review/index.html": "<p>site</p>"}
    mine = {"report.html": "mine", "review/plan.txt": "mine", "review/review.json": "{}"}
    base = folder("plans", {**parsed, **site, **mine})
    monkeypatch.chdir(base.parent)
    assert names(base) == sorted(mine)
    assert names("plans/**") == sorted(mine)
    assert names("plans/*/*") == ["review/plan.txt", "review/review.json"]
