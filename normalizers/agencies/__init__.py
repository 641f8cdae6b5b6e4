"""Who must act: the agencies that a record names, under the fullest name its own document uses.

`learn_names` reads all texts of one document; `find_agencies` names the agencies of one record with what was learnt.
The other functions tell names from text where rows, headings and columns are still being made out.
"""

from __future__ import annotations

from normalizers.agencies.bare_names import is_agency_name
from normalizers.agencies.finding import AgencyReading, find_agencies
from normalizers.agencies.headings import looks_like_agency_heading
from normalizers.agencies.learning import learn_names
from normalizers.agencies.names import Names
from normalizers.agencies.prefixes import find_prefixes, split_prefix

__all__ = [
    "AgencyReading",
    "Names",
    "find_agencies",
    "find_prefixes",
    "is_agency_name",
    "learn_names",
    "looks_like_agency_heading",
    "split_prefix",
]
