"""A verdict for each change, and the same batch twice is once."""

import pytest

from tests.cast import DAY, Json, Person, new_id
from tests.sync.wire import line, put, remove

TEA: Json = {"day": DAY, "text": "Tea", "signal": None}
TOAST: Json = {"day": DAY, "text": "Toast", "signal": None}
SOUP: Json = {"day": DAY, "text": "Soup", "signal": None}


async def verdicts(person: Person, *changes: Json) -> list[Json]:
    """What becomes of `changes`, sent in one request."""
    answer = await person.syncs(*changes, cursor=await person.counter())
    assert [each["change_id"] for each in answer["verdicts"]] == [each["change_id"] for each in changes]
    found: list[Json] = answer["verdicts"]
    return found


def applied(change: Json, version: int) -> Json:
    return {
        "change_id": change["change_id"],
        "verdict": "applied",
        "version": version,
        "current": None,
        "problem": None,
    }


def stale(change: Json, current: Json) -> Json:
    version = current["version"]
    return {
        "change_id": change["change_id"],
        "verdict": "stale",
        "version": version,
        "current": current,
        "problem": None,
    }


def standing(entry: Json, version: int, fields: Json) -> Json:
    return {"kind": "noticing", "id": entry["id"], "version": version, "day": fields["day"], "fields": fields}


async def test_changes_are_applied_in_their_order(ana: Person) -> None:
    tea, toast = put(**TEA), put(**TOAST)
    assert await verdicts(ana, tea, toast) == [applied(tea, 1), applied(toast, 2)]
    soup = put(base=2, id=toast["id"], **SOUP)
    assert await verdicts(ana, soup) == [applied(soup, 3)]
    assert (await ana.gets(f"/api/noticings/{toast['id']}"))["text"] == "Soup"


async def test_one_record_may_change_twice_in_a_batch(ana: Person) -> None:
    tea = put(**TEA)
    toast = put(base=1, id=tea["id"], **TOAST)
    assert await verdicts(ana, tea, toast) == [applied(tea, 1), applied(toast, 2)]
    earlier = (await ana.gets(f"/api/noticings/{tea['id']}/earlier"))["items"]
    assert [state["text"] for state in earlier] == ["Tea"]


async def test_a_batch_sent_again_answers_the_same_and_costs_nothing(ana: Person) -> None:
    entry = await line(ana)
    batch = [put(entry, **TOAST), put(**SOUP), remove(await line(ana, "Gone"))]
    first = await verdicts(ana, *batch)
    assert await verdicts(ana, *batch) == first
    assert await ana.counter() == 5
    assert (await ana.gets("/api/trash"))["items"] == []


async def test_a_change_answers_its_first_version_even_when_the_record_has_moved_on(ana: Person) -> None:
    entry = await line(ana)
    toast = put(entry, **TOAST)
    soup = put(entry | {"version": 2}, **SOUP)
    await verdicts(ana, toast)
    await verdicts(ana, soup)
    assert await verdicts(ana, entry["change"], toast) == [applied(entry["change"], 1), applied(toast, 2)]
    assert (await ana.gets(f"/api/noticings/{entry['id']}"))["text"] == "Soup"


async def test_a_change_that_was_applied_is_known_by_its_id_whatever_it_carries_now(ana: Person) -> None:
    entry = await line(ana)
    other = put(entry, **TOAST) | {"change_id": entry["change"]["change_id"]}
    assert await verdicts(ana, other) == [applied(other, 1)]
    assert (await ana.gets(f"/api/noticings/{entry['id']}"))["text"] == "Tea"
    assert await ana.counter() == 1


@pytest.mark.parametrize("base", [0, 1, 7])
async def test_what_says_the_same_is_applied_whatever_it_was_made_on(ana: Person, base: int) -> None:
    entry = await line(ana)
    same = put(base=base, id=entry["id"], **TEA)
    assert await verdicts(ana, same) == [applied(same, 1)]
    assert await ana.counter() == 1


async def test_a_change_made_on_an_older_state_is_stale_and_told_what_stands(ana: Person) -> None:
    entry = await line(ana)
    await verdicts(ana, put(entry, **TOAST))
    late = put(entry, **SOUP)
    assert await verdicts(ana, late) == [stale(late, standing(entry, 2, TOAST))]
    assert (await ana.gets(f"/api/noticings/{entry['id']}"))["text"] == "Toast"


async def test_two_devices_that_made_the_same_record_meet(ana: Person) -> None:
    night: Json = {"kind": "night", "id": new_id(), "day": DAY}
    first, second = put(**night, nothing_seen=True), put(**night, nothing_seen=False)
    assert await verdicts(ana, first) == [applied(first, 1)]
    (verdict,) = await verdicts(ana, second)
    assert (verdict["verdict"], verdict["current"]["fields"]) == ("stale", {"day": DAY, "nothing_seen": True})


async def test_a_record_that_this_server_does_not_have_is_taken_whatever_it_was_made_on(ana: Person) -> None:
    restored = put(base=40, **TEA)
    assert await verdicts(ana, restored) == [applied(restored, 1)]


async def test_a_removal_is_applied_and_again(ana: Person) -> None:
    entry = await line(ana)
    gone, again = remove(entry), remove(entry)
    assert await verdicts(ana, gone) == [applied(gone, 2)]
    assert await verdicts(ana, gone, again) == [applied(gone, 2), applied(again, 2)]


async def test_what_the_server_never_had_can_be_removed_all_the_same(ana: Person) -> None:
    never_sent: Json = {"id": new_id(), "version": 0}
    gone = remove(never_sent)
    assert await verdicts(ana, gone) == [applied(gone, 1)]
    late = put(id=never_sent["id"], **TEA)
    (verdict,) = await verdicts(ana, late)
    assert verdict["current"] == {"kind": "noticing", "id": late["id"], "version": 1, "removed": True}


async def test_a_refused_change_takes_no_neighbour_with_it(ana: Person) -> None:
    tea, wrong, toast = put(**TEA), put(**TEA | {"text": ""}), put(**TOAST)
    first, refused, second = await verdicts(ana, tea, wrong, toast)
    assert (first, second) == (applied(tea, 1), applied(toast, 2))
    assert (refused["verdict"], refused["version"], refused["current"]) == ("refused", None, None)
    assert (refused["problem"]["code"], refused["problem"]["field"]) == ("text_empty", "text")
    assert len((await ana.gets("/api/noticings"))["items"]) == 2


async def test_a_foreign_record_is_no_different_from_none(ana: Person, cleo: Person) -> None:
    entry = await line(ana)
    hers, gone = put(entry, **SOUP), remove(entry)
    assert await verdicts(cleo, hers, gone) == [applied(hers, 1), applied(gone, 2)]
    assert (await ana.gets(f"/api/noticings/{entry['id']}"))["text"] == "Tea"
