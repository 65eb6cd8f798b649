"""What the outcomes of messages do to the devices they went to."""

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import delete, func, literal, select, update

from app.database import Connection, Instant, Sql
from app.push.outcome import Outcome, Verdict
from app.push.subscription import SUBSCRIPTION

LOG = logging.getLogger(__name__)
LOST = timedelta(days=30)
STRIKES = 3
WEARS_OUT = timedelta(days=1)
LATELY = timedelta(days=2)
"""Evenings are a day apart, and an hour more when the clock changes."""
SEVERAL = 2
FEW, SHARE = 5, 0.2
"""When all of several devices are refused, or at least so many and more than that share of all, it is not they."""

SWEEP = Sql(
    "delete from subscription where exists (select 1 from delivery d where d.subscription = subscription.id"
    " and d.attempts > 0 and d.put_at > coalesce(subscription.accepted_at, subscription.created_at)"
    " and d.put_at <= subscription.sent_at - :lost)"
)
"""Thirty days lie between two messages that were tried: nothing is said by days on which there was none to send."""


def settle(c: Connection, results: Sequence[tuple[str, Outcome]], at: datetime) -> None:
    """Draw the consequences of what became of messages, as the table in `outcome` has it; by subscription."""
    for subscription, outcome in results:
        this = SUBSCRIPTION.c.id == subscription
        match outcome.verdict:
            case Verdict.GONE:
                c.execute(delete(SUBSCRIPTION).where(this))
            case Verdict.ACCEPTED:
                well = {"sent_at": at, "accepted_at": at, "strikes": 0, "struck_at": None, "worn": False}
                c.execute(update(SUBSCRIPTION).where(this).values(well))
            case Verdict.REFUSED:
                since = func.coalesce(SUBSCRIPTION.c.struck_at, literal(at, Instant()))
                c.execute(update(SUBSCRIPTION).where(this).values(sent_at=at, struck_at=since))
            case _:
                c.execute(update(SUBSCRIPTION).where(this).values(sent_at=at))
    refused = [subscription for subscription, outcome in results if outcome.verdict is Verdict.REFUSED]
    if refused and not _is_our_own_mistake(c, at):
        for subscription in refused:
            _strike(c, subscription, at)


def sweep(c: Connection) -> None:
    """Forget devices that were sent to for thirty days without a single acceptance."""
    SWEEP.run(c, lost=int(LOST.total_seconds()))


def _is_our_own_mistake(c: Connection, at: datetime) -> bool:
    """Whether so many devices were refused lately that it is not they: all of several, or too many of a crowd."""
    lately = SUBSCRIPTION.c.sent_at > at - LATELY
    counted = select(func.count(), func.count(SUBSCRIPTION.c.struck_at)).where(lately)
    sent, refused = c.execute(counted).one()
    ours = (refused == sent and sent >= SEVERAL) or (refused >= FEW and refused > SHARE * sent)
    if ours:
        LOG.error("Push services refuse %d of %d devices: look at the clock and at the push key.", refused, sent)
    return bool(ours)


def _strike(c: Connection, subscription: str, at: datetime) -> None:
    """Count a refusal against the device."""
    s = SUBSCRIPTION.c
    row = c.execute(select(s.strikes, s.struck_at).where(s.id == subscription)).first()
    if row is not None:
        worn = row.strikes + 1 >= STRIKES and at - row.struck_at >= WEARS_OUT
        c.execute(update(SUBSCRIPTION).where(s.id == subscription).values(strikes=row.strikes + 1, worn=worn))
