"""Cookie to person: the one place where a request becomes somebody."""

from dataclasses import dataclass
from typing import Annotated

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from fastapi import Depends, Request

from app import clock
from app.accounts import sessions, token
from app.accounts.keyring import Keyring
from app.database import Db
from app.errors import Unauthorized


@dataclass(frozen=True, slots=True)
class Me:
    """Who is asking: their id, their open data key, and the session they ask through."""

    id: str
    key: AESGCM
    session: str


async def me(request: Request) -> Me:
    """Look the session up anew for every request: a device signed out a moment ago fails now. Raises Unauthorized."""
    state = request.app.state
    secret = request.cookies.get(state.cookie.name)
    if not secret:
        raise Unauthorized
    db: Db = state.db
    found = await db.peek(sessions.find, token.hashed(secret), clock.now())
    if found is None:
        raise Unauthorized
    session, person, wrapped = found
    keyring: Keyring = state.keyring
    return Me(person, keyring.open(person, wrapped), session)


MeDep = Annotated[Me, Depends(me)]
