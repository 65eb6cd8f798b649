"""Records into weekly counts, by the vectors that the device is held to as well."""

from datetime import date

import pytest

from app.journal.kinds import KINDS
from app.journal.state import State
from app.trends import series
from tests.vectors import Json, read


def record(number: int, kind: str, day: str | None, fields: Json) -> State:
    body = {name: value for name, value in fields.items() if name != "day"}
    return State(kind, str(number), number, day, body)


@pytest.mark.parametrize("case", read("weekly"), ids=lambda case: case["name"])
def test_the_weeks_say_the_same_as_on_the_device(case: Json) -> None:
    records = [record(number, each["kind"], each["day"], each["fields"]) for number, each in enumerate(case["records"])]
    first, last = date.fromisoformat(case["from"]), date.fromisoformat(case["to"])
    assert heard(series.weekly(records, first, last)) == heard(case["answer"])


def heard(answer: Json) -> Json:
    """Without the kinds of which a week has nothing: the vectors need not name those, and stand when a kind comes."""
    weeks = [
        week | {"kinds": {kind: said for kind, said in week["kinds"].items() if said["entries"]}}
        for week in answer["weeks"]
    ]
    return answer | {"weeks": weeks}


def test_every_kind_that_offers_choices_or_numbers_is_in_every_week() -> None:
    answer = series.weekly([], date(2026, 11, 16), date(2026, 11, 22))
    assert [*answer["weeks"][0]["kinds"]] == [kind.kind for kind in KINDS if kind.counted or kind.measured]


def test_what_belongs_to_no_night_is_in_no_week() -> None:
    habits = record(1, "preference", None, {"day_start": "04:00", "theme": "night", "look_back": True})
    day = date(2026, 11, 22)
    assert series.weekly([habits], day, day) == series.weekly([], day, day)


def test_a_week_without_anything_says_so_for_every_kind() -> None:
    answer = series.weekly([], date(2026, 11, 16), date(2026, 11, 22))
    quiet = {"entries": 0, "nights": 0, "counts": []}
    for kind in KINDS:
        said = answer["weeks"][0]["kinds"].get(kind.kind)
        assert said in (None, quiet | {"measures": {}} if kind.measured else quiet)
