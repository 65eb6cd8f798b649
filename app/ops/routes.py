"""For whatever watches the server: is it alive, and can it do its work?"""

import secrets

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, ConfigDict
from sqlalchemy import text

from app.database import Connection, DbDep
from app.errors import NotFound, responses
from app.reminders.knocker import Knocker
from app.settings import Settings, is_loopback

router = APIRouter(tags=["ops"])
PROXIED = {"forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip"}
"""Headers by which a request tells that it came through a proxy."""


class Health(BaseModel):
    status: str


class Alive(Health):
    """In seconds: `ticked` since the last finished tick or the start; `overdue` of the latest of all calls, from 60."""

    ticked: int
    overdue: int

    model_config = ConfigDict(json_schema_extra={"examples": [{"status": "ok", "ticked": 7, "overdue": 0}]})


class Ready(Health):
    model_config = ConfigDict(json_schema_extra={"examples": [{"status": "ok"}]})


@router.head("/healthz", include_in_schema=False)  # what a monitor asks that wants no figures
@router.get("/healthz")
async def alive(request: Request) -> Alive:
    """The process answers, and how its knocking goes. Be alarmed at 120 of either."""
    knocker: Knocker = request.app.state.knocker
    return Alive(status="ok", ticked=int(knocker.age()), overdue=knocker.waiting.overdue)


@router.get("/metrics", include_in_schema=False)
async def metrics(request: Request) -> Response:
    """For Prometheus, with the token of `PORCHLIGHT_METRICS_TOKEN`; without one only where nobody else comes.

    On a house of two its figures would tell one whether the other has written tonight.
    """
    from app.ops import metrics

    if not _may_look(request):
        raise NotFound
    return Response(metrics.text(request.app.state.knocker, request.app.state.sender), media_type=metrics.TYPE)


@router.head("/readyz", include_in_schema=False)
@router.get("/readyz", responses=responses(503))
async def ready(db: DbDep) -> Ready:
    """The database answers too."""
    await db.read(_ask)
    return Ready(status="ok")


def _ask(c: Connection) -> None:
    """Something that the file itself has to answer: to SQLite a bare `select 1` is arithmetic."""
    c.execute(text("select 1 from person limit 1"))


def _may_look(request: Request) -> bool:
    settings: Settings = request.app.state.settings
    if settings.metrics_token is not None:
        given = request.headers.get("authorization", "")
        return secrets.compare_digest(given.encode(), f"Bearer {settings.metrics_token.get_secret_value()}".encode())
    # Behind a proxy on this computer everybody seems to be here: only a house that nobody else reaches goes by that.
    # A proxy that the settings do not know of is told by what it adds, or by the name that was asked for.
    here = request.client is not None and is_loopback(request.client.host) and is_loopback(request.url.hostname or "")
    return settings.private and here and not PROXIED & {*request.headers}
