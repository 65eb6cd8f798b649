"""What is wrong with a request as a whole, and what only with one change in it."""

import pytest

from tests.cast import DAY, Json, Person, new_id, problem
from tests.sync.wire import put, remove

MARK = "quince"
TEA: Json = {"day": DAY, "text": "Tea", "signal": None}


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        (put(kind=MARK, text=MARK), "kind_unknown", "kind"),
        (put(text=f"{MARK}\x00"), "text_nul", "text"),
        (put(text=f"{MARK}\ud83c"), "text_surrogate", "text"),
        (put(text="\U0001f319" * 501), "text_too_long", "text"),
        (put(text="Tea", signal=MARK), "choice_unknown", "signal"),
        (put(text=MARK) | {"fields": {"day": "2026-02-30", "text": MARK}}, "day_impossible", "day"),
        (put(text=MARK) | {"fields": {"day": "2999-01-01", "text": MARK}}, "day_impossible", "day"),
        (put(text=MARK) | {"fields": {"text": MARK}}, "field_missing", "day"),
        (put(text="Tea", quince=MARK), "field_unknown", "body"),
        (put(kind="night", nothing_seen="yes"), "value_invalid", "nothing_seen"),
        (put(kind="preference", day_start="04:00"), "field_unknown", "body"),
        (put(text=MARK) | {"fields": None}, "field_missing", "fields"),
        (put(text=MARK) | {"removed": True}, "field_missing", "fields"),
        (put(text="Tea") | {"fields": {f"{MARK}\ud83c": MARK}}, "text_surrogate", "body"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
async def test_a_change_is_refused_by_code_and_field(ana: Person, change: Json, code: str, field: str) -> None:
    answer = await ana.asks("POST", "/api/sync", {"cursor": 0, "changes": [change, put(**TEA)]})
    refused, neighbour = answer.json()["verdicts"]
    assert (refused["verdict"], neighbour["verdict"]) == ("refused", "applied")
    assert (refused["problem"]["code"], refused["problem"]["field"]) == (code, field)
    assert refused["problem"]["title"]
    assert MARK not in answer.text


@pytest.mark.parametrize(
    ("body", "code", "field"),
    [
        ({}, "field_missing", "cursor"),
        ({"cursor": -1}, "value_invalid", "cursor"),
        ({"cursor": "0"}, "value_invalid", "cursor"),
        ({"cursor": True}, "value_invalid", "cursor"),
        ({"cursor": 0.5}, "value_invalid", "cursor"),
        ({"cursor": 2**53}, "value_invalid", "cursor"),
        ({"cursor": 0, MARK: 0}, "field_unknown", "body"),
        ({"cursor": 0, "changes": None}, "value_invalid", "changes"),
        ({"cursor": 0, "changes": [put(**TEA)] * 101}, "too_many", "changes"),
        ({"cursor": 0, "changes": [MARK]}, "body_malformed", "changes.0"),
        ({"cursor": 0, "changes": [put(**TEA), put(**TEA) | {"id": MARK}]}, "value_invalid", "changes.1.id"),
        ({"cursor": 0, "changes": [put(**TEA) | {"id": new_id().upper()}]}, "value_invalid", "changes.0.id"),
        ({"cursor": 0, "changes": [put(**TEA) | {"change_id": 7}]}, "value_invalid", "changes.0.change_id"),
        ({"cursor": 0, "changes": [put(**TEA) | {"base_version": -1}]}, "value_invalid", "changes.0.base_version"),
        ({"cursor": 0, "changes": [put(**TEA) | {"kind": MARK * 20}]}, "text_too_long", "changes.0.kind"),
        ({"cursor": 0, "changes": [put(**TEA) | {"removed": False}]}, "choice_unknown", "changes.0.removed"),
        ({"cursor": 0, "changes": [put(**TEA) | {MARK: MARK}]}, "field_unknown", "changes.0"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
async def test_a_wrong_envelope_is_refused_whole(ana: Person, body: Json, code: str, field: str) -> None:
    answer = await ana.asks("POST", "/api/sync", body)
    assert problem(answer) == (422, code, field)
    assert MARK not in answer.text
    assert await ana.counter() == 0


async def test_a_night_takes_fifty_lines_from_devices_that_met(ana: Person) -> None:
    lines = [put(text=f"Line {n}", signal=None) for n in range(51)]
    verdicts = (await ana.syncs(*lines))["verdicts"]
    assert [each["verdict"] for each in verdicts] == ["applied"] * 50 + ["refused"]
    assert (verdicts[50]["problem"]["code"], verdicts[50]["problem"]["field"]) == ("night_full", "day")


async def test_room_that_is_made_can_be_used_in_the_same_request(ana: Person) -> None:
    lines = [put(text=f"Line {n}", signal=None) for n in range(50)]
    await ana.syncs(*lines)
    gone = remove({"id": lines[0]["id"], "version": 1})
    moved = put(base=2, id=lines[1]["id"], text="Line 1", signal=None) | {
        "fields": {"day": "2026-11-20", "text": "Line 1", "signal": None}
    }
    full, *others = [put(text=f"Late {n}", signal=None) for n in range(4)]
    verdicts = (await ana.syncs(full, gone, moved, *others))["verdicts"]
    told = ["refused", "applied", "applied", "applied", "applied", "refused"]
    assert [each["verdict"] for each in verdicts] == told


async def test_the_largest_batch_there_can_be_is_read(ana: Person) -> None:
    longest = "\U0001f319" * 500
    fields: Json = {"aspect": "repair", "outcome": "no", "needed": longest, "note": longest}
    days = ("2026-11-20", "2026-11-21")
    batch = [put(kind="observation", **fields) for _ in range(100)]
    for number, change in enumerate(batch):
        change["fields"]["day"] = days[number % 2]
    verdicts = (await ana.syncs(*batch))["verdicts"]
    assert {each["verdict"] for each in verdicts} == {"applied"}
