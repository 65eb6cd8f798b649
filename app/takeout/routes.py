"""Erase everything."""

from fastapi import APIRouter, Request

from app import clock
from app.accounts import joining
from app.accounts.guard import MeDep
from app.database import DbDep
from app.errors import Refused, responses
from app.takeout import erasing
from app.takeout.bodies import Erasure

router = APIRouter(prefix="/api", tags=["takeout"])


class PasswordWrong(Refused):
    code = "password_wrong"
    title = "This is not the password of this account. Nothing was erased."


@router.post("/erasure", status_code=204, responses=responses(401, 403, 422, 503))
async def erase(body: Erasure, request: Request, me: MeDep, db: DbDep) -> None:
    """Erase my account, with everything of mine here. It cannot be undone; each of my devices is told at its next
    request (401, `erased`) until it signs out. That goes for this one, too, which may never see this answer.
    """
    state = request.app.state
    person = await db.read(joining.by_id, me.id)
    if not await state.passwords.check(body.password, person.password_hash):
        raise PasswordWrong
    await db.write(erasing.erase, me.id, clock.now())
    await db.scrub()
