"""What stops a run, as opposed to a document: each kind has its own exit code."""

from __future__ import annotations


class RunError(Exception):
    """A run that does not happen or does not finish; `exit_code` is what the command ends with."""

    exit_code = 3


class ArgumentsError(RunError):
    """The arguments make no sense together, or name nothing."""

    exit_code = 2


class CodedError(ArgumentsError):
    """An error with a stable code, which `docs/codes.md` lists and the message begins with."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code


class MetadataError(CodedError):
    """The user's own sheet cannot be joined."""


class ExportError(CodedError):
    """A dataset cannot be exported, or not to there."""


class DroppedDocumentsError(RunError):
    """The dataset in the output folder has documents that this run does not name."""

    def __init__(self, folder: str, source_files: list[str]) -> None:
        super().__init__(
            f"{folder} holds {len(source_files)} document(s) that this run does not name, and nothing was written. "
            "Give --add to keep them or --prune to drop them."
        )
        self.source_files = source_files


class VanishedError(RunError):
    """Files that were there when the run began are gone."""

    def __init__(self, source_files: list[str]) -> None:
        super().__init__(
            f"{len(source_files)} input file(s) vanished during the run, and the dataset was left as it was. What was "
            "read is kept: run the same command again when they are back, or without them."
        )
        self.source_files = source_files
