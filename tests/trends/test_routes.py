"""The weekly series over HTTP."""

import pytest

from tests.cast import Person, problem

SPAN = {"from": "2026-11-16", "to": "2026-11-22"}


async def test_the_weeks_count_what_was_written(ana: Person) -> None:
    await ana.writes("Tea", day="2026-11-20", signal="helped")
    await ana.writes("A long hug", day="2026-11-20")
    await ana.keeps("observations", day="2026-11-21", aspect="repair", outcome="no", needed=None, note=None)
    await ana.keeps("nights", day="2026-11-19", nothing_seen=True)
    [week] = (await ana.gets("/api/trends/weekly", from_=SPAN["from"], to=SPAN["to"]))["weeks"]
    assert (week["week"], week["nights"], week["practised"]) == ("2026-W47", 7, 2)
    assert week["kinds"]["noticing"] == {
        "entries": 2,
        "nights": 1,
        "counts": [{"signal": "helped", "count": 1}, {"signal": None, "count": 1}],
    }
    assert week["kinds"]["observation"]["counts"] == [{"aspect": "repair", "outcome": "no", "count": 1}]


async def test_a_weeks_numbers_are_told_with_how_many_there_are(ana: Person) -> None:
    await ana.keeps("checkins", day="2026-11-16", understood=6, worth=3)
    [week] = (await ana.gets("/api/trends/weekly", from_="2026-11-18", to=SPAN["to"]))["weeks"]
    assert week["kinds"]["checkin"]["measures"] == {
        "understood": {"count": 1, "mean": 6, "lowest": 6, "highest": 6},
        "worth": {"count": 1, "mean": 3, "lowest": 3, "highest": 3},
    }
    assert "measures" not in week["kinds"]["noticing"]


async def test_a_night_with_two_answers_is_one_night_practised(ana: Person) -> None:
    for _ in range(2):
        await ana.keeps("nights", day="2026-11-19", nothing_seen=True)
    [week] = (await ana.gets("/api/trends/weekly", from_=SPAN["from"], to=SPAN["to"]))["weeks"]
    assert (week["practised"], week["kinds"]["night"]["nights"]) == (1, 1)


async def test_nobody_elses_evenings_are_counted(ana: Person, ben: Person) -> None:
    await ben.writes("Tea", day="2026-11-20")
    [week] = (await ana.gets("/api/trends/weekly", from_=SPAN["from"], to=SPAN["to"]))["weeks"]
    assert week["practised"] == 0


async def test_what_was_removed_or_changed_no_longer_counts(ana: Person) -> None:
    first = await ana.writes("Tea", day="2026-11-20")
    second = await ana.writes("Soup", day="2026-11-20")
    await ana.removes("noticings", first["id"])
    await ana.keeps("noticings", second["id"], day="2026-11-20", text="Soup", signal="helped")
    [week] = (await ana.gets("/api/trends/weekly", from_=SPAN["from"], to=SPAN["to"]))["weeks"]
    assert week["kinds"]["noticing"]["counts"] == [{"signal": "helped", "count": 1}]


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ({"from_": "2026-11-22", "to": "2026-11-16"}, "range_impossible"),
        ({"from_": "1900-01-01", "to": "2026-11-16"}, "range_impossible"),
        ({"from_": "2026-02-30", "to": "2026-11-16"}, "day_impossible"),
        ({"from_": "2026-11-16"}, "field_missing"),
    ],
)
async def test_a_range_that_cannot_be_is_refused(ana: Person, query: dict[str, str], code: str) -> None:
    params = {name.rstrip("_"): value for name, value in query.items()}
    assert problem(await ana.asks("GET", "/api/trends/weekly", params=params))[:2] == (422, code)
