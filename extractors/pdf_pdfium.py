"""A page as pdfium draws it: words, rulings and shading, at a few milliseconds a page.

pdfium says where spaces are; only words that it may have run together are looked at letter by letter.
"""

from __future__ import annotations

import ctypes
import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Any, Final

from extractors.pdf_characters import Characters
from extractors.pdf_glyphs import GAP_BARE, GAP_SPELLED, SPELLED_SHARE, Glyph, Wall, along, words_of
from extractors.pdf_sheet import (
    THIN,
    UNKNOWN,
    Edge,
    Fill,
    Sheet,
    Turn,
    Word,
    around_two,
    direction,
    inside,
    ruling,
    same_place,
    sides,
    usual_turn,
    with_bullets,
)
from extractors.repair import repair
from schemas.fragment import Box

Matrix = tuple[float, float, float, float, float, float]

STRAIGHT: Final = 1.0
"""A line that rises by no more than this over its length is level or upright."""
FAR: Final = 3.0
"""Letters that follow each other stand nearer than this, in font sizes."""
WIDE: Final = 0.8
"""Letters wider on average than this, in font sizes, may be several words."""
MOST_SEGMENTS: Final = 4000
"""A path with more segments than this is a drawing."""
JOINED: Final = 0.1
"""Gap in font sizes up to which two pieces of a turned line are of one word."""
NEAR: Final = 1.0
"""Gap in font sizes up to which they are of one line."""
_LINE, _CURVE, _MOVE = 0, 1, 2
_SAMPLE: Final = 60
"""Letters that are asked which way they read, before all of them are."""
_HYPHEN: Final = "\x02"
"""pdfium's mark for a hyphen at a line's end, after which it goes on without a line break."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """How the points of the page's own space are shown: its boxes, and by how much it is turned clockwise."""

    media: Box
    shown: Box
    turn: int

    @property
    def size(self) -> tuple[float, float]:
        left, low, right, high = self.media
        return (right - left, high - low) if self.turn in (0, 180) else (high - low, right - left)

    def point(self, x: float, y: float) -> tuple[float, float]:
        left, low, right, high = self.media
        if self.turn == 90:
            return y - low, x - left
        if self.turn == 180:
            return right - x, y - low
        if self.turn == 270:
            return high - y, right - x
        return x - left, high - y

    def box(self, x0: float, y0: float, x1: float, y1: float) -> Box:
        a, b = self.point(x0, y0), self.point(x1, y1)
        return min(a[0], b[0]), min(a[1], b[1]), max(a[0], b[0]), max(a[1], b[1])


def read_sheet(page: Any, number: int) -> Sheet:
    """The page as shown; a page whose text reads sideways is turned upright.

    Raises PdfiumError where pdfium cannot read it.
    """
    textpage = page.get_textpage()
    try:
        frame = _frame(page)
        rulings, fills = _drawn(page, frame)
        reader = _TextReader(textpage, frame, rulings)
        words = reader.words()
        turn = usual_turn(words)
        if turn in (90, 180, 270):
            frame = replace(frame, turn=(frame.turn + turn) % 360)
            rulings, fills = _drawn(page, frame)
            reader = _TextReader(textpage, frame, rulings)
            words = reader.words()
    finally:
        textpage.close()
    width, height = frame.size
    return Sheet(number, width, height, tuple(with_bullets(words)), tuple(rulings), tuple(fills), reader.gap)


def shown_part(page: Any) -> tuple[int, Box]:
    """By how many degrees clockwise `read_sheet` turns a page that viewers show, and what they show of it, in the
    points of the sheet.

    Raises PdfiumError where pdfium cannot read the page.
    """
    frame = _frame(page)
    textpage = page.get_textpage()
    try:
        turn = 0 if _plainly_upright(textpage, frame) else usual_turn(_TextReader(textpage, frame, ()).words())
    finally:
        textpage.close()
    turn = turn if turn in (90, 180, 270) else 0
    return turn, replace(frame, turn=(frame.turn + turn) % 360).box(*frame.shown)


