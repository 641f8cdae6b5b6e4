"""Draws the pages of documents in processes apart: a page that never ends, or ends the process, costs its document."""

from __future__ import annotations

import io
import multiprocessing
import queue
import signal
import threading
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from extractors.errors import ExtractionError
from pipeline.pages.sources import Problem, SourceCode

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

PAGES: Final = "pages"
_COLOURS: Final = 32
"""A page of print needs few, and its file shrinks by three quarters."""
_PDF: Final = "application/pdf"
_GRACE: Final = 60.0
"""Seconds that a process may take to start and to load what it needs."""


@dataclass(frozen=True)
class Order:
    """The pages that are wanted of a document: those that hold records or residue, `scans` of them read by OCR.

    `pages` is empty for a form that has none; all of it is then shown as one.
    """

    document_id: str
    source_file: str
    location: str
    media_type: str
    pages: tuple[int, ...]
    scans: tuple[int, ...] = ()


@dataclass(frozen=True)
class Drawn:
    """What there is to see of a document.

    `pictures` has for a page its file below the site, the box of the page's points that it shows, and its size in
    pixels; `texts` has for a page its rows, each with number, line, and cells. 0 stands for a form without pages.
    """

    pictures: dict[int, tuple[str, list[float], list[int]]] = field(default_factory=dict)
    texts: dict[int, list[list[Any]]] = field(default_factory=dict)
    problem: Problem | None = None


def draw_all(orders: Sequence[Order], site: Path, *, jobs: int, timeout: float) -> dict[str, Drawn]:
    """Draw the pages of every order below `site`, `jobs` documents at a time; what came of each by document id.

    A document that takes more than `timeout` seconds is given up.
    """
    waiting: queue.SimpleQueue[Order] = queue.SimpleQueue()
    for order in orders:
        waiting.put(order)
    done: dict[str, Drawn] = {}
    failures: list[BaseException] = []

    def work() -> None:
        try:
            with _Hand(site, timeout) as hand:
                while not failures:
                    order = waiting.get_nowait()
                    done[order.document_id] = hand.draw(order)
        except queue.Empty:
            return
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, daemon=True) for _ in range(min(jobs, len(orders)))]
    for thread in threads:
        thread.start()
    try:
        for thread in threads:
            while thread.is_alive():
                thread.join(0.2)  # so that Ctrl-C is heard
    except BaseException as error:
        failures.append(error)
        raise
    if failures:
        raise failures[0]
    return done


class _Hand:
    """One process that draws, started when it is needed and replaced when it is lost."""

    def __init__(self, site: Path, timeout: float) -> None:
        self._site = site
        self._timeout = timeout
        self._process: Any = None
        self._line: Connection | None = None

    def __enter__(self) -> _Hand:
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def draw(self, order: Order) -> Drawn:
        line = self._started()
        problem = f"{order.source_file} could not be drawn: "
        try:
            line.send(order)
            if not line.poll(self._timeout):
                self._end()
                told = f"{problem}it took more than {self._timeout:g} s; look at it in a reader of its own"
                return Drawn(problem=Problem(SourceCode.DRAWING_STOPPED, told))
            drawn: Drawn = line.recv()
        except (EOFError, OSError):
            self._end()
            told = f"{problem}the process that drew it died; look at it in a reader of its own"
            return Drawn(problem=Problem(SourceCode.DRAWING_STOPPED, told))
        return drawn

    def _started(self) -> Connection:
        if self._line is not None:
            return self._line
        context = multiprocessing.get_context("spawn")  # threads and forks do not go together
        ours, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs, str(self._site)), daemon=True)
        self._process.start()
        theirs.close()
        with suppress(EOFError, OSError):
            if ours.poll(_GRACE):
                ours.recv()
        self._line = ours
        return ours

    def _end(self) -> None:
        if self._line is not None:
            self._line.close()
            self._process.kill()
            self._process.join()
        self._line = self._process = None


def serve(line: Connection, site: str) -> None:
    """What a drawing process does until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the parent too, which then ends this one
    import pypdfium2  # noqa: F401 - loaded before the clock runs

    with suppress(EOFError, OSError):
        line.send("ready")
        while True:
            order: Order = line.recv()
            line.send(draw(order, Path(site)))


def draw(order: Order, site: Path) -> Drawn:
    """Draw one document, or write down its text where its form has no pictures of pages."""
    from pipeline.convert import defect
    from pipeline.reading import read_bytes

    try:
        data = read_bytes(order.location)
        return _pictures(order, data, site) if order.media_type == _PDF else Drawn(texts=_texts(order, data))
    except (OSError, ExtractionError) as error:
        reason = getattr(error, "message", None) or getattr(error, "strerror", None) or str(error)
    except Exception as error:  # one document's defect must not end the site
        reason = defect(error)
    return Drawn(problem=Problem(SourceCode.SOURCE_UNREADABLE, f"{order.source_file}: {reason}"))


def _pictures(order: Order, data: bytes, site: Path) -> Drawn:
    from extractors.pdf_picture import pictures

    folder = f"{PAGES}/{order.document_id[:12]}"
    (site / folder).mkdir(parents=True, exist_ok=True)
    drawn: dict[int, tuple[str, list[float], list[int]]] = {}
    for picture in pictures(data, order.pages, scans=order.scans):
        name, content = _encoded(picture.image)
        file = f"{folder}/{picture.number}.{name}"
        (site / file).write_bytes(content)
        drawn[picture.number] = (file, [round(value, 1) for value in picture.shows], list(picture.image.size))
    return Drawn(pictures=drawn, problem=_undrawn(order, drawn))


def _undrawn(order: Order, drawn: Iterable[int]) -> Problem | None:
    lacking = sorted(set(order.pages) - set(drawn))
    if not lacking:
        return None
    listed = ", ".join(map(str, lacking))
    return Problem(SourceCode.PAGES_NOT_DRAWN, f"{order.source_file}: page(s) {listed} could not be drawn")


def _encoded(image: Any) -> tuple[str, bytes]:
    """Suffix and bytes of the smaller of two forms: few colours for print, JPEG for scans and photographs."""
    from PIL import Image

    print_, photo = io.BytesIO(), io.BytesIO()
    flat = image.convert("RGB")
    few = flat.quantize(_COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    few.save(print_, "PNG", compress_level=4)
    flat.save(photo, "JPEG", quality=60)
    smaller = ("png", print_) if print_.tell() <= photo.tell() else ("jpg", photo)
    return smaller[0], smaller[1].getvalue()


def _texts(order: Order, data: bytes) -> dict[int, list[list[Any]]]:
    """The rows of each page that is wanted, as they were transcribed."""
    from pipeline.convert import transcribe
    from schemas.fragment import CUT

    transcript = transcribe(data, order.source_file)
    texts: dict[int, list[list[Any]]] = {}
    for page in transcript.pages:
        if transcript.paged and page.number not in order.pages:
            continue
        rows = texts.setdefault(page.number if transcript.paged else 0, [])
        rows += [[f.row, f.line, [cell.replace(CUT, "") for cell in f.cells]] for f in page.fragments]
    return texts
