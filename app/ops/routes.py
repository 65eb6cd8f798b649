"""For whatever watches the server: is it alive, and can it do its work?"""

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict
from sqlalchemy import text

from app.database import Connection, DbDep
from app.errors import responses

router = APIRouter(tags=["ops"])


class Health(BaseModel):
    status: str

    model_config = ConfigDict(json_schema_extra={"examples": [{"status": "ok"}]})


@router.get("/healthz")
async def alive() -> Health:
    """The process answers."""
    return Health(status="ok")


@router.get("/readyz", responses=responses(503))
async def ready(db: DbDep) -> Health:
    """The database answers too."""
    await db.read(_ask)
    return Health(status="ok")


def _ask(c: Connection) -> None:
    c.execute(text("select 1"))
