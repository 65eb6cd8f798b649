"""Codes that let somebody sign up."""

from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select

from app.accounts import token
from app.accounts.invitation import INVITATION
from app.database import Connection
from app.errors import Refused

LASTS = timedelta(days=7)


class CodeRefused(Refused):
    code = "code_refused"
    title = "This code does not work, or no longer. Ask for a new one."


def invite(c: Connection, at: datetime) -> tuple[str, datetime]:
    """A new code and the instant it stops working. It can be spent once."""
    code = token.for_reading_out()
    row = {"code_hash": token.hashed(code), "created_at": at, "expires_at": at + LASTS}
    c.execute(insert(INVITATION), row)
    return code, at + LASTS


def spend(c: Connection, code: str, at: datetime) -> None:
    """Use `code` up. Raises CodeRefused."""
    this = INVITATION.c.code_hash == token.hashed(token.as_written(code))
    valid = this & (INVITATION.c.expires_at > at)
    if c.execute(delete(INVITATION).where(valid)).rowcount == 0:
        raise CodeRefused


def stands(c: Connection, code: str, at: datetime) -> bool:
    """Whether `code` could be spent now."""
    this = INVITATION.c.code_hash == token.hashed(token.as_written(code))
    return c.execute(select(INVITATION.c.code_hash).where(this & (INVITATION.c.expires_at > at))).first() is not None


def revoke_all(c: Connection) -> None:
    """From now on no code works that was made before."""
    c.execute(delete(INVITATION))


def sweep(c: Connection, at: datetime) -> int:
    """Forget codes that were never used; how many."""
    return c.execute(delete(INVITATION).where(INVITATION.c.expires_at <= at)).rowcount
