"""The calendar feed: whether there is one, a new one, none, and the feed itself."""

import asyncio
import hashlib
from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Header, Path, Request, Response
from pydantic import BaseModel, ConfigDict

from app import clock
from app.accounts import token
from app.accounts.guard import MeDep
from app.database import DbDep
from app.errors import NotFound, responses
from app.reminders import calendar, feeding

router = APIRouter(tags=["reminder"])

FRESH = 900
"""Seconds that a copy of the feed may be shown unasked: a pause, or its end, is soon known."""
KEPT = {"cache-control": f"private, max-age={FRESH}"}
CALENDAR = "text/calendar; charset=utf-8"
EXAMPLE = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Porchlight//Porchlight//EN\r\n…\r\nEND:VCALENDAR\r\n"
TOLD: dict[int | str, dict[str, Any]] = {
    200: {"content": {"text/calendar": {"schema": {"type": "string"}, "example": EXAMPLE}}},
    304: {"description": "Not Modified"},
}

Secret = Annotated[str, Path(json_schema_extra={"pattern": "^[A-Za-z0-9_-]{43}$"})]
"""Only told, not checked: what is malformed is answered as what is unknown."""


class FeedAnswer(BaseModel):
    made_at: datetime | None

    model_config = ConfigDict(json_schema_extra={"examples": [{"made_at": "2026-11-25T19:40:12Z"}]})


class FeedAddress(BaseModel):
    address: str

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {"address": "https://porch.example.org/calendar/Jb0w8zN3oqvTfHqQm4c3QbXl0mTzJ2l9W7yq1q3n5Vw.ics"}
            ]
        }
    )


@router.get("/api/reminder/feed", responses=responses(401))
async def feed(me: MeDep, db: DbDep) -> FeedAnswer:
    """Whether a calendar program can read the reminder, and since when. The address itself is not kept."""
    return FeedAnswer(made_at=await db.read(feeding.made_at, me.id))


@router.post("/api/reminder/feed", status_code=201, responses=responses(401))
async def make_feed(request: Request, me: MeDep, db: DbDep) -> FeedAddress:
    """A secret address for a calendar program, told this once. It takes the place of the one before."""
    secret = await db.write(feeding.make, me.id, clock.now())
    return FeedAddress(address=f"{request.app.state.settings.address}/calendar/{secret}.ics")


@router.delete("/api/reminder/feed", status_code=204, responses=responses(401))
async def revoke_feed(me: MeDep, db: DbDep) -> None:
    """From the next request on, the address leads nowhere."""
    await db.write(feeding.revoke, me.id)


@router.head("/calendar/{secret}.ics", include_in_schema=False)
@router.get("/calendar/{secret}.ics", response_class=Response, responses={**TOLD, **responses(404, 422)})
async def read_feed(
    secret: Secret, db: DbDep, known: Annotated[str, Header(alias="if-none-match", include_in_schema=False)] = ""
) -> Response:
    """The reminder as iCalendar (RFC 5545), for whoever has the address. What is unknown or revoked is not there."""
    knock = await db.read(feeding.find, token.hashed(secret))
    if knock is None:
        raise NotFound
    written = await asyncio.to_thread(calendar.text, knock)  # the first one imports a library
    etag = f'"{hashlib.sha256(written).hexdigest()[:32]}"'
    headers = {"etag": etag, **KEPT}
    if etag in (each.strip().removeprefix("W/") for each in known.split(",")):
        return Response(status_code=304, headers=headers)
    return Response(written, headers=headers, media_type=CALENDAR)
