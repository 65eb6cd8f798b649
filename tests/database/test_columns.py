"""Instants, as both databases keep them."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import StatementError

from app.accounts.invitation import INVITATION
from app.database.alone import transaction

EVENING = datetime(2026, 11, 22, 20, 30, tzinfo=UTC)


def kept(address: str, at: datetime) -> datetime:
    """What becomes of an instant that is written and read."""
    with transaction(address) as c:
        c.execute(insert(INVITATION), {"code_hash": b"1", "created_at": at, "expires_at": at})
    with transaction(address) as c:
        found: datetime = c.execute(select(INVITATION.c.created_at)).scalar_one()
        return found


@pytest.mark.parametrize("hours", [0, 14, -12])
def test_an_instant_comes_back_in_utc(empty: str, hours: int) -> None:
    elsewhere = EVENING.astimezone(timezone(timedelta(hours=hours)))
    assert kept(empty, elsewhere) == EVENING


def test_it_knows_its_zone(empty: str) -> None:
    assert kept(empty, EVENING).tzinfo is UTC


def test_one_before_1970_and_one_far_ahead_are_instants_too(empty: str) -> None:
    with transaction(empty) as c:
        row = {
            "code_hash": b"1",
            "created_at": datetime(1900, 1, 1, tzinfo=UTC),
            "expires_at": datetime(2999, 1, 1, tzinfo=UTC),
        }
        c.execute(insert(INVITATION), row)
        found = c.execute(select(INVITATION.c.created_at, INVITATION.c.expires_at)).one()
    assert tuple(found) == (row["created_at"], row["expires_at"])


def test_an_instant_without_a_zone_is_refused(empty: str) -> None:
    with pytest.raises(StatementError, match="time zone"):
        kept(empty, EVENING.replace(tzinfo=None))
