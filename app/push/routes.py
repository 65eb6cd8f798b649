"""The key to subscribe with; my devices that can be reached; what they have shown."""

import uuid
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response

from app import clock
from app.accounts.guard import MeDep
from app.accounts.keyring import Keyring
from app.database import DbDep
from app.errors import responses
from app.push import keys, subscribing
from app.push.bodies import DeviceAnswer, Devices, KeyAnswer, Shown, Subscribe
from app.push.sending import Sender

router = APIRouter(prefix="/api/push", tags=["push"])


async def _keyring(request: Request) -> Keyring:
    keyring: Keyring = request.app.state.keyring
    return keyring


async def _sender(request: Request) -> Sender:
    sender: Sender = request.app.state.sender
    return sender


KeyringDep = Annotated[Keyring, Depends(_keyring)]
SenderDep = Annotated[Sender, Depends(_sender)]
CREATED: dict[int | str, dict[str, Any]] = {201: {"model": DeviceAnswer}}


@router.get("/key", responses=responses(401))
async def key(_: MeDep, db: DbDep, keyring: KeyringDep) -> KeyAnswer:
    """The key that a browser subscribes with."""
    return KeyAnswer(key=(await db.write(keys.offered, keyring, clock.now())).public)


@router.put("/subscriptions", responses=CREATED | responses(401, 422))
async def subscribe(
    body: Subscribe, response: Response, me: MeDep, db: DbDep, keyring: KeyringDep, sender: SenderDep
) -> DeviceAnswer:
    """Reach this device at this address. Sent at every opening: it says that the address is still good."""
    judged = sender.gate.judge(body.endpoint)
    address = body.address()._replace(endpoint=judged.origin + judged.target)  # one spelling: it is one person's
    device, created = await db.write(subscribing.put, me, keyring, address, judged.origin, clock.now())
    response.status_code = 201 if created else 200
    return DeviceAnswer(**device._asdict())


@router.get("/subscriptions", responses=responses(401))
async def devices(me: MeDep, db: DbDep) -> Devices:
    """My devices that can be reached, and how the last message to each fared; never where."""
    found = await db.read(subscribing.of, me.id, me.session)
    return Devices(items=[DeviceAnswer(**device._asdict()) for device in found])


@router.delete("/subscriptions/{subscription}", status_code=204, responses=responses(401, 404, 422))
async def unsubscribe(subscription: uuid.UUID, me: MeDep, db: DbDep) -> None:
    """Reach this device no longer."""
    await db.write(subscribing.close, me.id, str(subscription))


@router.post("/shown", status_code=204, responses=responses(401, 404, 422))
async def shown(body: Shown, me: MeDep, db: DbDep) -> None:
    """The device has shown a message."""
    await db.write(subscribing.shown, me.id, str(body.delivery), clock.now())
