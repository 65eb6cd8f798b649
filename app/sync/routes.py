"""The one route through which devices agree."""

from fastapi import APIRouter, Response
from pydantic_core import to_json

from app import clock
from app.accounts.guard import MeDep
from app.database import DbDep
from app.errors import responses
from app.sync.change import SyncAnswer, SyncRequest
from app.sync.exchange import catch_up, exchange

router = APIRouter(prefix="/api", tags=["sync"])


@router.post("/sync", response_model=SyncAnswer, responses=responses(401, 410, 422))
async def sync(body: SyncRequest, me: MeDep, db: DbDep) -> Response:
    """Upload changes and download everything after `cursor`; `docs/sync.md` is the whole protocol."""
    if body.changes:
        answer = await db.write(exchange, me, body, clock.now())
    else:
        answer = await db.read(catch_up, me, body.cursor)
    return Response(to_json(answer), media_type="application/json")
