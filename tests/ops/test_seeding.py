"""Ana's and Ben's made-up evenings."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select

from app.accounts.person import PERSON
from app.accounts.sealing import unseal
from app.database.alone import engine, transaction
from app.journal.record import RECORD
from app.ops import seeding
from tests.porch import KEYRING

NOW = datetime(2026, 11, 22, 20, 30, tzinfo=UTC)


def sown(address: str, nights: int = seeding.NIGHTS) -> list[Any]:
    with transaction(address) as c:
        seeding.sow(c, KEYRING, NOW, nights)
    with engine(address) as made, made.connect() as c:
        return list(c.execute(select(RECORD.c.owner, RECORD.c.kind, RECORD.c.day)))


def test_eight_weeks_end_tonight_and_have_something_of_everything(empty: str) -> None:
    rows = sown(empty)
    assert {row.kind for row in rows} == {
        "noticing",
        "observation",
        "reassurance",
        "act",
        "plan",
        "receiving",
        "should",
        "reflection",
        "value",
        "rating",
        "commitment",
        "checkin",
        "night",
        "subject",
    }
    evenings = [row.day for row in rows if row.kind == "noticing"]
    assert max(evenings) == "2026-11-22"
    assert "2026-09-28" <= min(evenings) < "2026-10-05"


def test_there_are_nights_that_were_not_opened(empty: str) -> None:
    ana = sown(empty)[0].owner
    with engine(empty) as made, made.connect() as c:
        hers = (RECORD.c.owner == ana) & RECORD.c.kind.in_(["noticing", "night"])
        days = set(c.execute(select(RECORD.c.day).where(hers)).scalars())
    assert 35 < len(days) < 56


def test_the_evening_after_midnight_is_still_that_evening(empty: str) -> None:
    with transaction(empty) as c:
        seeding.sow(c, KEYRING, datetime(2026, 11, 22, 23, 40, tzinfo=UTC), nights=1)
        days = set(c.execute(select(RECORD.c.day).where(RECORD.c.kind == "noticing")).scalars())
    assert days == {"2026-11-22"}


def test_what_a_page_shows_only_now_and_then_is_there_too(empty: str) -> None:
    sown(empty)
    said = [*_said(empty)]
    values = [fields for _, kind, _, fields in said if kind == "value"]
    assert [value["name"] for value in values if value["painful"]]
    assert [value["name"] for value in values if value["goal"]]
    assert [value["name"] for value in values if value["held_until"] and value["held_from"] < value["held_until"]]
    assert [value["name"] for value in values if value.get("not_held")]
    assert {value["origin"] for value in values} >= {"family", "respected", "society", "chosen", "lived"}
    assert {value["keep"] for value in values} == {"keep", "lighter", "anew", None}
    assert [fields["then_text"] for _, kind, _, fields in said if kind == "plan" and not fields["kept"]]


def test_tonight_asks_ben_two_things_and_ana_none(empty: str) -> None:
    """Whether the calm of the evening before lasted, and what something kind of two weeks ago means."""
    sown(empty)
    asks = [
        (name, kind)
        for name, kind, day, fields in _said(empty)
        if (kind == "reassurance" and day == "2026-11-21" and fields["calm"] is None)
        or (
            kind == "receiving"
            and day <= "2026-11-08"
            and (fields["note"] or fields["meaning"])
            and not fields["later"]
            and not fields["later_declined"]
        )
    ]
    assert sorted(asks) == [("Ben", "reassurance"), ("Ben", "receiving")]


def _said(address: str) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
    """Whose, of which kind, of which day ("" for none), and what was said."""
    with engine(address) as made, made.connect() as c:
        for owner, name, wrapped in c.execute(select(PERSON.c.id, PERSON.c.name, PERSON.c.wrapped_key)):
            key = KEYRING.open(owner, wrapped)
            for row in c.execute(select(RECORD).where(RECORD.c.owner == owner)):
                yield name, row.kind, row.day or "", unseal(key, owner, row.kind, row.id, row.sealed)


def test_in_the_demo_looking_for_the_good_does_not_step_back(empty: str) -> None:
    """Pictures and journeys are made of it: signs stand on two of the last 42 nights at most (`docs/safety.md`)."""
    sown(empty)
    signs: dict[tuple[str, str], set[str]] = {}
    for name, kind, day, said in _said(empty):
        if day <= "2026-10-11":
            continue
        assert said.get("reason") is None
        if said.get("outcome") == "not_safe_to" or (said.get("aspect"), said.get("outcome")) == ("repair", "no"):
            signs.setdefault((name, kind), set()).add(day)
    assert signs
    assert max(len(nights) for nights in signs.values()) < 3
