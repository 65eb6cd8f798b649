"""A sender whose push services are stand-ins on this computer."""

import ssl
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from app import clock
from app.push import keys
from app.push.message import Message
from app.push.names import Resolve
from app.push.outcome import Outcome
from app.push.sending import Sender
from app.settings import Settings
from tests.porch import KEYRING, Porch
from tests.push.browser import Browser
from tests.push.certificates import certified
from tests.push.far_end import FarEnd
from tests.push.outgoing import message

PATIENCE = 10.0
"""Seconds, as a house has it; a test in which something hangs takes less."""


@dataclass
class Post:
    """Sends to browsers, signed with the newest key of the house."""

    sender: Sender
    key: str
    sent: list[Outcome] = field(default_factory=list)

    async def sends(self, browser: Browser, what: Message | None = None, hours: float = 3) -> Outcome:
        """Send it, worth something for that many hours; `sent` has what became of it with the instant that it left."""
        expires_at = clock.now() + timedelta(hours=hours)
        self.sent.append(await self.sender.send(browser.address, what or message(), self.key, expires_at))
        return self.sent[-1]._replace(sent_at=None)


class Office:
    """Opens senders and far ends, and closes them when the test is over."""

    def __init__(self, here: Porch, until_the_end: AsyncExitStack, tls: ssl.SSLContext) -> None:
        self.here = here
        self.tls = tls
        self._until_the_end = until_the_end

    async def far_end(self, far_end: FarEnd) -> FarEnd:
        return await self._until_the_end.enter_async_context(far_end.open())

    async def post(self, *named: FarEnd, resolve: Resolve | None = None, patience: float = PATIENCE) -> Post:
        """A sender that may reach the `named` ones."""
        settings = Settings(push_origins=",".join(each.origin for each in named), push_contact="mailto:ana@porch.net")
        sender = Sender(settings, KEYRING, self.here.db, resolve=resolve, patience=patience)
        self._until_the_end.push_async_callback(sender.close)
        return Post(sender, (await self.here.db.write(keys.offered, KEYRING, clock.now())).id)


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, Path]:
    return certified(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
async def office(
    here: Porch, certificate: tuple[ssl.SSLContext, Path], monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Office]:
    tls, trusted = certificate
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
    async with AsyncExitStack() as until_the_end:
        yield Office(here, until_the_end, tls)
