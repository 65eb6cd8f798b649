"""The one request that leaves the house: a message to a push service."""

import logging
import math
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from pydantic_core import to_json

from app import clock
from app.accounts.keyring import Keyring
from app.database import Db
from app.push import keys, outcome
from app.push.encryption import RECORD, encrypt, from_text
from app.push.endpoint import Endpoint, EndpointRefused
from app.push.gate import Gate
from app.push.lanes import Lanes
from app.push.message import Message
from app.push.names import Names, Resolve
from app.push.outcome import TRANSIENT, Outcome, Verdict
from app.push.target import Address
from app.push.vapid import Pair, Tokens
from app.settings import Settings

if TYPE_CHECKING:
    from app.push.lane import Headers, Lane

LOG = logging.getLogger(__name__)
PATIENCE = 10.0
"""Seconds for one message."""

Before = Callable[[], Awaitable[None]]


class Parcel(NamedTuple):
    """For whom, along which lane, under which headers."""

    endpoint: Endpoint
    address: Address
    headers: "Headers"
    lane: "Lane"


class Sender:
    """Sends messages, at most eight at a time to each push service; one that does not answer holds up no other.

    `counts` says how often each service came to which verdict. `resolve` and `patience` are the system's resolver and
    ten seconds, unless a test has others.
    """

    def __init__(
        self,
        settings: Settings,
        keyring: Keyring,
        db: Db,
        *,
        resolve: Resolve | None = None,
        patience: float = PATIENCE,
    ) -> None:
        self.gate = Gate(settings.named_origins)
        self.counts: Counter[tuple[str, Verdict]] = Counter()
        self._keyring = keyring
        self._db = db
        self._tokens = Tokens(settings.push_contact)
        self._pairs: dict[str, Pair] = {}
        self._lanes = Lanes(resolve or Names(), patience)

    async def send(
        self, address: Address, message: Message, key_id: str, expires_at: datetime, before: Before | None = None
    ) -> Outcome:
        """Send `message`, signed with the push key `key_id`, and wait for the push service's answer.

        It is brought until the instant `expires_at`, after which nothing is sent: what is left is reckoned in its turn.
        `before` is awaited in it, right before the request, and what it raises is raised here; whatever the far end
        does is an Outcome.
        """
        try:
            endpoint = self.gate.judge(address.endpoint)
        except EndpointRefused:
            return Outcome(Verdict.REFUSED)
        pair = await self._pair(key_id)
        lane = await self._lanes.of(endpoint)
        async with lane.turn():
            if before is not None:
                await before()
            at = clock.now()
            left = int((expires_at - at).total_seconds())
            if left <= 0:
                return Outcome(Verdict.UNREACHABLE)
            headers = _headers(endpoint, message, left, self._tokens.token(pair, endpoint.origin, at))
            parcel = Parcel(endpoint, address, headers, lane)
            whole = to_json(message.payload)
            found = Outcome(Verdict.TOO_LARGE)
            if len(whole) < RECORD:
                found = await self._post(parcel, whole, RECORD)
            if found.verdict is Verdict.TOO_LARGE:
                LOG.warning("A message is too large for %s; the shortest is sent instead.", endpoint.vendor)
                bare = to_json(message.bare())
                before_it = found.sent_at
                found = await self._post(parcel, bare, len(bare) + 1)
                found = found._replace(sent_at=found.sent_at or before_it)
        return found

    async def close(self) -> None:
        """Let go of every connection."""
        await self._lanes.close()

    async def _post(self, parcel: Parcel, payload: bytes, record: int) -> Outcome:
        """One request, unless its push service is left alone at present."""
        endpoint, address, headers, lane = parcel
        wait = lane.breaker.wait(time.monotonic())
        if wait:
            return Outcome(Verdict.UNREACHABLE, None, math.ceil(wait))
        body = encrypt(payload, from_text(address.p256dh), from_text(address.auth), record)
        found, why, sent_at = Outcome(Verdict.UNREACHABLE), "", None

        def leaves() -> None:
            nonlocal sent_at
            sent_at = clock.now()

        try:
            answer = await lane.post(endpoint.target, [*headers, (b"content-length", b"%d" % len(body))], body, leaves)
            found = outcome.of(answer.status, answer.headers, clock.now())
        except lane.failures as failure:
            why = type(failure).__name__
        self._note(endpoint, lane, found, why)
        return found._replace(sent_at=sent_at)

    def _note(self, endpoint: Endpoint, lane: "Lane", found: Outcome, why: str) -> None:
        """Count it, and tell the operator what they could do something about."""
        self.counts[endpoint.vendor, found.verdict] += 1
        if found.verdict is Verdict.REFUSED and lane.last is not Verdict.REFUSED:
            LOG.warning(
                "%s refuses (%s). Are the clock and PORCHLIGHT_PUSH_CONTACT right?", endpoint.vendor, found.status
            )
        lane.last = found.verdict
        if found.verdict not in TRANSIENT:
            lane.breaker.worked()
        elif rest := lane.breaker.failed(time.monotonic()):
            LOG.warning("%s does not answer (%s); it rests for %d s.", endpoint.vendor, found.status or why, rest)

    async def _pair(self, id: str) -> Pair:
        if id not in self._pairs:
            self._pairs[id] = await self._db.peek(keys.open, self._keyring, id)
        return self._pairs[id]


def _headers(endpoint: Endpoint, message: Message, left: int, token: str) -> "Headers":
    return [
        (b"host", endpoint.origin.partition("://")[2].encode()),
        (b"authorization", token.encode()),
        (b"content-encoding", b"aes128gcm"),
        (b"content-type", b"application/octet-stream"),
        (b"ttl", b"%d" % left),
        (b"topic", message.topic.encode()),
        (b"urgency", message.urgency.encode()),
    ]
