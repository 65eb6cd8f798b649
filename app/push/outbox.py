"""Messages on their way: put in with what they are about, taken in batches under a lease, settled by what came of it.

The table is the queue, so that a killed server loses nothing: whoever takes a message holds it for a minute, and when
no result was written by then another takes it. A push service may thus get a message twice, but never none; the same
topic and the same tag make it one on the screen.

Whoever writes about several of these at once goes in one order: a call that waits, the device, its messages, a call
that was handed over; messages by their device, and then by their id. Whoever removes a device has it first, and takes
its messages in no order: so nobody writes about some without having their devices, or leaves out what another has.
"""

import uuid
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any, NamedTuple

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.accounts import sealing
from app.database import Connection, Sql, instant
from app.database.sql import listed, spelled
from app.push import expiring, settling
from app.push.endpoint import HOSTS, vendor
from app.push.expiring import Missed
from app.push.message import Message
from app.push.outcome import Outcome, Verdict, again
from app.push.target import Target

KIND = "delivery"
LAST_TRY = timedelta(seconds=30)
"""Before a message expires."""
LEASE = timedelta(seconds=60)
"""Real time, whatever instant a tick is taken as of: longer than a time-out and the wait before it."""

PUT = Sql(
    "insert into delivery (id, owner, subscription, matter, sealed, put_at, expires_at, try_at, leased_until,"
    " attempts, state) values (:id, :owner, :subscription, :matter, :sealed, :put_at, :expires_at, :put_at,"
    " 0, 0, 'waiting') on conflict (subscription, matter) do nothing"
)
LOOK = (
    "select d.id, d.matter, d.sealed, d.put_at, d.expires_at, d.attempts, p.wrapped_key,"
    " s.id, s.owner, s.key, s.origin, s.sealed"
    " from delivery d join subscription s on s.id = d.subscription join person p on p.id = d.owner"
)
TAKE = (
    f"{LOOK} where d.try_at <= :at and d.leased_until <= :now{{without}} order by d.try_at limit :most"
    " for update of d skip locked"
)
ONE = Sql(f"{LOOK} where d.id = :id")
LOCK = "select id from delivery where id in (:each) order by subscription, id for update"
LEASED = Sql("update delivery set leased_until = :until where id = :id")
SETTLE = Sql(
    "update delivery set state = :state, try_at = :try_at, attempts = attempts + 1, leased_until = 0"
    " where id = :id and (try_at is not null or :last)"
)
"""What was called off under way stays so, unless it was the `last` try: then it tells what came of it."""
WANTED = Sql("select 1 from delivery where id = :id and try_at is not null")

STATES = {
    Verdict.ACCEPTED: "accepted",
    Verdict.GONE: "gone",
    Verdict.REFUSED: "refused",
    Verdict.TOO_LARGE: "refused",
}


class Held(NamedTuple):
    """A message that is taken and held, to be sent now, as it lies in the outbox; `wrapped_key` is its owner's."""

    id: str
    matter: str
    sealed: bytes
    put_at: datetime
    expires_at: datetime
    attempts: int
    wrapped_key: bytes
    target: Target

    @property
    def vendor(self) -> str:
        """Whose places it takes: a push service may have dozens of hosts."""
        return vendor(self.target.origin)

    def open(self, key: AESGCM) -> Message:
        """The message itself; `key` is its owner's data key."""
        return Message(**sealing.unseal(key, self.target.owner, KIND, self.id, self.sealed))


def new_id() -> str:
    """An id for a message, which travels in it and comes back when it was shown."""
    return str(uuid.uuid4())


def packed(
    key: AESGCM, target: Target, matter: str, id: str, message: Message, at: datetime, expires_at: datetime
) -> dict[str, Any]:
    """A row for `put`: `message` sealed under the owner's `key`, due at `at`."""
    return {
        "id": id,
        "owner": target.owner,
        "subscription": target.id,
        "matter": matter,
        "sealed": sealing.seal(key, target.owner, KIND, id, message._asdict()),
        "put_at": int(at.timestamp()),
        "expires_at": int(expires_at.timestamp()),
    }


