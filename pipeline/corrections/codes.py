"""What became of a correction."""

from __future__ import annotations

from schemas.enums import CodedValue


class CorrectionCode(CodedValue):
    APPLIED = "applied", "the column holds the new text and is named in `corrected`"
    ALREADY_SO = "already_so", "the column held the new text before; nothing was changed"
    UNKNOWN_DOCUMENT = "unknown_document", "the dataset has no records of a document with these bytes"
    UNKNOWN_RECORD = "unknown_record", "the document has no record of these words, and none that begins at this place"
    AMBIGUOUS_RECORD = "ambiguous_record", "several records have these words, and none of them begins at this place"
    UNKNOWN_COLUMN = "unknown_column", "the column does not exist, or is none that a reader can correct"
    OLD_TEXT_DIFFERS = "old_text_differs", "the column does not hold the old text: look again at what it holds now"
    INVALID_VALUE = "invalid_value", "the new text is no value of this column"


DONE = (CorrectionCode.APPLIED, CorrectionCode.ALREADY_SO)
