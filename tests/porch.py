"""The whole app over one database, with no network between it and whoever asks."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Protocol

from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient

from app import clock
from app.accounts import joining, sessions
from app.accounts.keyring import Keyring
from app.database import Connection, Db
from app.main import build
from app.settings import Settings
from tests.cast import ZONE, Person, Visitor

MASTER_KEY = bytes(range(32))
KEYRING = Keyring(MASTER_KEY)


@dataclass(frozen=True)
class Guest:
    """Somebody who signed up while the template was made: their id, and the cookie of their device."""

    id: str
    cookie: str


class Porch:
    """An app whose lifespan has begun."""

    def __init__(self, app: FastAPI, guests: dict[str, Guest]) -> None:
        self.app = app
        self.guests = guests
        self.settings: Settings = app.state.settings
        self.db: Db = app.state.db

    def visitor(self, headers: Mapping[str, str] | None = None, *, failing: bool = False) -> Visitor:
        """Somebody without an account here. `failing` shows a 500 as an answer instead of raising what was behind."""
        return Visitor(self._http(headers, failing))

    def signed_in(self, name: str, headers: Mapping[str, str] | None = None, *, failing: bool = False) -> Person:
        """Ana, Ben or Cleo, at a device of theirs."""
        guest = self.guests[name]
        http = self._http(headers, failing)
        http.cookies.set(self.app.state.cookie.name, guest.cookie)
        return Person(http, name, guest.id)

    async def newcomer(self, name: str) -> Person:
        """Somebody new at a device of theirs, without the cost of a hash: no password opens this account."""
        at = clock.now()
        person = joining.newcomer(KEYRING, name, "", ZONE, at)

        def join(c: Connection) -> str:
            joining.add(c, person)
            return sessions.open_for(c, person.id, "Firefox, Android", at)

        self.guests[name] = Guest(person.id, await self.db.write(join))
        return self.signed_in(name)

    def _http(self, headers: Mapping[str, str] | None, failing: bool) -> AsyncClient:
        transport = ASGITransport(self.app, raise_app_exceptions=not failing)
        return AsyncClient(transport=transport, base_url=self.settings.address, headers=headers, trust_env=False)


class Opening(Protocol):
    """Opens the app with settings of the test's choice."""

    async def __call__(self, **changed: Any) -> Porch: ...


@asynccontextmanager
async def porch(address: str, data: Path, guests: dict[str, Guest], **changed: Any) -> AsyncIterator[Porch]:
    """Open the app over the database at `address`; `changed` are settings that differ from the default ones."""
    settings = Settings(data=data, database_url=address, **changed)
    app = _built(settings.secure)
    app.state.settings = settings
    async with app.router.lifespan_context(app):
        yield Porch(app, dict(guests))


@cache
def described() -> dict[str, Any]:
    """The app's OpenAPI document."""
    return _built(secure=False).openapi()


@cache
def _built(secure: bool) -> FastAPI:
    """Routes are worked out on the first request of an app, which takes longer than most tests."""
    return build(Settings(origin="https://porchlight.example" if secure else None), KEYRING, Path("nowhere"))
