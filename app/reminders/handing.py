"""Calls whose turn has come are handed over to the outbox, a message for each device; or it is noted why not.

Of a night only the newest call is on its way. "In an hour" is the person's own word: while it waits no other call
comes before it, and it counts as newer than one that would follow within a quarter of an hour. A second call keeps its
distance from a first one that a push service took late.
"""

import logging
from datetime import datetime
from typing import Any, NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.accounts import sealing
from app.accounts.keyring import Keyring, WrongKey
from app.database import Connection, Sql, instant
from app.push import outbox, recalling, subscribing
from app.push.target import Target
from app.reminders import purpose, wording
from app.reminders.purpose import Purpose
from app.reminders.setting import KIND
from app.reminders.wording import About

log = logging.getLogger("porchlight")

CALL = "select o.owner, o.call, o.night, o.due_at, o.expires_at"
OTHERS = (
    "exists (select 1 from occurrence n where n.owner = o.owner and n.night = o.night and n.call <> o.call"
    " and n.call in ('evening', 'second', 'later')"
)
NEWER = (
    " and (n.due_at + case n.call when 'later' then 900 else 0 end, n.call)"
    " > (o.due_at + case o.call when 'later' then 900 else 0 end, o.call)"
    " and (n.state = 'sent' or n.state = 'waiting' and n.expires_at > :at"
    " and (n.try_at <= :at or n.call = 'later'))"
)
"""The 900 seconds are the quarter of an hour; the name of the call decides between two of one instant."""
FIRST_REACHED = (
    "(select n.reached_at from occurrence n where n.owner = o.owner and n.night = o.night and n.call = 'evening')"
)
WAITING = Sql(
    f"{CALL}, {OTHERS}), {OTHERS}{NEWER}), p.wrapped_key, r.sealed, r.second_after, {FIRST_REACHED}"
    " from occurrence o join person p on p.id = o.owner left join reminder r on r.owner = o.owner"
    " where o.try_at <= :at order by o.try_at limit :most for update of o skip locked"
)
SETTLE = Sql(
    "update occurrence set state = :state, try_at = null, settled_at = :at"
    " where owner = :owner and call = :call and night = :night"
)
PUT_OFF = Sql(
    "update occurrence set due_at = :due_at, try_at = :due_at"
    " where owner = :owner and call = 'second' and night = :night"
)
LET_GO = Sql(
    "delete from occurrence where owner = :owner and call = 'second' and night = :night and expires_at <= :due_at"
)
IN_TIME = 60
"""Seconds. A first call that was taken within a minute was not late."""


class _Waiting(NamedTuple):
    """A row of WAITING: whether there are `others` of its night, and whether it is `replaced` by a newer one that was
    sent or is about to be. `reached_at` is when the night's first call was taken by a push service.
    """

    owner: str
    call: str
    night: str
    due_at: int
    expires_at: int
    others: bool
    replaced: bool
    wrapped_key: bytes
    sealed: bytes | None
    second_after: int | None
    reached_at: int | None

    @property
    def may_come_at(self) -> int:
        """When it comes at the soonest: for a second call, as long after the first as its person has set."""
        if self.call != "second" or self.second_after is None or self.reached_at is None:
            return self.due_at
        return self.reached_at + 60 * self.second_after


def over(c: Connection, ring: Keyring, address: str, at: datetime, most: int) -> list[str]:
    """Hand over at most `most` calls that are due at `at`; the state that each has come to.

    `address` is the house's, without a slash at its end. A call that nobody can open any more, because its person's
    key was damaged, is put down as having nowhere to go: it must not stop the others.
    """
    found = [_Waiting(*row) for row in WAITING.all(c, at=int(at.timestamp()), most=most)]
    early = [call for call in found if call.may_come_at - IN_TIME > at.timestamp()]
    _put_off(c, early)
    calls = [call for call in found if call not in early]
    keys = {call.owner: key for call in calls if (key := _opened(ring, call)) is not None}
    mine = [call for call in calls if call.owner in keys]
    left = purpose.of(c, {(call.owner, call.night) for call in mine}, keys)
    devices = subscribing.targets(c, [call.owner for call in mine])
    recalling.lock(c, {call.owner for call in mine if call.others})
    states, rows = [], []
    for call in calls:
        about = left.get((call.owner, call.night))
        state = _state(call, at, idle=call.owner in keys and about is None, reached=devices.get(call.owner))
        if state == "sent" and about is not None:
            if call.others:
                recalling.call_off_night(c, call.owner, call.night, but=f"{call.call}/{call.night}")
            rows += [_packed(ring, keys[call.owner], address, call, about, target) for target in devices[call.owner]]
        states.append(state)
    outbox.put(c, rows)
    settled = [
        {"owner": call.owner, "call": call.call, "night": call.night, "state": state, "at": int(at.timestamp())}
        for call, state in zip(calls, states, strict=True)
    ]
    SETTLE.each(c, settled)
    return states


def _put_off(c: Connection, seconds: list[_Waiting]) -> None:
    """Have these second calls come later; none comes once nothing is sent about its night any more."""
    rows = [{"owner": call.owner, "night": call.night, "due_at": call.may_come_at} for call in seconds]
    LET_GO.each(c, rows)
    PUT_OFF.each(c, rows)


def _opened(ring: Keyring, call: _Waiting) -> AESGCM | None:
    """The person's data key, if it and their words still open."""
    try:
        key = ring.open(call.owner, call.wrapped_key)
        _words(key, call)
    except (WrongKey, InvalidTag):
        log.warning("The key of a person here does not open: they cannot be knocked for.")
        return None
    return key


def _state(call: _Waiting, at: datetime, *, idle: bool, reached: list[Target] | None) -> str:
    if idle:
        return "written"
    if call.expires_at <= at.timestamp():
        return "missed"
    if call.replaced:
        return "replaced"
    return "sent" if reached else "nowhere"


def _words(key: AESGCM, call: _Waiting) -> str | None:
    if call.sealed is None:
        return None
    words: str | None = sealing.unseal(key, call.owner, KIND, call.owner, call.sealed)["words"]
    return words


def _packed(ring: Keyring, key: AESGCM, address: str, call: _Waiting, why: Purpose, target: Target) -> dict[str, Any]:
    """A message for one device, where a later call of the night replaces one that was not delivered: one topic."""
    id = outbox.new_id()
    topic = ring.mark(f"topic/{target.id}/{call.night}")
    about = About(call.call, call.night, id, why)
    message = wording.knock(about, address, topic, _words(key, call))
    return outbox.packed(
        key, target, f"{call.call}/{call.night}", id, message, instant(call.due_at), instant(call.expires_at)
    )