def put(c: Connection, rows: Iterable[dict[str, Any]]) -> None:
    """Put messages in. A device that was told of the matter is not told again."""
    PUT.each(c, list(rows))


def take(
    c: Connection, at: datetime, now: datetime, most: int, places: int, under_way: Mapping[str, int]
) -> list[Held]:
    """At most `most` messages to send at `at`, held until a lease after the true instant `now`.

    A push service has so many `places`, of which `under_way` are taken already.
    """
    true = int(now.timestamp())
    full = [origin for service, taken in under_way.items() if taken >= places for origin in _origins(service)]
    rows = _without(len(full)).all(c, at=int(at.timestamp()), now=true, most=most, **spelled(full))
    found, taken = [], Counter(under_way)
    for held in (_held(*row) for row in rows):
        taken[held.vendor] += 1
        if taken[held.vendor] <= places:
            found.append(held)
    LEASED.each(c, [{"id": held.id, "until": true + int(LEASE.total_seconds())} for held in found])
    return found


def is_wanted(c: Connection, id: str) -> bool:
    """Whether a message is still to be sent: its device is signed in, and nobody has called it off."""
    return WANTED.one(c, id=id) is not None


def hold(c: Connection, row: dict[str, Any], now: datetime) -> Held:
    """Put one message in and take it at once, at the true instant `now`. Its matter is a new one."""
    put(c, [row])
    LEASED.run(c, id=row["id"], until=int((now + LEASE).timestamp()))
    (found,) = ONE.all(c, id=row["id"])
    return _held(*found)


def settle(c: Connection, results: Iterable[tuple[Held, Outcome]], at: datetime, chance: float) -> list[Missed]:
    """Write down what the push services answered at `at`, for the messages and for the devices; what was missed.

    `chance`, from 0 to 1, scatters what is to be tried again.
    """
    results = sorted(results, key=lambda result: (result[0].target.id, result[0].id))
    # The device before its messages, and both in one order for everybody: signing out goes the same way.
    settling.settle(c, [(held.target.id, outcome) for held, outcome in results], at)
    listed(LOCK, len(results)).all(c, **spelled([held.id for held, _ in results]))
    settled = [(held, _settled(held, outcome, at, chance)) for held, outcome in results]
    SETTLE.each(c, [row for _, row in settled if row is not None])
    return expiring.miss(c, [(held.id, held.matter, held.target) for held, row in settled if row is None])


@lru_cache(maxsize=64)
def _without(count: int) -> Sql:
    """TAKE, but for so many origins."""
    return Sql(TAKE.format(without="".join(f" and s.origin not like :each{number}" for number in range(count))))


def _origins(service: str) -> tuple[str, ...]:
    """What its origins are like, as SQL has it."""
    return (f"https://{service}", f"https://%.{service}") if service in HOSTS else (service,)


def _held(
    id: str, matter: str, sealed: bytes, put_at: int, expires_at: int, attempts: int, wrapped_key: bytes, *target: Any
) -> Held:
    return Held(id, matter, sealed, instant(put_at), instant(expires_at), attempts, wrapped_key, Target(*target))


def _settled(held: Held, outcome: Outcome, at: datetime, chance: float) -> dict[str, Any] | None:
    """The row's new state: settled, or to be tried again before it expires, a last time right before; else None."""
    row: dict[str, Any] = {"id": held.id, "try_at": None, "last": True}
    wait = again(outcome, held.attempts + 1, chance)
    if wait is not None:
        next_at = at + wait
        if outcome.retry_after is None or outcome.status is None:  # only a push service's own word goes further
            next_at = min(next_at, held.expires_at - LAST_TRY)
        if at < next_at < held.expires_at:
            return row | {"state": "waiting", "try_at": int(next_at.timestamp()), "last": False}
        return None
    return row | {"state": STATES[outcome.verdict]}
