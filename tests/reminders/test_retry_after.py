"""When a message is tried again whose push service said something odd about that (G23 of the rule book)."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from app.database import Connection
from app.push import outcome
from app.push.delivery import DELIVERY
from app.reminders.taking import settle
from tests.push.answers import RETRY_AFTER
from tests.reminders.evening import Evening, at
from tests.reminders.test_taking import is_taken

NOW = at("20:30")
SOON = (5, 15)
"""Seconds: as long as after any first failure."""
NEVER = None
"""It is not worth sending any more by then."""
AGAIN = {
    "0": SOON,
    "1": SOON,
    "120": (120, 130),
    "1000000000": NEVER,
    "9" * 400: NEVER,
    "-1": SOON,
    "1.5": SOON,
    "soon": SOON,
    "": SOON,
    "120, 240": SOON,
    "\u00e9": SOON,
    "Sun, 22 Nov 2026 20:40:00 GMT": (600, 610),
    "Wed, 25 Nov 2026 23:59:59 GMT": NEVER,
    "Wed, 25 Nov 1998 23:59:59 GMT": SOON,
    "Wed, 99 Nov 2026 25:61:61 GMT": SOON,
    "Nov": SOON,
}


def wait_again(c: Connection) -> None:
    c.execute(update(DELIVERY).values(state="waiting", try_at=NOW))


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("chance", [0.0, 1.0])
async def test_it_is_tried_again_when_that_makes_sense_or_is_missed(
    reached: Evening, status: int, chance: float
) -> None:
    held, db = await is_taken(reached), reached.here.db
    assert {*RETRY_AFTER} < {*AGAIN}
    for asked, expected in AGAIN.items():
        await db.write(wait_again)
        said = outcome.of(status, [(b"retry-after", asked.encode("latin-1"))], NOW)._replace(sent_at=NOW)
        missed = await db.write(settle, [(held, said)], NOW, chance)
        row = await db.read(lambda c: c.execute(select(DELIVERY)).one())
        if expected is NEVER:
            assert (row.state, row.try_at, missed.total()) == ("missed", None, 1), asked
        else:
            assert (row.state, row.try_at - NOW, missed.total()) == (
                "waiting",
                timedelta(seconds=expected[round(chance)]),
                0,
            ), asked