def _plainly_upright(textpage: Any, frame: _Frame) -> bool:
    """Whether a page that is not turned has, as nearly all have, no turned letter in a sample of its text."""
    if frame.turn:
        return False
    characters = Characters(textpage)
    step = max(1, len(characters.text) // _SAMPLE)
    return all(math.cos(characters.angle(i)) > 0.9 for i in range(0, len(characters.text), step))


def _frame(page: Any) -> _Frame:
    media = page.get_mediabox()
    if not (media[0] < media[2] and media[1] < media[3]):
        media = (0.0, 0.0, *page.get_size())  # what viewers show where the file names no paper
    left, low, right, high = page.get_cropbox()
    shown = max(media[0], left), max(media[1], low), min(media[2], right), min(media[3], high)
    if not (shown[0] < shown[2] and shown[1] < shown[3]):
        shown = media
    return _Frame(media, shown, page.get_rotation())


# -- text ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Face:
    size: float
    direction: tuple[float, float]
    turn: Turn
    bold: bool


class _TextReader:
    """Reads the words of one text page."""

    def __init__(self, textpage: Any, frame: _Frame, rulings: Sequence[Edge]) -> None:
        self.characters, self.frame = Characters(textpage), frame
        self.shown = frame.box(*frame.shown)
        self.turned, self.left, self.high = bool(frame.turn), frame.media[0], frame.media[3]
        self.walls: list[Wall] = sorted((e["x0"], e["top"], e["bottom"]) for e in rulings if e["orientation"] == "v")
        self.drawn = self.characters.text
        self.count = len(self.drawn)
        spaces = [i for i, character in enumerate(self.drawn) if character == " "]
        self.generated = {i for i in spaces if self.characters.is_generated(i)}
        spelled = len(spaces) - len(self.generated)
        drawn = max(self.count - sum(map(self.drawn.count, _LINE_ENDS)), 1)
        self.gap = GAP_SPELLED if spelled > SPELLED_SHARE * drawn else GAP_BARE
        self.faces: dict[int, _Face] = {}

    def words(self) -> list[Word]:
        """Words in drawing order, each once: text that was drawn again in one place is bold."""
        words: list[Word] = []
        kept: dict[str, dict[tuple[int, int], list[int]]] = {}
        for word in self._whole_words():
            if not inside(word.box, self.shown):
                continue
            place = int(word.box[0] // 4), int(word.box[1] // 4)
            places = kept.setdefault(word.text, {})
            first = _drawn_before(word, place, places, words) if places else None
            if first is not None:
                words[first] = replace(words[first], bold=True)
            else:
                places.setdefault(place, []).append(len(words))
                words.append(word)
        return words

    def _whole_words(self) -> Iterator[Word]:
        """Words put together again that pdfium ends a line in: along text that runs up the page it does at any
        letter, and leaves out the space where there was one.
        """
        last: Word | None = None
        for word in self._all_words():
            if last is not None and not last.space_after and not word.space_before and _on_one_line(last, word):
                if word.start - last.end <= JOINED * last.size:
                    last = _joined(last, word)
                    continue
                word = replace(word, space_before=True)
            if last is not None:
                yield last
            last = word
        if last is not None:
            yield last

    def _all_words(self) -> Iterator[Word]:
        last, space_after = -1, False
        for run in _RUN.finditer(self.drawn):
            start, end = run.span()
            space_before = space_after if start == last + 1 else self._is_space(start - 1)
            last, space_after = end, self._is_space(end)
            word = self._run(start, end, space_before, space_after)
            if isinstance(word, Word):
                yield word
            else:
                yield from word

    def _is_space(self, i: int) -> bool:
        return 0 <= i < self.count and self.drawn[i] in _SPACES and not self._is_turn(i)

    def _is_turn(self, i: int) -> bool:
        """Whether a space is one that pdfium puts where turned text goes on in the next line, as an end of line is."""
        if not self.frame.turn or i not in self.generated or not 0 < i < self.count - 1:
            return False
        before, after = self._face(i - 1), self._face(i + 1)
        if before.turn != after.turn:
            return False
        bases = [direction(self._box(n), self._origin(n), before.turn)[2] for n in (i - 1, i + 1)]
        return abs(bases[0] - bases[1]) > 0.5 * before.size

    def _run(self, start: int, end: int, space_before: bool, space_after: bool) -> Word | Iterable[Word]:
        """What stands between two blanks: as a rule one word."""
        face = self._face(start)
        first, origin = self._box(start), start
        last = self._box(end - 1) if end - 1 > start else first
        if face.turn == 0 and abs(first[3] - last[3]) > face.size:
            origin = self._past_ligature(start, end)
            first, last = self._first_box(start, origin, face), self._last_box(start, end, face)
        box = first if start == end - 1 else around_two(first, last)
        if face.turn == 45 or self._doubtful(face, box, first, last, end - start):
            return self._letter_by_letter(start, end, space_before, space_after)
        text = repair(self._text(start, end)).strip()
        if not text:
            return ()
        x0, x1, base = direction(box, self._origin(origin), face.turn)
        return Word(text, box, x0, x1, base, face.size, face.bold, face.turn, space_before, space_after)

    def _past_ligature(self, start: int, end: int) -> int:
        """The first letter from `start` that shares no ligature with the one before, where the ligature stands far
        off: in files that scale their pages pdfium gives it a wrong place.
        """
        i = start
        while i + 1 < end and self._is_in_ligature(i + 1):
            i += 1
        lost = i > start and i + 1 < end and self._is_far(i, i + 1)
        return i + 1 if lost else start

    def _is_far(self, one: int, other: int) -> bool:
        """Two letters of one word that stand farther apart than those of a line do."""
        (x, y), (other_x, other_y) = self._origin(one), self._origin(other)
        return abs(x - other_x) + abs(y - other_y) > FAR * self._face(one).size

    def _first_box(self, start: int, origin: int, face: _Face) -> Box:
        box = self._box(origin)
        return box if origin == start else (box[0] - 0.5 * face.size, box[1], box[2], box[3])

    def _last_box(self, start: int, end: int, face: _Face) -> Box:
        i = end - 1
        while i > start and self._is_in_ligature(i):
            i -= 1
        if i == end - 1 or i == start or not self._is_far(i - 1, i):
            return self._box(end - 1)
        box = self._box(i - 1)
        return box[0], box[1], box[2] + 0.5 * face.size, box[3]

    def _doubtful(self, face: _Face, box: Box, first: Box, last: Box, length: int) -> bool:
        """Whether what pdfium takes for one word may be more: over two lines, across a ruling, or far too wide."""
        upright = face.turn in (0, 180)
        across = abs(first[3] - last[3]) if upright else abs(first[0] - last[0])
        extent = box[2] - box[0] if upright else box[3] - box[1]
        if across > 0.15 * face.size or not 0.1 * face.size * length <= extent <= WIDE * face.size * length:
            return True
        left = bisect_right(self.walls, (box[0] + 0.5, math.inf))
        right = bisect_left(self.walls, (box[2] - 0.5,))
        middle = (box[1] + box[3]) / 2
        return left < right and any(top <= middle <= bottom for _, top, bottom in self.walls[left:right])

    def _letter_by_letter(self, start: int, end: int, space_before: bool, space_after: bool) -> Iterable[Word]:
        glyphs = _ligatures_spread([self._glyph(i) for i in range(start, end)])
        words = words_of(glyphs, self.gap, self.walls)
        for n, word in enumerate(words):
            yield replace(
                word,
                space_before=space_before if n == 0 else word.space_before,
                space_after=space_after if n == len(words) - 1 else word.space_after,
            )

    def _glyph(self, i: int) -> Glyph:
        face, box, origin = self._face(i), self._box(i), self._origin(i)
        if face.turn == 45:
            extent = 0.7 * math.hypot(box[2] - box[0], box[3] - box[1])
            start, end, base = along((origin[0], -origin[1]), face.direction, extent)
        else:
            start, end, base = direction(box, origin, face.turn)
        return Glyph(self._text(i, i + 1), box, start, end, base, face.size, face.bold, face.turn)

    def _text(self, start: int, end: int) -> str:
        text = self.drawn[start:end].replace("\0", UNKNOWN)
        if text.isascii():
            return text
        if "\u00ad" in text:  # one that is drawn is a hyphen that the font's map names so
            hidden = {i for i in range(start, end) if self.drawn[i] == "\u00ad" and self._is_in_ligature(i)}
            text = "".join("-" if c == "\u00ad" else c for i, c in enumerate(text, start) if i not in hidden)
        if any("\ud800" <= c <= "\udfff" for c in text):
            text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        return text.replace("\uf001", "fi").replace("\uf002", "fl")  # where browsers put the ligatures of a font

    def _is_in_ligature(self, i: int) -> bool:
        """A break that a word may take, between two letters that the font draws as one."""
        return i > 0 and self._origin(i) == self._origin(i - 1)

    def _box(self, i: int) -> Box:
        left, low, right, high = self.characters.box(i)
        if self.turned:
            return self.frame.box(left, low, right, high)
        return left - self.left, self.high - high, right - self.left, self.high - low

    def _origin(self, i: int) -> tuple[float, float]:
        x, y = self.characters.origin(i)
        return self.frame.point(x, y) if self.turned else (x - self.left, self.high - y)

    def _face(self, i: int) -> _Face:
        key = self.characters.item(i) or -1 - i
        face = self.faces.get(key)
        if face is None:
            face = self.faces[key] = self._new_face(i)
        return face

    def _new_face(self, i: int) -> _Face:
        a, b, c, d = self.characters.matrix(i)
        size = self.characters.size(i) * math.hypot(c, d)
        quarter = math.radians(self.frame.turn)
        x, y = a * math.cos(quarter) + b * math.sin(quarter), b * math.cos(quarter) - a * math.sin(quarter)
        return _Face(max(size, 1.0), (x, y), _turn(x, y), _is_bold(self.characters.font(i)))


_LINE_ENDS: Final = "\r\n"
_SPACES: Final = " \t\u00a0\u3000\u2002\u2003\u2009\u202f"
_RUN: Final = re.compile(f"[^{_SPACES}{_LINE_ENDS}{_HYPHEN}]*{_HYPHEN}|[^{_SPACES}{_LINE_ENDS}{_HYPHEN}]+")
"""What stands between blanks; a line ends after a hyphen without one."""
_BOLD: Final = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)


@lru_cache(maxsize=1024)
def _is_bold(font: bytes) -> bool:
    return bool(_BOLD.search(font.decode("utf-8", "replace")))


def _drawn_before(
    word: Word, place: tuple[int, int], places: Mapping[tuple[int, int], Sequence[int]], words: Sequence[Word]
) -> int | None:
    """Index of the word that stands where `word` does; `places` has those of its text by squares of the page."""
    column, row = place
    squares: Iterable[tuple[int, int]] = places
    if len(places) > 9:  # as for few words
        squares = [(column + dx, row + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
    for x, y in squares:
        if -1 <= x - column <= 1 and -1 <= y - row <= 1:
            for i in places.get((x, y), ()):
                if same_place(word, words[i]):
                    return i
    return None


def _on_one_line(last: Word, word: Word) -> bool:
    """Whether a piece of text follows another on its line, closely."""
    same = word.turn == last.turn != 45 and abs(word.base - last.base) < 0.15 * last.size
    return same and -JOINED * last.size < word.start - last.end <= NEAR * last.size


def _joined(last: Word, word: Word) -> Word:
    return replace(
        last,
        text=last.text + word.text,
        box=around_two(last.box, word.box),
        end=max(last.end, word.end),
        bold=last.bold and word.bold,
        space_after=word.space_after,
    )


def _ligatures_spread(glyphs: list[Glyph]) -> list[Glyph]:
    """The letters of a ligature side by side along their line: in turned text pdfium has them across it."""
    out = list(glyphs)
    i = 0
    while i < len(glyphs):
        first = glyphs[i]
        end = i + 1
        while end < len(glyphs) and _shares_place(first, glyphs[end]):
            end += 1
        step = (first.end - first.start) / (end - i)
        for n in range(i, end if end > i + 1 else i):
            start = first.start + (n - i) * step
            out[n] = replace(glyphs[n], start=start, end=start + step)
        i = end
    return out


def _shares_place(first: Glyph, other: Glyph) -> bool:
    return (
        first.turn in (90, 270)
        and (first.start, first.end, first.base) == (other.start, other.end, other.base)
        and first.box != other.box
    )


def _turn(x: float, y: float) -> Turn:
    """Which way text reads whose direction is (x, y), y upwards."""
    if min(abs(x), abs(y)) > 0.1 * max(abs(x), abs(y)):
        return 45
    if abs(y) > abs(x):
        return 90 if y > 0 else 270
    return 180 if x < 0 else 0


# -- rulings and shading ------------------------------------------------------------------------------


def _drawn(page: Any, frame: _Frame) -> tuple[list[Edge], list[Fill]]:
    rulings: list[Edge] = []
    fills: list[Fill] = []
    for path in _paths(page, frame.shown):
        if path.stroked:
            rulings += _strokes(path.lines, frame)
        if path.filled:
            for points in path.lines:
                box = frame.box(*_bounds(points))
                if min(box[2] - box[0], box[3] - box[1]) <= THIN:
                    if max(box[2] - box[0], box[3] - box[1]) > THIN:
                        rulings.append(ruling(box))
                elif _is_box(points):
                    fills.append(Fill(box, path.coloured))
    return rulings, fills


@dataclass(frozen=True, slots=True)
class _Path:
    lines: list[list[tuple[float, float]]]
    filled: bool
    stroked: bool
    coloured: bool


def _bounds(points: Sequence[tuple[float, float]]) -> Box:
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return min(xs), min(ys), max(xs), max(ys)


def _is_box(points: Sequence[tuple[float, float]]) -> bool:
    """Every point is at a corner of the points' box."""
    x0, y0, x1, y1 = _bounds(points)
    near = 0.5
    return len(points) >= 4 and all(
        min(abs(x - x0), abs(x - x1)) < near and min(abs(y - y0), abs(y - y1)) < near for x, y in points
    )


def _strokes(lines: Sequence[Sequence[tuple[float, float]]], frame: _Frame) -> list[Edge]:
    """Rulings that strokes draw; a stroked box gives its sides, unless it is itself as thin as a ruling."""
    out: list[Edge] = []
    for points in lines:
        if len(points) > 3 and _is_box(points):
            box = frame.box(*_bounds(points))
            thin = min(box[2] - box[0], box[3] - box[1]) <= THIN
            out += [ruling(box)] if thin else sides(box)
            continue
        for (x0, y0), (x1, y1) in pairwise(points):
            width, height = abs(x1 - x0), abs(y1 - y0)
            if min(width, height) <= STRAIGHT and max(width, height) > STRAIGHT:
                out.append(ruling(frame.box(*_bounds(((x0, y0), (x1, y1))))))
    return out


def _paths(page: Any, shown: Box) -> Iterator[_Path]:
    """Paths of a page in its own space, those of forms included."""
    from pypdfium2 import raw

    same: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
    items = (raw.FPDFPage_GetObject(page, i) for i in range(raw.FPDFPage_CountObjects(page)))
    yield from _paths_of(raw, items, same, shown, 0)


def _paths_of(raw: Any, items: Iterable[Any], outer: Matrix, shown: Box, depth: int) -> Iterator[_Path]:
    matrix = raw.FS_MATRIX()
    for item in items:
        kind = raw.FPDFPageObj_GetType(item)
        if kind == raw.FPDF_PAGEOBJ_PATH:
            path = _path(raw, item, outer, shown)
            if path:
                yield path
        elif kind == raw.FPDF_PAGEOBJ_FORM and depth < 6:
            raw.FPDFPageObj_GetMatrix(item, matrix)
            inner = (raw.FPDFFormObj_GetObject(item, i) for i in range(raw.FPDFFormObj_CountObjects(item)))
            yield from _paths_of(raw, inner, _times(_values(matrix), outer), shown, depth + 1)


def _path(raw: Any, item: Any, outer: Matrix, shown: Box) -> _Path | None:
    count = raw.FPDFPath_CountSegments(item)
    if not 1 < count <= MOST_SEGMENTS:
        return None
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(item, fill, stroke)
    if not fill.value and not stroke.value:
        return None
    matrix = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(item, matrix)
    a, b, c, d, e, f = _times(_values(matrix), outer)
    lines: list[list[tuple[float, float]]] = []
    px, py = ctypes.c_float(), ctypes.c_float()
    for i in range(count):
        segment = raw.FPDFPath_GetPathSegment(item, i)
        raw.FPDFPathSegment_GetPoint(segment, px, py)
        x, y = px.value, py.value
        point = (a * x + c * y + e, b * x + d * y + f)
        if raw.FPDFPathSegment_GetType(segment) == _MOVE or not lines:
            lines.append([point])
        else:
            lines[-1].append(point)
        if raw.FPDFPathSegment_GetClose(segment) and lines[-1][0] != lines[-1][-1]:
            lines[-1].append(lines[-1][0])
    lines = [line for line in lines if len(line) > 1]
    if any(not (shown[0] <= x <= shown[2] and shown[1] <= y <= shown[3]) for line in lines for x, y in line):
        lines = _clipped(lines, _clip(raw, item, outer, shown))
    return _Path(lines, bool(fill.value), bool(stroke.value), _coloured(raw, item))


def _clip(raw: Any, item: Any, outer: Matrix, shown: Box) -> Box:
    """What is shown of an object that is larger than the page: browsers draw a table's border over all its pages
    and clip it to each.
    """
    a, b, c, d, e, f = outer
    x0, y0, x1, y1 = shown
    clip = raw.FPDFPageObj_GetClipPath(item)
    px, py = ctypes.c_float(), ctypes.c_float()
    for n in range(max(raw.FPDFClipPath_CountPaths(clip), 0) if clip else 0):
        points = []
        for i in range(max(raw.FPDFClipPath_CountPathSegments(clip, n), 0)):
            raw.FPDFPathSegment_GetPoint(raw.FPDFClipPath_GetPathSegment(clip, n, i), px, py)
            points.append((a * px.value + c * py.value + e, b * px.value + d * py.value + f))
        if points:
            left, low, right, high = _bounds(points)
            x0, y0, x1, y1 = max(x0, left), max(y0, low), min(x1, right), min(y1, high)
    return x0, y0, x1, y1


def _clipped(lines: Sequence[Sequence[tuple[float, float]]], clip: Box) -> list[list[tuple[float, float]]]:
    """Points moved to the nearest place in the clip; lines that lie outside are gone."""
    x0, y0, x1, y1 = clip
    kept = []
    for line in lines:
        left, low, right, high = _bounds(line)
        if left <= x1 and right >= x0 and low <= y1 and high >= y0:
            kept.append([(min(max(x, x0), x1), min(max(y, y0), y1)) for x, y in line])
    return kept


def _coloured(raw: Any, item: Any) -> bool:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not raw.FPDFPageObj_GetFillColor(item, red, green, blue, alpha):
        return True
    return alpha.value > 10 and min(red.value, green.value, blue.value) < 250


def _values(matrix: Any) -> Matrix:
    return matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f


def _times(inner: Matrix, outer: Matrix) -> Matrix:
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u
