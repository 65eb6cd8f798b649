"""The person's own words, by the vectors that the device is held to as well."""

import json
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from app.errors import Malformed
from app.journal.kinds import BY_NAME, Fields
from app.journal.kinds.text import LONG, LONGEST, Long
from app.settings import ROOT

VECTORS = json.loads((ROOT / "tests/vectors/text.json").read_text())
ENTRIES = {
    "text": ("noticing", {"day": "2026-11-21"}),
    "needed": ("observation", {"day": "2026-11-21", "aspect": "repair", "outcome": "no"}),
    "note": ("observation", {"day": "2026-11-21", "aspect": "repair", "outcome": "no"}),
}


def named(case: dict[str, Any]) -> str:
    name: str = case["name"]
    return name


def wrong_with(kind: type[Fields], entry: dict[str, Any]) -> list[tuple[str, str]]:
    """(field, code) of everything that is wrong with an entry."""
    try:
        kind.model_validate(entry)
    except ValidationError as wrong:
        return Malformed.of(wrong.errors()).fields
    return []


@pytest.mark.parametrize("case", [case for case in VECTORS if case["limit"] == LONGEST], ids=named)
def test_a_text_is_taken_or_refused_as_on_the_device(case: dict[str, Any]) -> None:
    kind, fields = ENTRIES[case["field"]]
    assert wrong_with(BY_NAME[kind], {**fields, case["field"]: case["text"]}) == (
        [] if case["code"] is None else [(case["field"], case["code"])]
    )


@pytest.mark.parametrize("case", [case for case in VECTORS if case["field"] == "long"], ids=named)
def test_a_long_text_is_taken_or_refused_as_on_the_device(case: dict[str, Any]) -> None:
    assert case["limit"] == LONG
    found = []
    try:
        TypeAdapter(Long).validate_python(case["text"], strict=True)
    except ValidationError as wrong:
        found = [code for _, code in Malformed.of(wrong.errors()).fields]
    assert found == ([] if case["code"] is None else [case["code"]])


@pytest.mark.parametrize("case", [case for case in VECTORS if case["limit"] < LONGEST], ids=named)
def test_a_length_is_a_number_of_code_points_as_on_the_device(case: dict[str, Any]) -> None:
    assert (len(case["text"]) > case["limit"]) == (case["code"] == "text_too_long")
