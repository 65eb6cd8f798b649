"""What the outcomes of messages do to the devices they went to."""

import logging
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import delete, func, literal, select, update

from app.database import Connection, Instant, Sql
from app.push.endpoint import vendor
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
"""When a push service refuses all of several devices, or at least so many and more than that share, it is not they."""

SWEEP = Sql(
    "delete from subscription where id in (select s.id from subscription s join session on session.id = s.session"
    " where session.expires_at <= :at or exists (select 1 from delivery d where d.subscription = s.id"
    " and d.attempts > 0 and d.put_at > coalesce(s.accepted_at, s.created_at) and d.put_at <= s.sent_at - :lost)"
    " order by s.id for update of s)"
)
"""Thirty days lie between two messages that were tried: nothing is said by days on which there was none to send."""


def settle(c: Connection, results: Sequence[tuple[str, Outcome]], at: datetime) -> None:
    """Draw the consequences of what became of messages, as the table in `outcome` has it; by subscription.

    What never left the house says nothing of the device. One that is gone takes its messages along, and so it goes only
    when all devices are held.
    """
    gone = {subscription for subscription, outcome in results if outcome.verdict is Verdict.GONE}
    for subscription, outcome in results:
        this = SUBSCRIPTION.c.id == subscription
        sent = {} if outcome.sent_at is None else {"sent_at": outcome.sent_at}
        match outcome.verdict:
            case Verdict.GONE:
                c.execute(select(SUBSCRIPTION.c.id).where(this).with_for_update()).all()
            case Verdict.ACCEPTED:
                well = {"accepted_at": at, "strikes": 0, "struck_at": None, "worn": False}
                c.execute(update(SUBSCRIPTION).where(this).values(sent | well))
            case Verdict.REFUSED if sent:
                since = func.coalesce(SUBSCRIPTION.c.struck_at, literal(at, Instant()))
                c.execute(update(SUBSCRIPTION).where(this).values(**sent, struck_at=since))
            case _ if sent:
                c.execute(update(SUBSCRIPTION).where(this).values(sent))
            case _:  # nothing to write here, but its messages are written about
                c.execute(select(SUBSCRIPTION.c.id).where(this).with_for_update(key_share=True)).all()
    if gone:
        c.execute(delete(SUBSCRIPTION).where(SUBSCRIPTION.c.id.in_(gone)))
    refused = [id for id, outcome in results if outcome.verdict is Verdict.REFUSED and outcome.sent_at is not None]
    if refused:
        _strike(c, refused, at)


def sweep(c: Connection, at: datetime) -> None:
    """Forget devices that were sent to for thirty days without a single acceptance, and those whose sessions are over:
    in the order in which answers are written down, to which the sessions would not keep.
    """
    SWEEP.run(c, at=int(at.timestamp()), lost=int(LOST.total_seconds()))


def _strike(c: Connection, refused: Sequence[str], at: datetime) -> None:
    """Count each refusal against its device, unless it is the house that its push service refuses."""
    s = SUBSCRIPTION.c
    ours = _own_mistakes(c, at)
    found = select(s.id, s.origin, s.strikes, s.struck_at).where(s.id.in_(refused))
    for row in c.execute(found).all():
        if vendor(row.origin) not in ours:
            strikes = row.strikes + refused.count(row.id)
            worn = strikes >= STRIKES and at - row.struck_at >= WEARS_OUT
            c.execute(update(SUBSCRIPTION).where(s.id == row.id).values(strikes=strikes, worn=worn))


def _own_mistakes(c: Connection, at: datetime) -> set[str]:
    """The push services of which so many devices were refused lately that it is not they: all of several, or too many
    of a crowd. Where all of several are refused that a house has anywhere, it is every service.
    """
    s = SUBSCRIPTION.c
    sent, refused = Counter[str](), Counter[str]()
    counted = select(s.origin, func.count(), func.count(s.struck_at)).where(s.sent_at > at - LATELY).group_by(s.origin)
    for origin, devices, struck in c.execute(counted):
        sent[vendor(origin)] += devices
        refused[vendor(origin)] += struck
    everywhere = SEVERAL <= sent.total() == refused.total()
    ours = {service for service in sent if everywhere or _are_too_many(refused[service], sent[service])}
    for service in sorted(ours):
        LOG.error(
            "%s refuses %d of %d devices: look at the clock and at the push key.",
            service, refused[service], sent[service],
        )  # fmt: skip
    return ours


def _are_too_many(refused: int, sent: int) -> bool:
    return SEVERAL <= sent == refused or (refused >= FEW and refused > SHARE * sent)
