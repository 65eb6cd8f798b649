"""Everything after a cursor, and what a cursor can no longer tell."""

from datetime import timedelta

import pytest

from app.ops import sweeping
from tests.cast import DAY, Json, Person, problem
from tests.clock import Clock
from tests.porch import Porch
from tests.sync.wire import line, put, remove


async def test_a_new_device_reads_everything_in_the_order_of_versions(ana: Person) -> None:
    first, second, third = [await line(ana, text) for text in ("Tea", "Toast", "Soup")]
    await ana.syncs(put(first, text="Cold tea", signal=None), remove(second))
    answer = await ana.syncs()
    assert [(each["id"], each["version"]) for each in answer["changes"]] == [
        (third["id"], 3),
        (first["id"], 4),
        (second["id"], 5),
    ]
    assert answer["changes"][0] == {
        "kind": "noticing",
        "id": third["id"],
        "version": 3,
        "day": DAY,
        "fields": {"day": DAY, "text": "Soup", "signal": None},
    }
    assert answer["changes"][2] == {"kind": "noticing", "id": second["id"], "version": 5, "removed": True}
    assert (answer["verdicts"], answer["cursor"], answer["more"]) == ([], 5, False)


async def test_what_is_not_of_a_night_travels_without_a_day(ana: Person) -> None:
    fields = {"day_start": "05:30", "theme": "day", "look_back": False}
    change = put(kind="preference") | {"fields": fields}
    assert (await ana.syncs(change))["changes"] == [
        {"kind": "preference", "id": change["id"], "version": 1, "day": None, "fields": fields}
    ]


async def test_a_device_is_told_its_own_changes_and_nothing_it_knows(ana: Person) -> None:
    await line(ana)
    toast = put(text="Toast", signal=None)
    answer = await ana.syncs(toast, cursor=1)
    assert [each["id"] for each in answer["changes"]] == [toast["id"]]
    assert answer["cursor"] == 2
    assert await ana.syncs(cursor=2) == {"verdicts": [], "changes": [], "cursor": 2, "more": False}


async def test_a_device_that_is_behind_is_told_what_the_others_did_as_well(ana: Person) -> None:
    theirs = await line(ana)
    mine = put(text="Toast", signal=None)
    answer = await ana.syncs(mine, cursor=0)
    assert [each["id"] for each in answer["changes"]] == [theirs["id"], mine["id"]]
    assert answer["cursor"] == 2


async def test_a_record_that_changed_twice_in_a_request_is_told_once_as_it_stands(ana: Person) -> None:
    first = put(text="Tea", signal=None)
    second = put(base=1, id=first["id"], text="Toast", signal=None)
    answer = await ana.syncs(first, second)
    assert [(each["version"], each["fields"]["text"]) for each in answer["changes"]] == [(2, "Toast")]


async def test_nobody_is_told_of_another_persons_changes(ana: Person, cleo: Person) -> None:
    await line(ana)
    assert await cleo.syncs() == {"verdicts": [], "changes": [], "cursor": 0, "more": False}


async def test_more_than_five_hundred_changes_come_in_pages(ana: Person) -> None:
    acts: Json = {"kind": "act", "signal": "tired", "outcome": "honoured", "note": None}
    for night in range(13):
        batch = [put(**acts) for _ in range(40)]
        for change in batch:
            change["fields"]["day"] = f"2026-11-{night + 1:02}"
        await ana.syncs(*batch)
    read: list[Json] = []
    answer: Json = {"cursor": 0, "more": True}
    sizes = []
    while answer["more"]:
        answer = await ana.syncs(cursor=answer["cursor"])
        read += answer["changes"]
        sizes.append(len(answer["changes"]))
    assert sizes == [500, 20]
    assert [each["version"] for each in read] == [*range(1, 521)]
    assert answer["cursor"] == 520


async def test_a_cursor_from_a_later_copy_is_told_so_before_anything_is_written(ana: Person) -> None:
    await line(ana)
    body = {"cursor": 2, "changes": [put(text="Toast", signal=None)]}
    assert problem(await ana.asks("POST", "/api/sync", body)) == (410, "cursor_ahead", None)
    assert problem(await ana.asks("POST", "/api/sync", {"cursor": 2})) == (410, "cursor_ahead", None)
    assert await ana.counter() == 1


async def test_a_cursor_older_than_the_oldest_tombstone_is_told_so(clock: Clock, ana: Person, here: Porch) -> None:
    first, second = await line(ana), await line(ana)
    await ana.syncs(remove(first))
    clock.pass_by(timedelta(days=400))
    await ana.signs_in("Ana")
    await ana.syncs(remove(second))
    await here.db.write(sweeping.sweep, clock.now())
    body = {"cursor": 2, "changes": [put(text="Toast", signal=None)]}
    assert problem(await ana.asks("POST", "/api/sync", body)) == (410, "cursor_too_old", None)
    assert problem(await ana.asks("POST", "/api/sync", {"cursor": 2})) == (410, "cursor_too_old", None)
    assert await ana.counter() == 4
    assert [each["id"] for each in (await ana.syncs(cursor=3))["changes"]] == [second["id"]]
    assert [each["id"] for each in (await ana.syncs(cursor=0))["changes"]] == [second["id"]]


async def test_a_new_device_reads_a_long_notebook_from_which_much_was_removed_long_ago(
    clock: Clock, ana: Person, here: Porch
) -> None:
    acts: Json = {"kind": "act", "signal": "tired", "outcome": "honoured", "note": None}
    for night in range(14):
        batch = [put(**acts) for _ in range(45)]
        for change in batch:
            change["fields"]["day"] = f"2025-11-{night + 1:02}"
        await ana.syncs(*batch, cursor=await ana.counter())
    await ana.syncs(remove(await line(ana)))
    clock.pass_by(timedelta(days=400))
    await ana.signs_in("Ana")
    await here.db.write(sweeping.sweep, clock.now())
    answer = await ana.syncs(cursor=0)
    read = answer["changes"]
    while answer["more"]:
        answer = await ana.syncs(cursor=answer["cursor"])
        read += answer["changes"]
    assert len(read) == 14 * 45


@pytest.mark.parametrize("away", [399, 400])
async def test_tombstones_stay_for_four_hundred_days(clock: Clock, ana: Person, here: Porch, away: int) -> None:
    await ana.syncs(remove(await line(ana)))
    clock.pass_by(timedelta(days=away))
    await ana.signs_in("Ana")
    await here.db.write(sweeping.sweep, clock.now())
    assert len((await ana.syncs())["changes"]) == (1 if away < 400 else 0)
