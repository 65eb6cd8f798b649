"""Ana's and Ben's made-up evenings."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select

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
    assert {row.kind for row in rows} == {"noticing", "observation", "act", "night"}
    assert max(row.day for row in rows) == "2026-11-22"
    assert "2026-09-28" <= min(row.day for row in rows) < "2026-10-05"


def test_there_are_nights_that_were_not_opened(empty: str) -> None:
    ana = sown(empty)[0].owner
    with engine(empty) as made, made.connect() as c:
        days = set(c.execute(select(RECORD.c.day).where(RECORD.c.owner == ana)).scalars())
    assert 35 < len(days) < 56


def test_the_evening_after_midnight_is_still_that_evening(empty: str) -> None:
    with transaction(empty) as c:
        seeding.sow(c, KEYRING, datetime(2026, 11, 22, 23, 40, tzinfo=UTC), nights=1)
        days = set(c.execute(select(RECORD.c.day)).scalars())
    assert days == {"2026-11-22"}
