"""Builds the ASGI app: routers, the voice of errors, headers, the built front end."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI

from app import errors, schedule
from app.accounts.cookie import Cookie
from app.accounts.keyring import Keyring
from app.accounts.passwords import Passwords
from app.accounts.routes import router as accounts
from app.database import open_database
from app.headers import Guarded
from app.journal.routes import router as journal
from app.ops.routes import router as ops
from app.settings import ROOT, Settings
from app.shell import Shell
from app.sync.routes import router as sync
from app.trends.routes import router as trends

BUILT = ROOT / "frontend" / "dist"
LARGEST = 2 * 2**20
"""Bytes of a body: a hundred changes with every text at its longest, all escaped, stay below it."""


def build(settings: Settings, keyring: Keyring, built: Path = BUILT) -> FastAPI:
    """The whole app over a database that has been migrated; it opens when the app's lifespan begins."""
    app = FastAPI(
        title="Porchlight",
        summary="A private notebook for one's evenings.",
        lifespan=_life,
        max_body_size=LARGEST,
        docs_url=None,
        redoc_url=None,
    )
    app.state.settings = settings
    app.state.keyring = keyring
    app.state.cookie = Cookie(settings.secure)
    errors.speak(app)
    for router in (ops, accounts, journal, sync, trends):
        app.include_router(router)
    app.mount("/", Shell(built))
    app.add_middleware(Guarded, secure=settings.secure)
    return app


@asynccontextmanager
async def _life(app: FastAPI) -> AsyncIterator[None]:
    app.state.db = await open_database(app.state.settings.database)
    app.state.passwords = Passwords()
    clockwork = schedule.start(app.state.db)
    try:
        yield
    finally:
        clockwork.shutdown(wait=False)
        app.state.passwords.close()
        await app.state.db.close()
