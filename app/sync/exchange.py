"""One sync: upload, then download, in one transaction."""

from datetime import datetime
from typing import Any

from app.accounts.guard import Me
from app.database import Connection
from app.errors import Unauthorized
from app.journal import statements
from app.journal.writing import Pen
from app.sync import download
from app.sync.change import SyncRequest
from app.sync.upload import upload


def exchange(c: Connection, me: Me, body: SyncRequest, at: datetime) -> dict[str, Any]:
    """The whole answer. Raises CursorAhead or CursorTooOld before anything is written.

    A device that is up to date but for its own changes is told those from memory; the database is not asked again.
    """
    pen = Pen(c, me, at)
    download.check(body.cursor, pen.before, pen.horizon)
    verdicts = upload(pen, body.changes)
    pen.close()
    if body.cursor == pen.before:
        found = download.page(list(pen.fresh.values()), pen.counter)
    else:
        found = download.download(c, me, body.cursor, pen.counter, pen.horizon)
    return {"verdicts": verdicts, **found}


def catch_up(c: Connection, me: Me, cursor: int) -> dict[str, Any]:
    """The answer to a device that brings nothing: the same without the lock. Raises as `exchange` does."""
    stands = statements.STANDS.one(c, owner=me.id)
    if stands is None:
        raise Unauthorized
    counter, horizon = stands
    download.check(cursor, counter, horizon)
    return {"verdicts": [], **download.download(c, me, cursor, counter, horizon)}
