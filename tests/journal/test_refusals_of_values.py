"""What is not taken of a value, and of what belongs to one: each with its code and its field."""

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.cast import Person, new_id, problem, well
from tests.clock import Clock
from tests.journal.entries import ENTRIES

MARK = "quince"
TOO_LONG = MARK + "\U0001f319" * (501 - len(MARK))

REFUSED: list[tuple[str, dict[str, Any], str, str]] = [
    ("values", {"name": ""}, "text_empty", "name"),
    ("values", {"why": TOO_LONG}, "text_too_long", "why"),
    ("values", {"part": MARK}, "choice_unknown", "part"),
    ("values", {"origin": "relationships"}, "choice_unknown", "origin"),
    ("values", {"keep": "keep it"}, "choice_unknown", "keep"),
    ("values", {"painful": None}, "value_invalid", "painful"),
    ("values", {"held_from": "2999-01-01"}, "day_impossible", "held_from"),
    ("values", {"held_until": "2026-02-30"}, "day_impossible", "held_until"),
    ("values", {"not_held": "2026-03-01"}, "day_impossible", "not_held"),
    ("values", {"not_held": "2026-03-01/2026-03-01"}, "day_impossible", "not_held"),
    ("values", {"not_held": "2026-03-01/2026-04-01 2026-05-01/2999-01-01"}, "day_impossible", "not_held"),
    ("values", {"not_held": " ".join(["2026-03-01/2026-04-01"] * 101)}, "text_too_long", "not_held"),
    ("values", {"theme": ""}, "text_empty", "theme"),
    ("values", {"place": -1}, "value_invalid", "place"),
    ("values", {"place": 0.5}, "value_invalid", "place"),
    ("values", {"goal": ""}, "text_empty", "goal"),
    ("ratings", {"value": MARK}, "id_invalid", "value"),
    ("ratings", {"value": "019AB2C4-7d1e-7c3a-9f50-0a4b8e6d2f11"}, "id_invalid", "value"),
    ("ratings", {"value": None}, "value_invalid", "value"),
    ("ratings", {"would_like": 11}, "value_invalid", "would_like"),
    ("ratings", {"actually": -1}, "value_invalid", "actually"),
    ("ratings", {"actually": 6.5}, "value_invalid", "actually"),
    ("reflections", {"question": "values"}, "choice_unknown", "question"),
    ("reflections", {"question": None}, "choice_unknown", "question"),
    ("reflections", {"text": MARK + "x" * 2000}, "text_too_long", "text"),
    ("reflections", {"text": " \n"}, "text_empty", "text"),
    ("shoulds", {"wanted": None}, "value_invalid", "wanted"),
    ("shoulds", {"value": MARK}, "id_invalid", "value"),
    ("shoulds", {"there": ""}, "text_empty", "there"),
    ("commitments", {"step": " "}, "text_empty", "step"),
    ("commitments", {"outcome": "honoured"}, "choice_unknown", "outcome"),
    ("commitments", {"obstacle": MARK}, "choice_unknown", "obstacle"),
    ("commitments", {"value": MARK}, "id_invalid", "value"),
    ("commitments", {"day": "2999-01-01"}, "day_impossible", "day"),
    ("commitments", {"day": "2026-02-30"}, "day_impossible", "day"),
]
REQUIRED = [
    ("values", "name"),
    ("values", "held_from"),
    ("ratings", "value"),
    ("ratings", "would_like"),
    ("ratings", "actually"),
    ("reflections", "question"),
    ("reflections", "text"),
    ("shoulds", "wanted"),
    ("commitments", "step"),
    ("commitments", "day"),
]


@pytest.mark.parametrize(("plural", "wrong", "code", "field"), REFUSED, ids=ascii)
async def test_a_wrong_value_is_named_by_its_field(
    ana: Person, plural: str, wrong: dict[str, Any], code: str, field: str
) -> None:
    answer = await ana.put(plural, new_id(), **{**ENTRIES[plural], **wrong})
    assert problem(answer) == (422, code, field)
    assert MARK not in answer.text
    assert await ana.counter() == 0


@pytest.mark.parametrize(("plural", "field"), REQUIRED)
async def test_what_is_missing_is_named(ana: Person, plural: str, field: str) -> None:
    rest = {name: value for name, value in ENTRIES[plural].items() if name != field}
    assert problem(await ana.put(plural, new_id(), **rest)) == (422, "field_missing", field)


async def test_a_step_may_be_planned_up_to_a_year_ahead(clock: Clock, ana: Person) -> None:
    clock.strike(datetime(2026, 11, 22, 10, 0, tzinfo=UTC))  # the 23rd on Kiritimati, UTC+14
    planned = ENTRIES["commitments"] | {"outcome": None, "obstacle": None}
    for day in ("1900-01-01", "2026-11-23", "2027-11-24"):
        well(await ana.put("commitments", new_id(), **planned | {"day": day}))
    late = await ana.put("commitments", new_id(), **planned | {"day": "2027-11-25"})
    assert problem(late) == (422, "day_impossible", "day")
    listed = await ana.gets("/api/commitments", from_="2027-01-01")
    assert [each["day"] for each in listed["items"]] == ["2027-11-24"]


async def test_an_open_step_counts_nowhere_and_one_with_an_outcome_in_its_week(ana: Person) -> None:
    open_step = ENTRIES["commitments"] | {"outcome": None, "obstacle": None, "day": "2026-11-20"}
    await ana.keeps("commitments", **open_step)
    await ana.keeps("commitments", **open_step | {"outcome": "not", "obstacle": "fear"})
    [week] = (await ana.gets("/api/trends/weekly", from_="2026-11-16", to="2026-11-22"))["weeks"]
    assert week["kinds"]["commitment"]["counts"] == [{"outcome": "not", "obstacle": "fear", "count": 1}]
