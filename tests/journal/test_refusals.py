"""What is not taken: each with its code and its field, and nothing of it comes back."""

import json
from datetime import UTC, datetime

import pytest

from tests.cast import DAY, Person, new_id, problem
from tests.clock import Clock
from tests.journal.entries import ENTRIES
from tests.journal.refused import MARK, REFUSED, REQUIRED


async def test_a_wrong_value_is_named_by_its_field(ana: Person, subtests: pytest.Subtests) -> None:
    for plural, wrong, code, field in REFUSED:
        with subtests.test(plural=plural, wrong=ascii(wrong)):
            answer = await ana.put(plural, new_id(), **{**ENTRIES[plural], **wrong})
            assert problem(answer) == (422, code, field)
            assert MARK not in answer.text
    assert await ana.counter() == 0


async def test_what_is_missing_is_named(ana: Person, subtests: pytest.Subtests) -> None:
    for plural, field in REQUIRED:
        with subtests.test(plural=plural, field=field):
            rest = {name: value for name, value in ENTRIES[plural].items() if name != field}
            assert problem(await ana.put(plural, new_id(), **rest)) == (422, "field_missing", field)


@pytest.mark.parametrize("name", [MARK, "", "tea\ud83c", "They made me tea", "text.0"], ids=ascii)
async def test_a_field_that_nobody_knows_is_refused_and_not_named(ana: Person, name: str) -> None:
    for plural in ENTRIES:
        answer = await ana.put(plural, new_id(), **ENTRIES[plural], **{name: MARK})
        assert problem(answer) in {(422, "field_unknown", "body"), (422, "text_surrogate", "body")}
        assert MARK not in answer.text
        assert not name or name not in answer.text


async def test_everything_that_is_wrong_is_told_at_once(ana: Person) -> None:
    answer = await ana.put("noticings", new_id(), day="2026-02-30", text="", signal=MARK)
    assert answer.json()["errors"] == [
        {"field": "day", "code": "day_impossible"},
        {"field": "text", "code": "text_empty"},
        {"field": "signal", "code": "choice_unknown"},
    ]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b'"quince"',
        b'{"text": "quince',
        b'{"text": "quince"} quince',
        b'{"text": "\xffquince"}',
        b'{"quince": NaN',
        b"[" * 50_000,
        b'{"text": ' + b"9" * 5_000 + b"}",
    ],
    ids=lambda body: ascii(body[:24]),
)
async def test_a_body_that_is_no_object_of_json_is_malformed(ana: Person, body: bytes) -> None:
    json_type = {"content-type": "application/json"}
    answer = await ana.asks("PUT", f"/api/noticings/{new_id()}", content=body, headers=json_type)
    assert problem(answer) in {(422, "body_malformed", "body"), (422, "field_missing", "body")}
    assert MARK not in answer.text


@pytest.mark.parametrize("media", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])
async def test_only_json_is_read(ana: Person, media: str) -> None:
    body = json.dumps(ENTRIES["noticings"]).encode()
    answer = await ana.asks("PUT", f"/api/noticings/{new_id()}", content=body, headers={"content-type": media})
    assert problem(answer)[:2] == (422, "body_malformed")
    assert await ana.counter() == 0


async def test_a_body_beyond_every_batch_is_not_even_read(ana: Person) -> None:
    answer = await ana.put("noticings", new_id(), **ENTRIES["noticings"] | {"text": MARK * 2**19})
    assert problem(answer) == (413, "body_too_large", None)
    assert MARK not in answer.text


@pytest.mark.parametrize("id", ["1", "quince", "019ab2c4-7d1e-7c3a-9f50-0a4b8e6d2f1", "%00"])
async def test_an_id_is_a_uuid(ana: Person, id: str) -> None:
    answer = await ana.put("noticings", id, **ENTRIES["noticings"])
    assert problem(answer) == (422, "id_invalid", "id")
    assert MARK not in answer.text


async def test_the_eleventh_noticing_of_a_night_is_one_too_many(ana: Person, cleo: Person) -> None:
    lines = [await ana.writes(f"Line {n}") for n in range(10)]
    eleventh = await ana.put("noticings", new_id(), day=DAY, text=MARK)
    assert problem(eleventh) == (422, "night_full", "day")
    assert MARK not in eleventh.text
    await ana.keeps("noticings", lines[0]["id"], day=DAY, text="An edit needs no room")
    await ana.writes("Another night has room", day="2026-11-20")
    await cleo.writes("And so has another person's")
    other = await ana.writes("A line of the night before", day="2026-11-20")
    assert problem(await ana.put("noticings", other["id"], day=DAY, text="Moved")) == (422, "night_full", "day")
    await ana.removes("noticings", lines[0]["id"])
    await ana.writes("Now there is room again")


async def test_tonight_begins_as_soon_as_it_has_begun_anywhere(clock: Clock, ana: Person) -> None:
    clock.strike(datetime(2026, 11, 22, 9, 59, 59, tzinfo=UTC))
    assert problem(await ana.put("noticings", new_id(), day="2026-11-23", text="Tea")) == (422, "day_impossible", "day")
    clock.strike(datetime(2026, 11, 22, 10, 0, tzinfo=UTC))  # midnight on Kiritimati, UTC+14
    await ana.writes("Tea on the other side of the world", day="2026-11-23")
    await ana.writes("And long ago", day="1900-01-01")
