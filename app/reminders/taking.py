"""What is taken out of the outbox to be sent, and what is written down of the answers.

It looks once more when a message is taken, and again when its turn has come if it had to wait for that: a call is not
sent for a night that was written meanwhile, nor for a check-in that was made.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.accounts.keyring import Keyring, WrongKey
from app.database import Connection, Sql
from app.journal.reading import Night
from app.push import expiring, outbox, recalling
from app.push.expiring import Missed
from app.push.outbox import Held
from app.push.outcome import Outcome, Verdict
from app.reminders import purpose, wording
from app.reminders.purpose import Purpose

LATER = timedelta(seconds=10)
"""By when a message that is under way has come to something, most times."""

REACHED = Sql(
    "update occurrence set reached_at = :at"
    " where owner = :owner and call = :call and night = :night and due_at <= :put_at and reached_at is null"
)
"""Not one that is due only after the message was put in: it took the place of the call that the message was about."""
WRITTEN = Sql(
    "update occurrence set state = 'written'"
    " where owner = :owner and call = :call and night = :night and reached_at is null"
)
ANEW = Sql(
    "update occurrence set state = 'waiting', try_at = :at, settled_at = null"
    " where owner = :owner and call = :call and night = :night and reached_at is null returning night"
)


def take(
    c: Connection, ring: Keyring, at: datetime, now: datetime, most: int, places: int, taken: Counter[str]
) -> list[Held] | None:
    """What to send at `at`, as `outbox.take`, without calls for which nothing is left by now; None when it is empty.

    One that is for something else by now is left to the next tick, which words it anew, unless another device is being
    told: then that is waited for. What cannot be opened is called off: it would stand before the others for ever.
    """
    batch = outbox.take(c, at, now, most, places, taken)
    if not batch:
        return None
    keys = {held.target.owner: key for held in batch if (key := _opened(ring, held)) is not None}
    calls = {held: _night(held) for held in batch if is_call(held.matter) and held.target.owner in keys}
    left = purpose.of(c, {*calls.values()}, keys)
    idle = [held for held, night in calls.items() if night not in left]
    moot = [held for held, night in calls.items() if left.get(night) not in (None, _purpose(keys[night[0]], held))]
    dead = [held for held in batch if held.target.owner not in keys]
    early = _early(c, moot, now)
    recalling.put_off(c, [held.id for held in early], at + LATER)
    recalling.call_off(c, [held.id for held in (*idle, *moot, *dead) if held not in early])
    for held in sorted((held for held in (*idle, *moot) if held not in early), key=_place):
        if _night(held) not in left:
            WRITTEN.run(c, **_occurrence(held))
        elif ANEW.all(c, **_occurrence(held), at=int(at.timestamp())):
            recalling.forget_free(c, held.target.owner, held.matter, now)
    put_down = {*idle, *moot, *dead}
    return [held for held in batch if held not in put_down]


def _early(c: Connection, moot: list[Held], now: datetime) -> set[Held]:
    """Those of which another device's message is under way: what comes of it says whether they are told at all."""
    mine = {held.id for held in moot}
    return {held for held in moot if recalling.under_way(c, held.target.owner, held.matter, now) - mine}


def is_called_for(c: Connection, key: AESGCM, held: Held) -> bool:
    """Whether there is still what the message calls for; `key` is its owner's. A trial calls for nothing else."""
    if not is_call(held.matter):
        return True
    night = _night(held)
    left = purpose.of(c, [night], {held.target.owner: key})
    return night in left and left[night] is _purpose(key, held)


def settle(c: Connection, results: list[tuple[Held, Outcome]], at: datetime, chance: float) -> Counter[str]:
    """Write down what the push services answered; of a call, that it has reached one. As `miss`, what was missed."""
    missed = outbox.settle(c, results, at, chance)
    taken = [held for held, outcome in results if outcome.verdict is Verdict.ACCEPTED and is_call(held.matter)]
    reached = [(_occurrence(held), int(held.put_at.timestamp())) for held in sorted(taken, key=_place)]
    REACHED.each(c, [each | {"at": int(at.timestamp()), "put_at": put_at} for each, put_at in reached])
    return _origins(missed)


def miss(c: Connection, at: datetime, now: datetime) -> Counter[str]:
    """As `expiring.sweep`: how many calls were missed, each on one device, by the origin of its push service."""
    return _origins(expiring.sweep(c, at, now))


def is_call(matter: str) -> bool:
    """Whether a message is a call for a night, `evening/2026-11-25`, and not somebody's trial."""
    return not matter.startswith("trial/")


def _origins(missed: Iterable[Missed]) -> Counter[str]:
    return Counter(origin for matter, origin in missed if is_call(matter))


def _night(held: Held) -> Night:
    return held.target.owner, held.matter.partition("/")[2]


def _occurrence(held: Held) -> dict[str, str]:
    """The key of the call that a message is about."""
    owner, night = _night(held)
    return {"owner": owner, "call": held.matter.partition("/")[0], "night": night}


def _place(held: Held) -> tuple[str, str, str]:
    """Where its call stands in the order for everybody who writes about several."""
    occurrence = _occurrence(held)
    return occurrence["owner"], occurrence["night"], occurrence["call"]


def _purpose(key: AESGCM, held: Held) -> Purpose | None:
    """What the message says it is for; None of one that was damaged, to be worded anew."""
    try:
        return wording.purpose_of(held.open(key))
    except InvalidTag:
        return None


def _opened(ring: Keyring, held: Held) -> AESGCM | None:
    try:
        return ring.open(held.target.owner, held.wrapped_key)
    except WrongKey:
        return None
