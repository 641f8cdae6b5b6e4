"""`CODEBOOK.md`: what every table, column and value means, made of the definitions in `schemas/`, so that none lags."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Final, get_origin

import pyarrow as pa
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from pipeline.layout import PARQUET_FILES
from pipeline.version import parser_version
from schemas.arrow import TABLES, arrow_type, column_name, inner_type, without_none
from schemas.columns import SCHEMA_VERSION
from schemas.enums import CodedValue
from schemas.keys import FOREIGN_KEYS, PRIMARY_KEYS

_TITLE: Final = "# Codebook: action plans of domestic homicide reviews"
_WHAT_IT_IS: Final = """\
These tables hold the action plans of domestic homicide reviews of England and Wales, read from the documents that \
partnerships publish. One line of `actions.parquet` is one action: the smallest row for which a plan states its own \
action, or its own recommendation where the action is blank. Text columns hold the words of the source; nothing in \
them is corrected, summarised or invented. The other columns are derived from the text by rules, and name what they \
were derived from."""
_LIMITS: Final = (
    "**What a plan says is recorded, at its own date.** A status does not say that the action was done, nor how things "
    "stand today. Plans are reports by the bodies that were asked to act, and often the last one published.",
    "**Judge lateness against `reported_on`**, never against today; where it is null, lateness cannot be known. A "
    "month, quarter, season or year stands for its last day, as the column of its precision says.",
    "**Say what you divide by.** Shares of all records, of those with a stated status, and of whole recommendations "
    "differ; `status_alternatives` shows how far a share could move. A joint action stands once for each agency in "
    "`action_agencies.parquet`: counts by agency do not sum to the number of actions.",
    "**Count no plan twice.** Files with the same bytes have `duplicate_of`, and their records stand under the first "
    "name; `same_plan_as` names documents that probably hold the same plan in another form.",
    "**Look at what was left out.** Every letter of a page that holds a plan is in a record, a heading or a line of "
    "`residue.parquet`. Read records with `warnings`, `placed` or `inherited` beside the source before you rest a "
    "finding on them.",
    "**The documents are not a sample.** What is here is what was put in; reviews are published late, in part or "
    "never, and plans without progress are not plans without action.",
)
_PEOPLE: Final = """\
Reviews give the dead and their families pseudonyms, but plans name officers, and any text column may hold such a \
name, residue and `extra` included. These files keep the words as they are. `dhr-plans export` and `dhr-plans report` \
replace the names that a rule finds, and promise no anonymity. Do not rank named officers, and mind a document's \
`protective_marking`, which stands in `documents.parquet`, before you pass its text on."""


def codebook() -> str:
    """The whole page as Markdown; the same for every dataset of one parser version."""
    return "\n".join([*_preface(), *_tables(), *_structures(), *_vocabularies()]) + "\n"


def _preface() -> Iterator[str]:
    yield from (_TITLE, "", _WHAT_IT_IS, "", "## Before you count", "")
    yield from (f"- {limit}" for limit in _LIMITS)
    yield from ("", "## People", "", _PEOPLE, "", "## How to cite", "")
    yield (
        f"DHR action plans, version {parser_version().partition('+')[0]}, parser version `{parser_version()}`, schema "
        f"version {SCHEMA_VERSION}; and say which documents you read, and when. The hashes in `datapackage.json` tell "
        "this dataset from any other."
    )
    yield from ("", "## Tables", "", "| file | one row is | key |", "| --- | --- | --- |")
    for name, model in TABLES.items():
        key = ", ".join(f"`{column}`" for column in PRIMARY_KEYS.get(name, ())) or "none"
        yield _row(f"[`{PARQUET_FILES[name]}`](#{name}parquet)", _said(model), key)


def _tables() -> Iterator[str]:
    for name, model in TABLES.items():
        yield from ("", f"## {PARQUET_FILES[name]}", "", _said(model))
        for column, other in FOREIGN_KEYS.get(name, ()):
            yield from ("", f"`{column}` points to `{column}` of `{PARQUET_FILES[other]}`.")
        yield from _columns(model)


