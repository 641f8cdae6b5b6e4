"""Every closed vocabulary of the dataset: each value with the sentence and the example that the codebook prints.

The order of the values is the order of the Arrow dictionaries, so a value is only ever added at the end.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class CodedValue(StrEnum):
    """A string enum whose members carry their definition: ``MEMBER = "value", "what it means", "an example"``.

    One that is in no column of the dataset needs no example.
    """

    meaning: str
    example: str

    def __new__(cls, value: str, meaning: str, example: str = "") -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member.meaning = meaning
        member.example = example
        return member

    @classmethod
    def of(cls, value: str) -> Self:
        """The member of this value. Raises ValueError where there is none."""
        return cls(value)  # type: ignore[call-arg]


class PlanPart(CodedValue):
    OVERVIEW = (
        "overview",
        "a heading says that these are the recommendations of the overview report",
        "Overview Report Recommendations",
    )
    SINGLE_AGENCY = (
        "single_agency",
        "a heading says that this is one agency's plan or its management report's",
        "Single agency action plan: Ashdale Probation",
    )


class Scope(CodedValue):
    LOCAL = "local", "the cell asserts that the recommendation is local", "Local"
    REGIONAL = "regional", "the cell asserts that it is regional", "Regional"
    NATIONAL = "national", "the cell asserts that it is national", "National"
    LOCAL_AND_REGIONAL = "local_and_regional", "the cell asserts both", "Local and regional"
    LOCAL_AND_NATIONAL = "local_and_national", "the cell asserts both", "Local / National"
    OTHER = "other", "the cell holds something else: a body, a condition, a sentence", "All agencies that hold a MARAC"


class Precision(CodedValue):
    DAY = "day", "the text names the day", "31st March 2014"
    MONTH = "month", "the text names a month; the date is its last day", "March 2014 → 31 March 2014"
    QUARTER = "quarter", "the text names a quarter; the date is its last day", "Q1 2022/23 → 30 June 2022"
    SEASON = "season", "the text names a season; the date is its last day", "Autumn 2014 → 30 November 2014"
    YEAR = "year", "the text names a year; the date is its last day", "2014 → 31 December 2014"


class TargetKind(CodedValue):
    FIXED = "fixed", "a dated target, whatever else the cell says", "June 2014 and then every year"
    RELATIVE = "relative", "counted from an event: within 6 months of publication", "within 6 months of publication"
    RECURRING = "recurring", "comes round again: April each year, quarterly", "April each year"
    MET = "met", "the cell says that it is completed or already in place", "Already in place"
    ONGOING = "ongoing", "the cell says that it goes on", "Ongoing"
    OTHER = "other", "text that states none of these", "TBC"


class Status(CodedValue):
    COMPLETE = (
        "complete",
        "the plan says that it is done, in place, achieved, delivered",
        "New form in use since May 2014. COMPLETE",
    )
    PARTIALLY_COMPLETE = (
        "partially_complete",
        "something is named complete and something else still open",
        "a) COMPLETE b) training booked for July",
    )
    ONGOING = (
        "ongoing",
        "labelled ongoing with no piece named complete, or a commitment without an end",
        "The policy will be continually reviewed",
    )
    IN_PROGRESS = (
        "in_progress",
        "steps taken or under way towards an end, none named complete",
        "Draft circulated for comment",
    )
    NOT_STARTED = "not_started", "only steps still to happen", "To be completed once the posts are filled"
    NOT_PROGRESSED = (
        "not_progressed",
        "dropped, refused, overtaken, closed undone",
        "The Board agreed that this was not appropriate",
    )
    UNCLEAR = (
        "unclear",
        "there is progress text, and it states no status a careful reader could name",
        "See the annual report",
    )
    NOT_STATED = (
        "not_stated",
        "no progress text, and no status word in the columns looked at",
        "no text in any column that tells of progress",
    )


class StatusBasis(CodedValue):
    LABEL = "label", "a status word as such", "COMPLETE"
    COLOUR = (
        "colour",
        "a colour word, read by the document's own key",
        "Green, where the key says that green is complete",
    )
    BARE_DATE = (
        "bare_date",
        "a date standing alone in a completion column",
        "24/06/2014 alone in the column of completion",
    )
    PROSE = "prose", "what a sentence says", "All staff were briefed in June"
    NONE = "none", "nothing decided it", "no words that decide"


class StatusColumn(CodedValue):
    COMPLETION_AND_OUTCOME = (
        "completion_and_outcome",
        "the column of completion date and outcome",
        "Date of completion and outcome",
    )
    PROGRESS = "progress", "the progress column", "Progress"
    RAG = "rag", "the red-amber-green column", "RAG"
    KEY_MILESTONES = "key_milestones", "the key milestones column", "Key milestones achieved"
    TARGET_DATE_TEXT = "target_date_text", "the target date column", "Target date: Completed"
    ACTION = "action", "the action column, where a status word stands alone in it", "Action: Completed"


class OpenPart(CodedValue):
    OUTSTANDING = "outstanding", "a named piece with an end is not done", "Policy done; training still to be delivered"
    CONTINUING = "continuing", "what remains recurs by design", "In place, and audited every year"


class CompletionBasis(CodedValue):
    STATED = "stated", "the plan names the date of completion", "Completed on 24 June 2014"
    BARE_DATE = "bare_date", "a date standing alone in a completion column", "24/06/2014"
    UPDATE_DATE = (
        "update_date",
        "the date that heads the update which reports completion",
        "June 2014: all staff have now been briefed",
    )


class ReportedFrom(CodedValue):
    UPDATE = "update", "the latest date that heads an update of this record", "Update September 2014: …"
    TABLE = "table", "the table says what day it is told as at", "Progress as at 1 September 2014, above the table"
    DOCUMENT = (
        "document",
        "the document says what day it is told as at",
        "Action plan as at 1 September 2014, on the title page",
    )


class AgencySource(CodedValue):
    LEAD_AGENCY = "lead_agency", "the lead agency column", "Lead: Ashdale Police"
    PREFIX = "prefix", "a prefix of the action: POLICE: …", "POLICE: brief all sergeants"
    ACTION = "action", "an action cell that is nothing but a name", "Ashdale Police, and nothing else in the cell"
    RESPONSIBLE_OFFICER = "responsible_officer", "the responsible officer column", "Chief Inspector, Ashdale Police"
    SECTION = "section", "the section heading", "Ashdale Police, as a heading above the rows"


class Sector(CodedValue):
    POLICE = "police", "police forces and police bodies", "Merseyside Police"
    LOCAL_AUTHORITY = "local_authority", "councils, their departments and services", "Ashdale Borough Council"
    NHS_PROVIDER = (
        "nhs_provider",
        "NHS trusts and other providers of hospital, community or mental health care",
        "Ashdale Hospitals NHS Trust",
    )
    NHS_COMMISSIONER = (
        "nhs_commissioner",
        "commissioning groups, integrated care boards, NHS England and its teams",
        "Ashdale Clinical Commissioning Group",
    )
    PRIMARY_CARE = "primary_care", "general practice and other primary care", "GP practices"
    PROBATION = (
        "probation",
        "probation services, trusts and community rehabilitation companies",
        "National Probation Service",
    )
    HOUSING = "housing", "housing associations and providers", "Ashdale Homes"
    SPECIALIST_DOMESTIC_ABUSE = "specialist_domestic_abuse", "specialist domestic abuse services", "Ashdale Women's Aid"
    PARTNERSHIP = (
        "partnership",
        "community safety partnerships, safeguarding boards, MARACs and other joint bodies",
        "Safer Ashdale Partnership",
    )
    NATIONAL = "national", "government departments and national bodies", "Home Office"
    OTHER = "other", "anything else", "Ashdale Fire and Rescue Service"


class ResolvedBy(CodedValue):
    DOCUMENT = (
        "document",
        "by a definition or fuller form in the document itself",
        "ACCG, where the report says Ashdale Clinical Commissioning Group (ACCG)",
    )
    GAZETTEER = (
        "gazetteer",
        "by the gazetteer of national bodies, police forces and trusts",
        "GMP → Greater Manchester Police",
    )
    AS_PRINTED = "as_printed", "not resolved: as the document prints it", "AXQ"


class StatedIn(CodedValue):
    TABLE = "table", "in a table of the plan", "the row of the table"
    PROSE = "prose", "listed in the report and in no table", "5.1 The Board should …, in the chapter of recommendations"
    LOST = (
        "lost",
        "an action stands without its recommendation",
        "printed numbers go from 3 to 5, and the action of 4 stands alone",
    )


class Implementation(CodedValue):
    ALL_COMPLETE = "all_complete", "every action is complete", "3 actions, 3 complete"
    SOME_COMPLETE = "some_complete", "some actions are complete or partially complete, not all", "3 actions, 1 complete"
    NONE_COMPLETE = (
        "none_complete",
        "no action is complete, and at least one states a status",
        "3 actions, 2 in progress, 1 not stated",
    )
    NOT_STATED = "not_stated", "no action states a status", "3 actions, none with a status"
    NO_ACTION_PRINTED = "no_action_printed", "the recommendation stands without any action", "no action"


class ResidueReason(CodedValue):
    SECTION_HEADING = (
        "section_heading",
        "names the agency, board or report part that the rows below belong to",
        "Ashdale Probation",
    )
    COLUMN_HEADER = (
        "column_header",
        "first print of the column headers in a table",
        "Recommendation, Action, Lead, Target date",
    )
    REPEATED_HEADER = "repeated_header", "a later print of the column headers", "the same line on the next page"
    PAGE_FURNITURE = "page_furniture", "running header or footer, page number, a title printed again", "Page 3 of 9"
    SEPARATOR = "separator", "a rule of dashes", "----------"
    PROSE = "prose", "other titles, closing sentences, keys, footnotes, text around the tables", "RAG: Green = complete"
    NOISE = "noise", "no recoverable words", "~ ¦ ¬ ."
    INVALID_RECORD = (
        "invalid_record",
        "a row that failed validation",
        "a row whose values break the rules of its columns",
    )


class Reader(CodedValue):
    TEXT = "text", "the reader of text dumps", "plan.txt, cells between tabs"
    PDFPLUMBER = "pdfplumber", "pdfplumber's table finder", "plan.pdf with ruled tables"
    CAMELOT = "camelot", "camelot", "plan.pdf whose pages the first reader reads poorly"
    WORD = "word", "the reader of Word documents", "plan.docx"
    HTML = "html", "the reader of web pages", "plan.html"
    MARKDOWN = "markdown", "the reader of Markdown", "plan.md"
    LAYOUT = (
        "layout",
        "the reader of text laid out in columns by white space",
        "plan.txt as pdftotext -layout writes it",
    )
    CSV = "csv", "the reader of comma and tab separated values", "plan.csv"
    OCR = "ocr", "pdfplumber's table finder, over words and rulings read off a picture", "scan.pdf"


class ErrorCode(CodedValue):
    ENCRYPTED = "encrypted", "the file needs a password: remove it and run again", "a PDF that asks for a password"
    CORRUPT = "corrupt", "the file is damaged beyond reading: get another copy", "a PDF cut off in its first page"
    EMPTY = "empty", "the file holds no bytes or no text: get another copy", "a file of 0 bytes"
    NOT_A_DOCUMENT = "not_a_document", "the bytes are no document, such as a picture", "photo.jpg"
    UNSUPPORTED = (
        "unsupported",
        "a format that this release does not read: the message says what to save it as",
        "plan.xlsx",
    )
    NO_ACTION_PLAN = "no_action_plan", "the document was read and holds no action plan", "a letter"
    NO_TEXT_LAYER = (
        "no_text_layer",
        "the pages are pictures, or hold text that is no language: install the extra `ocr`, or run OCR on the "
        "file first",
        "a scan, without the extra `ocr`",
    )
    UNREADABLE = (
        "unreadable",
        "the file could not be opened: check that it exists and may be read",
        "a file without the right to read it",
    )
    INTERNAL = "internal", "the parser failed on this document: please report it with the message", "KeyError in …"
    TOO_LARGE = "too_large", "the file is larger than is read: split it or raise the limit", "a file of 400 MB"
    TOO_MANY_PAGES = (
        "too_many_pages",
        "the document has more pages than are read: split it or raise the limit",
        "a PDF of 9,000 pages",
    )
    PAGE_TOO_LARGE = (
        "page_too_large",
        "the pages are larger than paper can be: print them to a common size",
        "a page 10 metres wide",
    )
    STREAM_TOO_LARGE = (
        "stream_too_large",
        "a part of the file unpacks to more than is read: print it to PDF anew",
        "a picture of letters that unpacks to 1 GB",
    )
    TOO_MANY_CELLS = (
        "too_many_cells",
        "the tables have more cells than are read: split the file or raise the limit",
        "a table of 600,000 cells",
    )
    TIMEOUT = (
        "timeout",
        "reading took longer than it may: run again with a longer `--timeout`",
        "a PDF that takes an hour",
    )
    OUT_OF_MEMORY = (
        "out_of_memory",
        "reading took more memory than it may: run again with a greater `--max-memory`",
        "a PDF that needs 4 GB",
    )
    WORKER_LOST = (
        "worker_lost",
        "the process that read the document died: run again, and report it if it dies again",
        "a PDF on which the reading process crashes",
    )
    PAGE_TOO_DENSE = (
        "page_too_dense",
        "the pages hold more letters and lines than are read: they are drawings",
        "a map as vector drawing",
    )
    ROW_TOO_WIDE = (
        "row_too_wide",
        "a row has more cells than are read: the file is no table of actions, or is damaged",
        "a row of 5,000 cells",
    )
    LINE_TOO_LONG = (
        "line_too_long",
        "a line is longer than is read: save the text with its line breaks",
        "a line of 3 million letters",
    )
    TEXT_TOO_LONG = (
        "text_too_long",
        "the text is longer than is read: split the file or raise the limit",
        "a text dump of 50 MB",
    )


class WarningCode(CodedValue):
    """Codes of `warnings`; documented beside the schema."""

    UNKNOWN_HEADER = "unknown_header", "a column header is in no vocabulary; the column went to `extra`", "Traffic"
    AMBIGUOUS_HEADER = (
        "ambiguous_header",
        "a header could mean two columns and was decided by what its cells hold",
        "Date",
    )
    HEADER_INFERRED = (
        "header_inferred",
        "a column has no header, or one that says nothing: told by what it holds",
        "a column of dates without a header",
    )
    REALIGNED = (
        "realigned",
        "cells were assigned to columns by what they hold",
        "a date found in the column of officers",
    )
    UNCERTAIN_MERGE = (
        "uncertain_merge",
        "a continuation was joined on weak evidence",
        "a row that goes on after a page break in mid-sentence, without the other cells",
    )
    STATUS_UNCERTAIN = (
        "status_uncertain",
        "a close rival could have decided the status",
        "Completed, with further work under way",
    )
    LABEL_CONTRADICTED = (
        "label_contradicted",
        "the cell contradicts the label that decided the status",
        "COMPLETE. Training has not yet begun.",
    )
    DATES_OF_DIFFERENT_PARTS = (
        "dates_of_different_parts",
        "the target and the completion name different things",
        "target of part a, completion of part b",
    )
    RECOMMENDATION_LOST = (
        "recommendation_lost",
        "printed numbers show that the recommendation of this action was lost",
        "numbers 3, 5 with an action between",
    )
    INVALID_ROWS = "invalid_rows", "rows failed validation; see residue", "a row with a page 0"
    UNACCOUNTED_CHARACTERS = (
        "unaccounted_characters",
        "letters or digits are in no record and no residue: a defect",
        "3 letters that no output holds",
    )
    WRONG_SUFFIX = (
        "wrong_suffix",
        "the content is not what the file's suffix says; it was read by its content",
        "plan.doc, which is a PDF",
    )
    PAGES_UNREAD = "pages_unread", "some pages could not be read", "page 44 is a picture"
    DECODED_WITH_REPLACEMENTS = (
        "decoded_with_replacements",
        "bytes that fit no encoding were replaced",
        "caf� for a byte that fits no encoding",
    )
    OCR_UNCERTAIN = "ocr_uncertain", "words were read off a picture with little confidence", "Satequarding"
    PAGES_OVER_LIMIT = (
        "pages_over_limit",
        "pages passed a limit of what is read; they are among those unread",
        "page 12 is a map of 200,000 shapes",
    )
