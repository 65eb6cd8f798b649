"""Sign up, in and out; my devices; inviting somebody."""

import uuid
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Request, Response

from app import clock
from app.accounts import device, inviting, joining, leaving, sessions, token
from app.accounts.bodies import (
    DeviceAnswer,
    Devices,
    DoorwayAnswer,
    InvitationAnswer,
    Move,
    Myself,
    SignIn,
    SignUp,
)
from app.accounts.guard import MeDep
from app.accounts.person import Person
from app.database import Connection, DbDep
from app.errors import Unauthorized, responses
from app.settings import Settings, is_loopback

router = APIRouter(prefix="/api", tags=["accounts"])


class NotRecognised(Unauthorized):
    code = "not_recognised"
    title = "No one here has this name with this password."


async def _settings(request: Request) -> Settings:
    settings: Settings = request.app.state.settings
    return settings


SettingsDep = Annotated[Settings, Depends(_settings)]
UserAgent = Annotated[str, Header(alias="user-agent", include_in_schema=False)]


@router.get("/doorway")
async def doorway(request: Request, db: DbDep, settings: SettingsDep) -> DoorwayAnswer:
    """What signing up here takes: nothing, a code, or nothing for anybody."""
    return DoorwayAnswer(open=await db.read(_doorway, settings, _near(request)))


@router.post("/people", status_code=201, responses=responses(403, 409, 422, 503))
async def sign_up(
    body: SignUp,
    request: Request,
    response: Response,
    db: DbDep,
    settings: SettingsDep,
    agent: UserAgent = "",
) -> Myself:
    """Make an account and sign this device in."""
    state = request.app.state
    at = clock.now()
    near = _near(request)
    await db.read(_may_join, settings, near, body.code, at)
    hashed = await state.passwords.hash(body.password)
    person = joining.newcomer(state.keyring, body.name, hashed, body.zone, at)
    secret = await db.write(_join, settings, near, person, body.code, device.named(agent), at)
    state.cookie.set(response, secret)
    return _myself(person)


@router.post("/session", responses=responses(401, 422, 503))
async def sign_in(body: SignIn, request: Request, response: Response, db: DbDep, agent: UserAgent = "") -> Myself:
    """Sign this device in. An unknown name takes as long as a wrong password, and answers alike."""
    state = request.app.state
    person = await db.read(joining.by_name, body.name)
    kept = None if person is None else person.password_hash
    matches = await state.passwords.check(body.password, kept)
    if person is None or not matches:
        raise NotRecognised
    secret = await db.write(_enter, person, device.named(agent), clock.now())
    state.cookie.set(response, secret)
    return _myself(person)


@router.delete("/session", status_code=204, responses=responses(401))
async def sign_out(request: Request, response: Response, db: DbDep) -> None:
    """Sign this device out, from its next request on; also one whose account was erased, which has heard of it then."""
    cookie = request.app.state.cookie
    await db.write(sessions.end, token.hashed(request.cookies.get(cookie.name, "")))
    cookie.clear(response)


@router.get("/me", responses=responses(401))
async def who_am_i(request: Request, response: Response, me: MeDep, db: DbDep) -> Myself:
    """Who this device is signed in as; asked at every opening, so that a device in use stays signed in."""
    person, anew = await db.write(_seen, me.id, me.session, clock.now())
    if anew:
        cookie = request.app.state.cookie
        cookie.set(response, request.cookies[cookie.name])
    return _myself(person)


@router.patch("/me", responses=responses(401, 422))
async def move(body: Move, me: MeDep, db: DbDep) -> Myself:
    """Note the zone I live in now."""
    return _myself(await db.write(_move, me.id, body.zone))


@router.get("/sessions", responses=responses(401))
async def devices(me: MeDep, db: DbDep) -> Devices:
    """Every device I am signed in on."""
    found = await db.read(sessions.of, me.id)
    return Devices(
        items=[
            DeviceAnswer(
                id=each.id,
                device=each.device,
                created_at=each.created_at,
                seen_at=each.seen_at,
                current=each.id == me.session,
            )
            for each in found
        ]
    )


@router.delete("/sessions/{session}", status_code=204, responses=responses(401, 404, 422))
async def end_device(session: uuid.UUID, me: MeDep, db: DbDep) -> None:
    """Sign another of my devices out."""
    await db.write(sessions.close, me.id, str(session))


@router.post("/invitations", status_code=201, responses=responses(401))
async def invite(_: MeDep, db: DbDep) -> InvitationAnswer:
    """A code that lets one more person sign up here within a week. Who invited whom is not kept."""
    code, expires_at = await db.write(inviting.invite, clock.now())
    return InvitationAnswer(code=code, expires_at=expires_at)


def _near(request: Request) -> bool:
    """Whether the request names this computer; one from a page whose name was led here (DNS rebinding) does not."""
    return is_loopback(request.url.hostname or "")


def _doorway(c: Connection, settings: Settings, near: bool) -> joining.Doorway:
    private = settings.private and near
    return joining.doorway(c, private=private, open_to_all=settings.registration == "open")


def _may_join(c: Connection, settings: Settings, near: bool, code: str | None, at: datetime) -> None:
    """Before the slow hash: whoever has no code, or a wrong one, keeps nobody else waiting."""
    joining.look_at(c, _doorway(c, settings, near), code, at)


def _join(
    c: Connection, settings: Settings, near: bool, person: Person, code: str | None, name: str, at: datetime
) -> str:
    joining.pass_through(c, _doorway(c, settings, near), code, at)
    joining.add(c, person)
    return sessions.open_for(c, person.id, name, at)


def _enter(c: Connection, person: Person, name: str, at: datetime) -> str:
    if not leaving.stays(c, person.id):
        raise NotRecognised
    return sessions.open_for(c, person.id, name, at)


def _seen(c: Connection, person: str, session: str, at: datetime) -> tuple[Person, bool]:
    anew = sessions.seen(c, session, at)
    return joining.by_id(c, person), anew


def _move(c: Connection, person: str, zone: str) -> Person:
    joining.move(c, person, zone)
    return joining.by_id(c, person)


def _myself(person: Person) -> Myself:
    return Myself(id=person.id, name=person.name, zone=person.zone, counter=person.counter)
