"""Writing, reading and removing an entry, whatever its kind."""

import pytest

from app.journal.kinds import KINDS
from tests.cast import Person, new_id, problem, well
from tests.journal.entries import CHANGES, ENTRIES

each_kind = pytest.mark.parametrize("plural", ENTRIES)


def test_no_kind_is_forgotten_here() -> None:
    assert [kind.plural for kind in KINDS] == [*ENTRIES] == [*CHANGES]


@each_kind
async def test_an_entry_is_read_as_it_was_written(ana: Person, plural: str) -> None:
    id = new_id()
    answer = await ana.put(plural, id, **ENTRIES[plural])
    assert answer.status_code == 201
    assert answer.json() == {"id": id, "version": 1, **ENTRIES[plural]}
    assert await ana.gets(f"/api/{plural}/{id}") == answer.json()


@each_kind
async def test_the_same_again_changes_nothing(ana: Person, plural: str) -> None:
    entry = await ana.keeps(plural, **ENTRIES[plural])
    again = await ana.put(plural, entry["id"], **ENTRIES[plural])
    assert (again.status_code, again.json()) == (200, entry)
    assert await ana.counter() == 1
    assert (await ana.gets(f"/api/{plural}/{entry['id']}/earlier"))["items"] == []


@each_kind
async def test_what_is_overwritten_can_still_be_read(ana: Person, plural: str) -> None:
    first = await ana.keeps(plural, **ENTRIES[plural])
    second = await ana.keeps(plural, first["id"], **ENTRIES[plural] | CHANGES[plural])
    assert second == first | CHANGES[plural] | {"version": 2}
    third = await ana.keeps(plural, first["id"], **ENTRIES[plural])
    assert third == first | {"version": 3}
    assert await ana.gets(f"/api/{plural}/{first['id']}/earlier") == {"items": [second, first], "next": None}


@each_kind
async def test_what_is_removed_is_gone_with_all_that_it_said_before(ana: Person, plural: str) -> None:
    id = (await ana.keeps(plural, **ENTRIES[plural]))["id"]
    await ana.keeps(plural, id, **ENTRIES[plural] | CHANGES[plural])
    answer = await ana.removes(plural, id)
    assert (answer.status_code, answer.content) == (204, b"")
    assert problem(await ana.asks("GET", f"/api/{plural}/{id}")) == (404, "not_found", None)
    assert problem(await ana.asks("GET", f"/api/{plural}/{id}/earlier")) == (404, "not_found", None)
    assert (await ana.gets("/api/trash"))["items"] == []


@each_kind
async def test_removing_again_changes_nothing(ana: Person, plural: str) -> None:
    id = (await ana.keeps(plural, **ENTRIES[plural]))["id"]
    well(await ana.removes(plural, id))
    assert (await ana.removes(plural, id)).status_code == 204
    assert await ana.counter() == 2


MANY = [kind.plural for kind in KINDS if not kind.once]
ONCE = [kind.plural for kind in KINDS if kind.once]


@pytest.mark.parametrize("plural", MANY)
async def test_what_was_removed_is_not_written_again_under_its_id(ana: Person, plural: str) -> None:
    id = (await ana.keeps(plural, **ENTRIES[plural]))["id"]
    well(await ana.removes(plural, id))
    assert problem(await ana.put(plural, id, **ENTRIES[plural])) == (409, "removed", None)
    assert (await ana.gets("/api/trash"))["items"] == []


@pytest.mark.parametrize("plural", ONCE)
async def test_what_there_is_only_one_of_may_be_written_again_after_its_removal(ana: Person, plural: str) -> None:
    id = (await ana.keeps(plural, **ENTRIES[plural]))["id"]
    well(await ana.removes(plural, id))
    again = await ana.put(plural, id, **ENTRIES[plural])
    assert (again.status_code, again.json()["version"]) == (201, 3)
    assert [change["version"] for change in (await ana.syncs())["changes"]] == [3]


@each_kind
async def test_what_never_was_is_not_found(ana: Person, plural: str) -> None:
    id = new_id()
    assert problem(await ana.asks("GET", f"/api/{plural}/{id}")) == (404, "not_found", None)
    assert problem(await ana.removes(plural, id)) == (404, "not_found", None)
    assert problem(await ana.asks("GET", f"/api/{plural}/{id}/earlier")) == (404, "not_found", None)


@each_kind
async def test_a_foreign_entry_is_no_different_from_none(ana: Person, cleo: Person, plural: str) -> None:
    entry = await ana.keeps(plural, **ENTRIES[plural])
    id = entry["id"]
    assert problem(await cleo.asks("GET", f"/api/{plural}/{id}")) == (404, "not_found", None)
    assert problem(await cleo.removes(plural, id)) == (404, "not_found", None)
    assert (await cleo.keeps(plural, id, **ENTRIES[plural] | CHANGES[plural]))["version"] == 1
    assert await ana.gets(f"/api/{plural}/{id}") == entry


@each_kind
async def test_an_id_may_be_written_in_capitals(ana: Person, plural: str) -> None:
    entry = await ana.keeps(plural, **ENTRIES[plural])
    assert await ana.gets(f"/api/{plural}/{entry['id'].upper()}") == entry


async def test_what_may_be_left_out_has_a_value_all_the_same(ana: Person) -> None:
    assert (await ana.writes("Tea"))["signal"] is None
    preference = await ana.keeps("preferences")
    assert preference | {"id": ""} == {"id": "", "version": 2, **ENTRIES["preferences"]}


async def test_an_entry_can_move_to_another_night(ana: Person) -> None:
    line = await ana.writes("Tea", day="2026-11-21")
    await ana.keeps("noticings", line["id"], day="2026-11-20", text="Tea")
    assert (await ana.gets("/api/noticings", from_="2026-11-21"))["items"] == []
    assert len((await ana.gets("/api/noticings", from_="2026-11-20", to="2026-11-20"))["items"]) == 1
