"""Every closed vocabulary of the dataset: each value with the sentence that the codebook prints.

The order of the values is the order of the Arrow dictionaries, so a value is only ever added at the end.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class CodedValue(StrEnum):
    """A string enum whose members carry their definition: ``MEMBER = "value", "what it means"``."""

    meaning: str

    def __new__(cls, value: str, meaning: str) -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member.meaning = meaning
        return member

    @classmethod
    def of(cls, value: str) -> Self:
        """The member of this value. Raises ValueError where there is none."""
        return cls(value)  # type: ignore[call-arg]


class PlanPart(CodedValue):
    OVERVIEW = "overview", "a heading says that these are the recommendations of the overview report"
    SINGLE_AGENCY = "single_agency", "a heading says that this is one agency's plan or its management report's"


class Scope(CodedValue):
    LOCAL = "local", "the cell asserts that the recommendation is local"
    REGIONAL = "regional", "the cell asserts that it is regional"
    NATIONAL = "national", "the cell asserts that it is national"
    LOCAL_AND_REGIONAL = "local_and_regional", "the cell asserts both"
    LOCAL_AND_NATIONAL = "local_and_national", "the cell asserts both"
    OTHER = "other", "the cell holds something else: a body, a condition, a sentence"


class Precision(CodedValue):
    DAY = "day", "the text names the day"
    MONTH = "month", "the text names a month; the date is its last day"
    QUARTER = "quarter", "the text names a quarter; the date is its last day"
    SEASON = "season", "the text names a season; the date is its last day"
    YEAR = "year", "the text names a year; the date is its last day"


class TargetKind(CodedValue):
    FIXED = "fixed", "a dated target, whatever else the cell says"
    RELATIVE = "relative", "counted from an event: within 6 months of publication"
    RECURRING = "recurring", "comes round again: April each year, quarterly"
    MET = "met", "the cell says that it is completed or already in place"
    ONGOING = "ongoing", "the cell says that it goes on"
    OTHER = "other", "text that states none of these"


class Status(CodedValue):
    COMPLETE = "complete", "the plan says that it is done, in place, achieved, delivered"
    PARTIALLY_COMPLETE = "partially_complete", "something is named complete and something else still open"
    ONGOING = "ongoing", "labelled ongoing with no piece named complete, or a commitment without an end"
    IN_PROGRESS = "in_progress", "steps taken or under way towards an end, none named complete"
    NOT_STARTED = "not_started", "only steps still to happen"
    NOT_PROGRESSED = "not_progressed", "dropped, refused, overtaken, closed undone"
    UNCLEAR = "unclear", "there is progress text, and it states no status a careful reader could name"
    NOT_STATED = "not_stated", "no progress text, and no status word in the columns looked at"


class StatusBasis(CodedValue):
    LABEL = "label", "a status word as such"
    COLOUR = "colour", "a colour word, read by the document's own key"
    BARE_DATE = "bare_date", "a date standing alone in a completion column"
    PROSE = "prose", "what a sentence says"
    NONE = "none", "nothing decided it"


class StatusColumn(CodedValue):
    COMPLETION_AND_OUTCOME = "completion_and_outcome", "the column of completion date and outcome"
    PROGRESS = "progress", "the progress column"
    RAG = "rag", "the red-amber-green column"
    KEY_MILESTONES = "key_milestones", "the key milestones column"
    TARGET_DATE_TEXT = "target_date_text", "the target date column"
    ACTION = "action", "the action column, where a status word stands alone in it"


class OpenPart(CodedValue):
    OUTSTANDING = "outstanding", "a named piece with an end is not done"
    CONTINUING = "continuing", "what remains recurs by design"


class CompletionBasis(CodedValue):
    STATED = "stated", "the plan names the date of completion"
    BARE_DATE = "bare_date", "a date standing alone in a completion column"
    UPDATE_DATE = "update_date", "the date that heads the update which reports completion"


class ReportedFrom(CodedValue):
    UPDATE = "update", "the latest date that heads an update of this record"
    TABLE = "table", "the table says what day it is told as at"
    DOCUMENT = "document", "the document says what day it is told as at"


class AgencySource(CodedValue):
    LEAD_AGENCY = "lead_agency", "the lead agency column"
    PREFIX = "prefix", "a prefix of the action: POLICE: …"
    ACTION = "action", "an action cell that is nothing but a name"
    RESPONSIBLE_OFFICER = "responsible_officer", "the responsible officer column"
    SECTION = "section", "the section heading"


class Sector(CodedValue):
    POLICE = "police", "police forces and police bodies"
    LOCAL_AUTHORITY = "local_authority", "councils, their departments and services"
    NHS_PROVIDER = "nhs_provider", "NHS trusts and other providers of hospital, community or mental health care"
    NHS_COMMISSIONER = "nhs_commissioner", "commissioning groups, integrated care boards, NHS England and its teams"
    PRIMARY_CARE = "primary_care", "general practice and other primary care"
    PROBATION = "probation", "probation services, trusts and community rehabilitation companies"
    HOUSING = "housing", "housing associations and providers"
    SPECIALIST_DOMESTIC_ABUSE = "specialist_domestic_abuse", "specialist domestic abuse services"
    PARTNERSHIP = "partnership", "community safety partnerships, safeguarding boards, MARACs and other joint bodies"
    NATIONAL = "national", "government departments and national bodies"
    OTHER = "other", "anything else"


class ResolvedBy(CodedValue):
    DOCUMENT = "document", "by a definition or fuller form in the document itself"
    GAZETTEER = "gazetteer", "by the gazetteer of national bodies, police forces and trusts"
    AS_PRINTED = "as_printed", "not resolved: as the document prints it"


class StatedIn(CodedValue):
    TABLE = "table", "in a table of the plan"
    PROSE = "prose", "listed in the report and in no table"
    LOST = "lost", "an action stands without its recommendation"


class Implementation(CodedValue):
    ALL_COMPLETE = "all_complete", "every action is complete"
    SOME_COMPLETE = "some_complete", "some actions are complete or partially complete, not all"
    NONE_COMPLETE = "none_complete", "no action is complete, and at least one states a status"
    NOT_STATED = "not_stated", "no action states a status"
    NO_ACTION_PRINTED = "no_action_printed", "the recommendation stands without any action"


class ResidueReason(CodedValue):
    SECTION_HEADING = "section_heading", "names the agency, board or report part that the rows below belong to"
    COLUMN_HEADER = "column_header", "first print of the column headers in a table"
    REPEATED_HEADER = "repeated_header", "a later print of the column headers"
    PAGE_FURNITURE = "page_furniture", "running header or footer, page number, a title printed again"
    SEPARATOR = "separator", "a rule of dashes"
    PROSE = "prose", "other titles, closing sentences, keys, footnotes, text around the tables"
    NOISE = "noise", "no recoverable words"
    INVALID_RECORD = "invalid_record", "a row that failed validation"


class Reader(CodedValue):
    TEXT = "text", "the reader of text dumps"
    PDFPLUMBER = "pdfplumber", "pdfplumber's table finder"
    CAMELOT = "camelot", "camelot"
    WORD = "word", "the reader of Word documents"
    HTML = "html", "the reader of web pages"
    MARKDOWN = "markdown", "the reader of Markdown"
    LAYOUT = "layout", "the reader of text laid out in columns by white space"
    CSV = "csv", "the reader of comma and tab separated values"
    OCR = "ocr", "pdfplumber's table finder, over words and rulings read off a picture"


class ErrorCode(CodedValue):
    ENCRYPTED = "encrypted", "the file needs a password: remove it and run again"
    CORRUPT = "corrupt", "the file is damaged beyond reading: get another copy"
    EMPTY = "empty", "the file holds no bytes or no text: get another copy"
    NOT_A_DOCUMENT = "not_a_document", "the bytes are no document, such as a picture"
    UNSUPPORTED = "unsupported", "a format that this release does not read: the message says what to save it as"
    NO_ACTION_PLAN = "no_action_plan", "the document was read and holds no action plan"
    NO_TEXT_LAYER = (
        "no_text_layer",
        "the pages are pictures without text: install the extra `ocr`, or run OCR on the file first",
    )
    UNREADABLE = "unreadable", "the file could not be opened: check that it exists and may be read"
    INTERNAL = "internal", "the parser failed on this document: please report it with the message"
    TOO_LARGE = "too_large", "the file is larger than is read: split it or raise the limit"
    TOO_MANY_PAGES = "too_many_pages", "the document has more pages than are read: split it or raise the limit"
    PAGE_TOO_LARGE = "page_too_large", "the pages are larger than paper can be: print them to a common size"
    STREAM_TOO_LARGE = "stream_too_large", "a part of the file unpacks to more than is read: print it to PDF anew"
    TOO_MANY_CELLS = "too_many_cells", "the tables have more cells than are read: split the file or raise the limit"
    TIMEOUT = "timeout", "reading took longer than it may: run again with a longer `--timeout`"
    OUT_OF_MEMORY = "out_of_memory", "reading took more memory than it may: run again with a greater `--max-memory`"
    WORKER_LOST = "worker_lost", "the process that read the document died: run again, and report it if it dies again"
    PAGE_TOO_DENSE = "page_too_dense", "the pages hold more letters and lines than are read: they are drawings"
    ROW_TOO_WIDE = "row_too_wide", "a row has more cells than are read: the file is no table of actions, or is damaged"
    LINE_TOO_LONG = "line_too_long", "a line is longer than is read: save the text with its line breaks"
    TEXT_TOO_LONG = "text_too_long", "the text is longer than is read: split the file or raise the limit"


class WarningCode(CodedValue):
    """Codes of `warnings`; documented beside the schema."""

    UNKNOWN_HEADER = "unknown_header", "a column header is in no vocabulary; the column went to `extra`"
    AMBIGUOUS_HEADER = "ambiguous_header", "a header could mean two columns and was decided by what its cells hold"
    HEADER_INFERRED = "header_inferred", "a column has no header, or one that says nothing: told by what it holds"
    REALIGNED = "realigned", "cells were assigned to columns by what they hold"
    UNCERTAIN_MERGE = "uncertain_merge", "a continuation was joined on weak evidence"
    STATUS_UNCERTAIN = "status_uncertain", "a close rival could have decided the status"
    LABEL_CONTRADICTED = "label_contradicted", "the cell contradicts the label that decided the status"
    DATES_OF_DIFFERENT_PARTS = (
        "dates_of_different_parts",
        "the target and the completion name different things",
    )
    RECOMMENDATION_LOST = "recommendation_lost", "printed numbers show that the recommendation of this action was lost"
    INVALID_ROWS = "invalid_rows", "rows failed validation; see residue"
    UNACCOUNTED_CHARACTERS = "unaccounted_characters", "letters or digits are in no record and no residue: a defect"
    WRONG_SUFFIX = "wrong_suffix", "the content is not what the file's suffix says; it was read by its content"
    PAGES_UNREAD = "pages_unread", "some pages could not be read"
    DECODED_WITH_REPLACEMENTS = "decoded_with_replacements", "bytes that fit no encoding were replaced"
    OCR_UNCERTAIN = "ocr_uncertain", "words were read off a picture with little confidence"
    PAGES_OVER_LIMIT = "pages_over_limit", "pages passed a limit of what is read; they are among those unread"
