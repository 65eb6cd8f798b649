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


class AccountErased(Unauthorized):
    code = "erased"
    title = "This account was erased. Nothing of it is here any more."


async def me(request: Request) -> Me:
    """Look the session up anew for every request: a device signed out a moment ago fails now. Raises Unauthorized,
    and AccountErased to a device of somebody who is here no more.
    """
    state = request.app.state
    secret = request.cookies.get(state.cookie.name)
    if not secret:
        raise Unauthorized
    db: Db = state.db
    hashed = token.hashed(secret)
    found = await db.peek(sessions.find, hashed, clock.now())
    if found is None:
        raise AccountErased if await db.peek(sessions.was_erased, hashed) else Unauthorized
    session, person, wrapped = found
    keyring: Keyring = state.keyring
    return Me(person, keyring.open(person, wrapped), session)


MeDep = Annotated[Me, Depends(me)]
