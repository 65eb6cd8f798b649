"""Removing wins, and what the remover had not seen can still be read for a month."""

from datetime import timedelta

from app.journal import sweeping
from tests.cast import Json, Person, new_id, well
from tests.clock import Clock
from tests.porch import Porch
from tests.sync.wire import line, put, remove, trashed


async def test_an_edit_that_came_before_and_was_not_seen_goes_to_the_trash(ana: Person) -> None:
    entry = await line(ana)
    await ana.syncs(put(entry, text="Toast", signal=None))
    await ana.syncs(remove(entry))
    assert await trashed(ana) == ["Toast"]


async def test_every_unseen_edit_does_and_no_seen_one(ana: Person) -> None:
    entry = await line(ana, "Seen")
    await ana.syncs(put(entry, text="Seen too", signal=None))
    await ana.syncs(put(entry | {"version": 2}, text="Not seen", signal=None))
    await ana.syncs(put(entry | {"version": 3}, text="Nor this", signal=None))
    await ana.syncs(remove(entry, base=2))
    assert await trashed(ana) == ["Nor this", "Not seen"]


async def test_an_edit_that_comes_after_is_stale_and_goes_to_the_trash(ana: Person) -> None:
    entry = await line(ana)
    await ana.syncs(remove(entry))
    late = put(entry, text="Toast", signal=None)
    (verdict,) = (await ana.syncs(late))["verdicts"]
    assert verdict["verdict"] == "stale"
    assert verdict["current"] == {"kind": "noticing", "id": entry["id"], "version": 2, "removed": True}
    assert await trashed(ana) == ["Toast"]


async def test_it_is_there_once_however_often_it_comes(ana: Person) -> None:
    entry = await line(ana)
    await ana.syncs(remove(entry))
    late = put(entry, text="Toast", signal=None)
    for _ in range(3):
        await ana.syncs(late)
    assert await trashed(ana) == ["Toast"]


async def test_what_the_remover_had_seen_is_gone(ana: Person) -> None:
    entry = await line(ana)
    await ana.syncs(put(entry, text="Toast", signal=None))
    await ana.syncs(remove(entry, base=2))
    assert await trashed(ana) == []
    assert (await ana.asks("GET", f"/api/noticings/{entry['id']}/earlier")).status_code == 404


async def test_an_unseen_edit_has_its_thirty_days_from_the_removal_on(clock: Clock, ana: Person, here: Porch) -> None:
    entry = await line(ana)
    await ana.syncs(put(entry, text="Toast", signal=None))
    await ana.syncs(put(base=2, id=entry["id"], text="Toast and tea", signal=None))
    clock.pass_by(timedelta(days=40))
    await ana.syncs(remove(entry, base=1))
    await here.db.write(sweeping.empty_trash, clock.now())
    assert await trashed(ana) == ["Toast and tea", "Toast"]
    clock.pass_by(timedelta(days=30))
    await here.db.write(sweeping.empty_trash, clock.now())
    assert await trashed(ana) == []


async def test_a_night_that_was_removed_comes_back_only_knowingly(ana: Person) -> None:
    night: Json = {"id": new_id(), "version": 0}
    await ana.syncs(put(night, kind="night", nothing_seen=True))
    await ana.syncs(remove({"id": night["id"], "version": 1}, kind="night"))
    unknowing = put(id=night["id"], base=1, kind="night", nothing_seen=True)
    assert (await ana.syncs(unknowing))["verdicts"][0]["verdict"] == "stale"
    knowing = put(id=night["id"], base=2, kind="night", nothing_seen=True)
    assert (await ana.syncs(knowing))["verdicts"][0]["verdict"] == "applied"


async def test_a_repeat_of_what_the_remover_had_seen_does_not_bring_it_back(ana: Person) -> None:
    entry = await line(ana)
    edit = put(entry, text="Toast", signal=None)
    await ana.syncs(edit)
    await ana.syncs(remove(entry, base=2))
    for seen in (entry["change"], edit):
        (verdict,) = (await ana.syncs(seen))["verdicts"]
        assert (verdict["verdict"], verdict["current"]["removed"]) == ("stale", True)
    assert await trashed(ana) == []


async def test_a_removal_by_rest_has_seen_everything(ana: Person) -> None:
    entry = await line(ana)
    await ana.syncs(put(entry, text="Toast", signal=None))
    well(await ana.removes("noticings", entry["id"]))
    await ana.syncs(entry["change"])
    assert await trashed(ana) == []


async def test_the_trash_can_be_read_by_its_owner_only(ana: Person, cleo: Person) -> None:
    entry = await line(ana)
    await ana.syncs(remove(entry), put(entry, text="Toast", signal=None))
    assert len((await ana.gets(f"/api/noticings/{entry['id']}/earlier"))["items"]) == 1
    assert await trashed(cleo) == []
    assert (await cleo.asks("GET", f"/api/noticings/{entry['id']}/earlier")).status_code == 404


async def test_after_thirty_days_the_trash_is_empty(clock: Clock, ana: Person, here: Porch) -> None:
    entry, standing = await line(ana), await line(ana)
    await ana.syncs(remove(entry), put(entry, text="Toast", signal=None), put(standing, text="Edited", signal=None))
    clock.pass_by(timedelta(days=30, seconds=-1))
    assert await here.db.write(sweeping.empty_trash, clock.now()) == 0
    assert await trashed(ana) == ["Toast"]
    clock.pass_by(timedelta(seconds=1))
    assert await here.db.write(sweeping.empty_trash, clock.now()) == 1
    assert await trashed(ana) == []
    assert len((await ana.gets(f"/api/noticings/{standing['id']}/earlier"))["items"]) == 1


async def test_a_page_of_the_trash_moves_no_other_devices_cursor(ana: Person) -> None:
    entry = await line(ana)
    await ana.syncs(remove(entry))
    await ana.syncs(put(entry, text="Toast", signal=None))
    answer = await ana.syncs(cursor=2)
    assert (answer["changes"], answer["cursor"], answer["more"]) == ([], 3, False)
