"""Nights in order, and kinds of no night by id; a page at a time."""

from operator import itemgetter

import pytest

from app.journal.kinds import KINDS
from app.journal.kinds.fields import NightFields
from tests.cast import Json, Person, new_id, problem, well
from tests.journal.entries import ENTRIES, OF_A_NIGHT

OF_NO_NIGHT = [kind.plural for kind in KINDS if not kind.once and not issubclass(kind, NightFields)]


async def nights(person: Person, *days: str, lines: int = 1) -> list[Json]:
    """Write `lines` lines on each of `days`; answers them by day and then by id, as a list should have them."""
    written = [await person.writes(f"Line {n}", day=day) for day in days for n in range(lines)]
    return sorted(written, key=lambda line: (line["day"], line["id"]))


@pytest.mark.parametrize("plural", OF_A_NIGHT)
async def test_every_kind_of_a_night_is_listed(ana: Person, cleo: Person, plural: str) -> None:
    mine = await ana.keeps(plural, **ENTRIES[plural])
    await cleo.keeps(plural, **ENTRIES[plural])
    assert await ana.gets(f"/api/{plural}") == {"items": [mine], "next": None}


@pytest.mark.parametrize("plural", OF_NO_NIGHT)
async def test_every_kind_of_no_night_is_listed_by_id(ana: Person, cleo: Person, plural: str) -> None:
    mine = sorted([await ana.keeps(plural, **ENTRIES[plural]) for _ in range(5)], key=itemgetter("id"))
    await cleo.keeps(plural, **ENTRIES[plural])
    assert await ana.gets(f"/api/{plural}") == {"items": mine, "next": None}
    assert await ana.gets(f"/api/{plural}", limit=5) == {"items": mine, "next": None}


@pytest.mark.parametrize("plural", OF_NO_NIGHT)
@pytest.mark.parametrize("limit", [1, 2, 5])
async def test_what_is_listed_by_id_comes_page_by_page(ana: Person, plural: str, limit: int) -> None:
    mine = sorted([await ana.keeps(plural, **ENTRIES[plural]) for _ in range(5)], key=itemgetter("id"))
    well(await ana.removes(plural, mine[2]["id"]))
    read: list[Json] = []
    page: Json = {"next": ""}
    while page["next"] is not None:
        page = await ana.gets(f"/api/{plural}", limit=limit, after=page["next"])
        assert len(page["items"]) <= limit
        read += page["items"]
    assert read == mine[:2] + mine[3:]
    assert (await ana.gets(f"/api/{plural}", after=mine[2]["id"]))["items"] == mine[3:]


@pytest.mark.parametrize("query", [{"after": "2026-11-21"}, {"after": "' or 1=1"}, {"limit": "201"}])
async def test_a_list_by_id_asked_for_wrongly_is_refused(ana: Person, query: dict[str, str]) -> None:
    (field,) = query
    assert problem(await ana.asks("GET", "/api/values", params=query)) == (422, "value_invalid", field)


async def test_preferences_belong_to_no_night_and_are_not_listed(ana: Person) -> None:
    assert problem(await ana.asks("GET", "/api/preferences")) == (404, "not_found", None)


async def test_a_list_goes_from_night_to_night_both_included(ana: Person) -> None:
    written = await nights(ana, "2026-11-19", "2026-11-20", "2026-11-21", "2026-11-22", lines=2)
    assert (await ana.gets("/api/noticings"))["items"] == written
    assert (await ana.gets("/api/noticings", from_="2026-11-20"))["items"] == written[2:]
    assert (await ana.gets("/api/noticings", to="2026-11-20"))["items"] == written[:4]
    assert (await ana.gets("/api/noticings", from_="2026-11-20", to="2026-11-21"))["items"] == written[2:6]
    assert (await ana.gets("/api/noticings", from_="2026-11-21", to="2026-11-20"))["items"] == []


@pytest.mark.parametrize("limit", [1, 3, 8, 9])
async def test_page_by_page_nothing_is_missing_and_nothing_twice(ana: Person, limit: int) -> None:
    written = await nights(ana, "2026-11-20", "2026-11-21", lines=4)
    read: list[Json] = []
    page: Json = {"next": ""}
    while page["next"] is not None:
        page = await ana.gets("/api/noticings", limit=limit, after=page["next"])
        assert len(page["items"]) <= limit
        read += page["items"]
    assert read == written


async def test_without_a_limit_a_page_has_200_entries(ana: Person) -> None:
    changes = [
        {
            "change_id": new_id(),
            "kind": "act",
            "id": new_id(),
            "base_version": 0,
            "fields": ENTRIES["acts"] | {"day": day},
        }
        for day in ("2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20", "2026-11-21")
        for _ in range(41)
    ]
    await ana.syncs(*changes[:100])
    await ana.syncs(*changes[100:200])
    await ana.syncs(*changes[200:])
    first = await ana.gets("/api/acts")
    assert len(first["items"]) == 200
    assert len((await ana.gets("/api/acts", after=first["next"]))["items"]) == 5


async def test_a_page_goes_on_after_an_entry_that_is_gone_meanwhile(ana: Person) -> None:
    written = await nights(ana, "2026-11-21", lines=4)
    first = await ana.gets("/api/noticings", limit=2)
    well(await ana.removes("noticings", written[1]["id"]))
    assert (await ana.gets("/api/noticings", after=first["next"]))["items"] == written[2:]


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ({"from": "2026-02-30"}, "day_impossible"),
        ({"to": "yesterday"}, "day_impossible"),
        ({"limit": "0"}, "value_invalid"),
        ({"limit": "201"}, "value_invalid"),
        ({"limit": "many"}, "value_invalid"),
        ({"after": "2026-11-21"}, "value_invalid"),
        ({"after": "2026-11-21~' or 1=1"}, "value_invalid"),
    ],
)
async def test_a_question_that_makes_no_sense_is_refused(ana: Person, query: dict[str, str], code: str) -> None:
    (field,) = query
    answer = await ana.asks("GET", "/api/noticings", params=query)
    assert problem(answer) == (422, code, field)
    assert query[field] not in answer.json().values()
