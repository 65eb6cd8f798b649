"""Builds the ASGI app: routers, the voice of errors, headers, the built front end."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI
from starlette.types import ASGIApp

from app import errors, schedule
from app.accounts.cookie import Cookie
from app.accounts.keyring import Keyring
from app.accounts.passwords import Passwords
from app.accounts.routes import router as accounts
from app.database import open_database
from app.headers import Guarded
from app.journal.routes import router as journal
from app.ops.routes import router as ops
from app.push.routes import router as push
from app.push.sending import Sender
from app.reminders.feed_routes import router as feed
from app.reminders.knocker import Knocker
from app.reminders.routes import router as reminders
from app.settings import ROOT, Settings
from app.shell import Shell
from app.sync.routes import router as sync
from app.takeout.routes import router as takeout
from app.trends.routes import router as trends

BUILT = ROOT / "frontend" / "dist"


class Porchlight(FastAPI):
    """FastAPI, wrapped whole: its own last words, such as a 500, are dressed like every other answer."""

    def build_middleware_stack(self) -> ASGIApp:
        return Guarded(super().build_middleware_stack(), secure=self.state.settings.secure)


def build(settings: Settings, keyring: Keyring, built: Path = BUILT) -> FastAPI:
    """The whole app over a database that has been migrated; it opens when the app's lifespan begins."""
    app = Porchlight(
        title="Porchlight",
        summary="A private notebook for one's evenings.",
        lifespan=_life,
        telemetry={"auto_configure": False, "tracing": False, "metrics": False, "logs": False},
        redirect_slashes=False,
        docs_url=None,
        redoc_url=None,
    )
    app.state.settings = settings
    app.state.keyring = keyring
    app.state.cookie = Cookie(settings.secure)
    errors.speak(app)
    # The busiest first: routes are tried one after another.
    for router in (sync, journal, trends, accounts, reminders, push, feed, takeout, ops):
        app.router.routes.extend(router.routes)  # `include_router` has a request look through them twice
    app.router.default = Shell(built)  # not a mount, which would take a known address with a wrong method for a page
    return app


@asynccontextmanager
async def _life(app: FastAPI) -> AsyncIterator[None]:
    state = app.state
    db = state.db = await open_database(state.settings.database)
    passwords = state.passwords = Passwords()
    sender = state.sender = Sender(state.settings, state.keyring, db)
    knocker = state.knocker = Knocker(db, state.keyring, sender, state.settings)
    knocker.start()
    clockwork = schedule.start(db, knocker.ring, state.settings.tick_seconds)
    try:
        yield
    finally:
        clockwork.shutdown(wait=False)
        await knocker.close()
        await sender.close()
        passwords.close()
        await db.close()
