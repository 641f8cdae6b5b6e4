"""The command `dhr-plans`. Thin: it turns arguments into calls and outcomes into exit codes.

Nothing heavy is imported here, so that `--help` answers at once.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from pipeline.errors import ArgumentsError, DroppedDocumentsError, RunError, VanishedError
from pipeline.terminal import harmless, one_line
from pipeline.version import parser_version

if TYPE_CHECKING:
    from rich.console import Console

_USAGE: Final = 2
_RUN_FAILED: Final = 3
_INTERRUPTED: Final = 130

_PATH: Final = click.Path(path_type=Path)
_SECONDS: Final = click.FloatRange(min=0, min_open=True)


def _location(value: str) -> Path | str:
    """A path, or a URL as it is: a path would lose one of its slashes."""
    return value if "://" in value else Path(value)


def _bytes(value: str) -> int:
    """A size such as `800M` or `2G`, in powers of a thousand."""
    number, unit = (value[:-1], value[-1].upper()) if value[-1:].isalpha() else (value, "")
    try:
        size = int(float(number) * _UNITS[unit])
    except (ValueError, KeyError, OverflowError):
        raise click.BadParameter(f"{value} is no size: give it as 800M or 2G") from None
    if size < _LEAST_MEMORY:
        raise click.BadParameter(f"{value} is less than the parser itself needs, {_LEAST_MEMORY // 1_000_000}M")
    return size


def _limit(value: str) -> tuple[str, int]:
    """A limit by its name, such as `pages=8000`."""
    from extractors.limits import LIMIT_NAMES

    limit, _, number = value.partition("=")
    if limit not in LIMIT_NAMES or not number.isdecimal():
        raise click.BadParameter(f"{value} is no limit: give one of {', '.join(LIMIT_NAMES)}, as in pages=8000")
    return limit, int(number)


_EXPORTS: Final = ("csv", "jsonl", "xlsx", "sqlite", "duckdb")

_UNITS: Final = {"": 1, "K": 1_000, "M": 1_000_000, "G": 1_000_000_000}
_LEAST_MEMORY: Final = 300_000_000
"""What a worker holds with all its libraries loaded, and some more to read with."""


def _print_version(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    """The version as the dataset records it: release and hash of the sources."""
    if wanted:
        click.echo(f"dhr-plans {parser_version()}")
        context.exit()


@click.group(
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 done; 1 some documents, cases, sources or corrections failed, the others are fine; 2 wrong "
    "usage or nothing matched; 3 the run could not start or finish, and the previous dataset is untouched; "
    "130 interrupted.",
)
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_print_version, help="Print the version."
)
def cli() -> None:
    """Turn the action plans of domestic homicide reviews into validated records."""


@cli.command()
@click.argument("inputs", metavar="INPUT...", nargs=-1, required=True)
@click.option("--out", type=_location, required=True, metavar="DIR", help="Folder that the dataset is written to.")
@click.option("--root", type=_PATH, metavar="DIR", help="Name every file by its path below DIR.")
@click.option("--prune", is_flag=True, help="Drop documents of the dataset in --out that INPUT does not name.")
@click.option("--add", is_flag=True, help="Keep documents of the dataset in --out that INPUT does not name.")
@click.option("--fresh", is_flag=True, help="Read every document anew, whatever an earlier run has read.")
@click.option("--metadata", type=_PATH, metavar="FILE", help="Join this CSV file to the documents, by name or id.")
@click.option("--metadata-key", metavar="COLUMN", help="The column of it that holds file names or download ids.")
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Documents read at a time [as many as cores].")
@click.option("--timeout", type=_SECONDS, metavar="SECONDS", help="Give up a document that takes longer [600].")
@click.option("--max-memory", type=_bytes, metavar="SIZE", help="Give up a document that takes more [1G].")
@click.option(
    "--limit", "limits", type=_limit, multiple=True, metavar="NAME=N", help="Raise or lower a limit of what is read."
)
@click.option("--scheduler", metavar="ADDRESS", help="Read the documents on the Dask cluster of this scheduler.")
@click.option("--json", "as_json", is_flag=True, help="Print the summary as JSON.")
@click.option("--quiet", is_flag=True, help="Print nothing but errors.")
def parse(
    inputs: tuple[str, ...],
    out: Path | str,
    root: Path | None,
    prune: bool,
    add: bool,
    fresh: bool,
    metadata: Path | None,
    metadata_key: str | None,
    as_json: bool,
    quiet: bool,
    limits: tuple[tuple[str, int], ...],
    **settings: Any,
) -> int:
    """Read files, folders and globs and write the Parquet dataset.

    Every file of a folder is read, however deep, except hidden ones; what is in it decides how, not its suffix.
    A run that was ended goes on where it was when it is started again; what was read before is not read again
    unless it has changed.
    """
    if prune and add:
        raise ArgumentsError("--prune and --add exclude each other")
    from extractors.limits import Limits
    from pipeline.progress import Silence, progress_on_stderr
    from pipeline.run import run
    from pipeline.settings import Settings

    given = {name: value for name, value in settings.items() if value is not None}
    outcome = run(
        list(inputs),
        out=out,
        root=root,
        prune=prune,
        add=add,
        fresh=fresh,
        metadata=metadata,
        metadata_key=metadata_key,
        settings=Settings(**given, limits=Limits(**dict(limits))),
        progress=Silence() if quiet else progress_on_stderr(),
    )
    for argument in outcome.unmatched:
        _complain(f"Nothing matched {argument}")
    if as_json:
        _print_json(outcome.summary.as_json(out, outcome.row_counts))
    elif not quiet:
        outcome.summary.print_to(_console(), out)
    elif outcome.summary.failures:
        for _, code, message in outcome.summary.failures:
            _complain(f"{code.value}  {one_line(message)}")
    return outcome.summary.exit_code


@cli.command()
@click.argument("file", type=_PATH)
@click.option("--fragments", is_flag=True, help="Print the rows and lines of each page as they were transcribed.")
@click.option("--residue", is_flag=True, help="Print the text that is in no record, and why.")
@click.option("--why", is_flag=True, help="Print the clues that each status was decided on.")
def show(file: Path, fragments: bool, residue: bool, why: bool) -> int:
    """Print what is read from one document."""
    if not file.exists():
        raise ArgumentsError(f"No such file: {file}")
    from pipeline.show import show_document

    return show_document(file, _console(), fragments=fragments, residue=residue, why=why)


@cli.command()
@click.argument("cases", type=_PATH)
@click.option("--accept", is_flag=True, help="Take what the parser gives now as what is expected.")
def check(cases: Path, accept: bool) -> int:
    """Hold the parser against the expectations in CASES.

    A case is a folder with one source.* file, fragments.json (what is transcribed) and records.json (what is made
    of it). An expectation that is missing is written, for you to review.
    """
    from pipeline.regress import check_cases

    report = check_cases(cases, accept=accept)
    for line in report.lines:
        click.echo(harmless(line))
    return 1 if report.failed else 0


@cli.command("export")
@click.argument("folder", type=_PATH, metavar="DIR")
@click.option("--to", type=click.Choice(_EXPORTS), required=True, help="The format.")
@click.option("--out", type=_PATH, metavar="PATH", help="Folder or file to write [beside DIR, named after it].")
@click.option("--show-names", is_flag=True, help="Leave personal names as the documents print them.")
def export_dataset(folder: Path, to: str, out: Path | None, show_names: bool) -> None:
    """Write the dataset in DIR in another format.

    Personal names that a rule finds are replaced in every text column, unless --show-names is given.
    """
    from pipeline.export import export

    click.echo(f"Written to {one_line(str(export(folder, to, out=out, show_names=show_names)))}")


@cli.command("codebook")
def print_codebook() -> None:
    """Print what every table, column and value of the dataset means."""
    from pipeline.codebook import codebook

    click.echo(codebook(), nl=False)


@cli.command()
@click.argument("folder", metavar="DIR", type=_PATH)
@click.option("--out", type=_PATH, metavar="FILE", help="File that the page is written to [DIR/report.html].")
@click.option("--show-names", is_flag=True, help="Leave personal names as the plans print them.")
@click.option("--quiet", is_flag=True, help="Print nothing but errors.")
def report(folder: Path, out: Path | None, show_names: bool, quiet: bool) -> int:
    """Write one page for a browser that shows what the dataset of DIR holds.

    It carries all of its data and fetches nothing. Personal names that a rule finds are replaced, for no table needs
    them; some will be missed, and no anonymity is promised.
    """
    from pipeline.layout import REPORT_FILE
    from pipeline.pages.report import write_report
    from pipeline.pages.wording import as_printed, without_names

    target = out or folder / REPORT_FILE
    records = write_report(folder, target, as_printed() if show_names else without_names())
    if not quiet:
        click.echo(harmless(f"{records} records: open {target}"))
        click.echo("It shows personal names." if show_names else "Names were replaced by rule, and some will be left.")
    return 0


@cli.command()
@click.argument("folder", metavar="DIR", type=_PATH)
@click.option(
    "--sources", multiple=True, required=True, metavar="PATH", help="Folder, file or pattern that DIR was parsed from."
)
@click.option("--out", type=_PATH, metavar="SITE", help="Folder that the site is written to [DIR/review].")
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Documents drawn at a time [as many as cores].")
@click.option("--timeout", type=_SECONDS, default=120.0, metavar="SECONDS", help="Give up a document's pictures [120].")
@click.option("--quiet", is_flag=True, help="Print nothing but errors.")
def review(
    folder: Path, sources: tuple[str, ...], out: Path | None, jobs: int | None, timeout: float, quiet: bool
) -> int:
    """Write a site that shows each record of DIR beside the pages that it was read from.

    Open SITE/index.html in a browser; corrections that are made there are saved to a file. Sources are told by their
    bytes, whatever they are called now. The pictures show names, and all else that the documents print.
    """
    from pipeline.layout import REVIEW_FOLDER
    from pipeline.pages.review import INDEX, write_review
    from pipeline.settings import cores

    target = out or folder / REVIEW_FOLDER
    site = write_review(folder, sources, target, jobs=jobs or cores(), timeout=timeout)
    for problem in site.problems:
        _complain(f"{problem.code.value}  {one_line(problem.message)}")
    if not quiet:
        click.echo(harmless(f"{site.records} records and {site.pages} pages: open {target / INDEX}"))
        click.echo("The pictures show names: keep the site where the documents themselves may be kept.")
    return 1 if site.problems else 0


@cli.command("apply-corrections")
@click.argument("folder", metavar="DIR", type=_PATH)
@click.argument("file", metavar="FILE", type=_PATH)
@click.option("--out", type=_PATH, required=True, metavar="DIR2", help="Folder that the corrected dataset goes to.")
@click.option("--json", "as_json", is_flag=True, help="Print what became of each correction as JSON.")
@click.option("--quiet", is_flag=True, help="Print nothing but errors.")
def apply_corrections(folder: Path, file: Path, out: Path, as_json: bool, quiet: bool) -> int:
    """Write the dataset of DIR to DIR2 with the corrections in FILE, which the review site saved.

    DIR is left as it is. A correction whose old text is not there is told and not applied.
    """
    from pipeline.corrections.apply import apply_corrections as apply
    from pipeline.corrections.told import as_json as told_as_json
    from pipeline.corrections.told import lines

    applied = apply(folder, file, out)
    if as_json:
        _print_json(told_as_json(applied, out))
    else:
        for refused, line in lines(applied, out):
            if refused:
                _complain(line)
            elif not quiet:
                click.echo(harmless(line))
    return 1 if applied.refused else 0


def _console() -> Console:
    from rich.console import Console

    return Console(highlight=False, emoji=False, markup=False)


def _print_json(value: dict[str, Any]) -> None:
    import json

    click.echo(json.dumps(value, indent=1))


def _complain(message: str) -> None:
    click.echo(harmless(message), err=True)


@contextmanager
def _termination_interrupts() -> Iterator[None]:
    """Let a polite kill end a run as Ctrl-C does, so that no half-written files stay behind."""
    if threading.current_thread() is not threading.main_thread():  # only there may signals be handled
        yield
        return
    previous = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, previous)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code; the one place where outcomes become codes."""
    os.environ.setdefault("ARROW_DEFAULT_MEMORY_POOL", "system")  # others keep what they have once had
    for stream in (sys.stdout, sys.stderr):
        reconfigure: Callable[..., None] | None = getattr(stream, "reconfigure", None)
        if reconfigure is not None:  # a terminal that knows few characters is no reason to fail
            reconfigure(errors="backslashreplace")
    try:
        with _termination_interrupts():
            code = cli.main(args=arguments, prog_name="dhr-plans", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return _USAGE
    except (DroppedDocumentsError, VanishedError) as error:
        _complain(str(error))
        for name in error.source_files:
            _complain(f"  {one_line(name)}")
        return error.exit_code
    except RunError as error:
        _complain(f"Error: {error}")
        return error.exit_code
    except (KeyboardInterrupt, click.Abort):
        _complain("Interrupted; the dataset is as it was, and the same command goes on where this run was.")
        return _INTERRUPTED
    except Exception as error:  # a defect of the run itself, not of a document
        _complain(f"Error: {type(error).__name__}: {error}")
        return _RUN_FAILED
    return code if isinstance(code, int) else 0
