"""The evening's knock, as its person sets it, tries it and follows it up."""

from datetime import date, timedelta
from typing import Any

from fastapi import APIRouter, Request

from app import clock
from app.accounts.guard import MeDep
from app.database import DbDep
from app.errors import responses
from app.reminders import calls, setting, trying
from app.reminders.bodies import CallAnswer, Calls, Later, ReminderAnswer, ReminderBody, Trial, TrialAnswer
from app.reminders.knocker import Knocker
from app.reminders.setting import Chosen, Standing

router = APIRouter(prefix="/api/reminder", tags=["reminder"])


@router.get("", responses=responses(401))
async def get(me: MeDep, db: DbDep) -> ReminderAnswer:
    """As it stands; off until it was set."""
    return _answer(await db.peek(setting.get, me))


@router.put("", responses=responses(401, 422))
async def put(body: ReminderBody, request: Request, me: MeDep, db: DbDep) -> ReminderAnswer:
    """Set it. A night that was called for already is not called for again."""
    weekdays = "".join(map(str, body.weekdays))
    chosen = Chosen(**body.model_dump() | {"weekdays": weekdays})
    return _answer(await db.write(setting.put, me, chosen, clock.now(), _grace(request)))


@router.post("/later", status_code=204, responses=responses(401, 422))
async def later(body: Later, request: Request, me: MeDep, db: DbDep) -> None:
    """Knock once more for a night, in so many minutes."""
    night = date.fromisoformat(body.night)
    await db.write(setting.later, me, night, body.minutes, clock.now(), _grace(request))


@router.post("/trial", responses=responses(401, 404, 409, 422))
async def trial(body: Trial, request: Request, me: MeDep, db: DbDep) -> TrialAnswer:
    """Send one to a device of mine now, and wait for what its push service says."""
    state = request.app.state
    address = state.settings.address
    held = await db.write(trying.prepare, me, state.keyring, address, str(body.subscription), clock.now())
    knocker: Knocker = state.knocker
    return TrialAnswer(delivery=held.id, outcome=(await knocker.dispatcher.send(held)).verdict)


@router.get("/calls", responses=responses(401))
async def recent(me: MeDep, db: DbDep) -> Calls:
    """What became of the calls of the last thirty days, the newest first."""
    found = await db.read(calls.of, me, clock.now())
    return Calls(items=[CallAnswer(**call._asdict()) for call in found])


def _grace(request: Request) -> timedelta:
    return timedelta(minutes=request.app.state.settings.grace_minutes)


def _answer(standing: Standing) -> ReminderAnswer:
    chosen: dict[str, Any] = standing.chosen._asdict()
    chosen["weekdays"] = [int(number) for number in standing.chosen.weekdays]
    return ReminderAnswer(**chosen, next_at=standing.next_at)