def _structures() -> Iterator[str]:
    """The parts that lists of structures are made of."""
    for model in _inner_models():
        yield from ("", f"## {_structure_name(model)}", "", _said(model))
        yield from _columns(model)


def _columns(model: type[BaseModel]) -> Iterator[str]:
    yield from ("", "| column | type | null | meaning | example |", "| --- | --- | --- | --- | --- |")
    for name, field in model.model_fields.items():
        shown = column_name(name, field)
        nullable = without_none(field.annotation)[1]
        yield _row(f"`{shown}`", _type(field), "yes" if nullable else "no", field.description, _example(field))


def _vocabularies() -> Iterator[str]:
    yield from ("", "## Values", "", "Columns of these types hold one of the values listed, or null where they may.")
    for enum in enums_of_tables():
        yield from ("", f"### {enum.__name__}", "", f"In {_listed(_places(enum))}.", "")
        yield from ("| value | meaning | example |", "| --- | --- | --- |")
        for member in enum:
            yield _row(f"`{member.value}`", member.meaning, member.example)


def enums_of_tables() -> list[type[CodedValue]]:
    """Every enum that a column holds, in the order of the columns."""
    found: dict[type[CodedValue], None] = {}
    for model in (*TABLES.values(), *_inner_models()):
        for field in model.model_fields.values():
            inner = inner_type(field.annotation)
            if isinstance(inner, type) and issubclass(inner, CodedValue):
                found[inner] = None
    return list(found)


def _inner_models() -> list[type[BaseModel]]:
    inner = (inner_type(field.annotation) for model in TABLES.values() for field in model.model_fields.values())
    return list(dict.fromkeys(i for i in inner if isinstance(i, type) and issubclass(i, BaseModel)))


def _places(enum: type[CodedValue]) -> Iterator[str]:
    for owner, model in (*TABLES.items(), *((_structure_name(m), m) for m in _inner_models())):
        for name, field in model.model_fields.items():
            if inner_type(field.annotation) is enum:
                yield f"`{owner}.{column_name(name, field)}`"


def _structure_name(model: type[BaseModel]) -> str:
    """`FragmentRef` is what one of `fragments` is."""
    return next(
        f"{table}.{column_name(name, field)}[]"
        for table, owner in TABLES.items()
        for name, field in owner.model_fields.items()
        if inner_type(field.annotation) is model
    )


def _type(field: FieldInfo) -> str:
    """The type as Arrow has it, with a list, a map or an enum in words."""
    inner = inner_type(field.annotation)
    type_ = arrow_type(field.annotation, field.metadata)
    if isinstance(inner, type) and issubclass(inner, CodedValue):
        name = f"[{inner.__name__}](#{inner.__name__.lower()})"
    elif isinstance(inner, type) and issubclass(inner, BaseModel):
        name = f"structure, see `{_structure_name(inner)}`"
    elif pa.types.is_map(type_):
        return f"map of {type_.key_type} to {type_.item_type}"
    else:
        name = str(type_.value_type if pa.types.is_list(type_) else type_).removesuffix("[day]")
    return f"list of {name}" if pa.types.is_list(type_) else name


def _example(field: FieldInfo) -> str:
    """The first example of a column; those of an enum stand beside its values."""
    inner = inner_type(field.annotation)
    if isinstance(inner, type) and issubclass(inner, BaseModel):
        return f"see `{_structure_name(inner)}`"
    if field.examples:
        value = field.examples[0]
    else:
        member = next(iter(inner))
        value = [member.value] if get_origin(without_none(field.annotation)[0]) is list else member.value
    return f"`{value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)}`"


def _said(model: type[BaseModel]) -> str:
    return " ".join((model.__doc__ or "").split())


def _listed(names: Iterator[str] | Sequence[str]) -> str:
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last


def _row(*cells: str | None) -> str:
    return "| " + " | ".join((cell or "").replace("|", "\\|") for cell in cells) + " |"
