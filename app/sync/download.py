"""Everything after a cursor, removals too."""

from typing import Any

from app.accounts.guard import Me
from app.database import Connection
from app.errors import Gone
from app.journal import reading
from app.journal.state import Standing

PAGE = 500


class CursorTooOld(Gone):
    code = "cursor_too_old"
    title = "This device has been away for very long. It reads everything afresh."


class CursorAhead(Gone):
    code = "cursor_ahead"
    title = "This server was restored from an older copy. The device reads everything afresh."


def check(cursor: int, counter: int, horizon: int) -> None:
    """Whether everything after `cursor` can still be told. Raises CursorAhead or CursorTooOld."""
    if cursor > counter:
        raise CursorAhead
    if 0 < cursor < horizon:
        raise CursorTooOld


def download(c: Connection, me: Me, cursor: int, counter: int, horizon: int) -> dict[str, Any]:
    """One page of changes; nothing is read when the cursor equals the counter.

    No page ends before the horizon: a device could not go on from there, since removals up to it are forgotten.
    """
    if cursor == counter:
        return page([], cursor)
    most = PAGE + (reading.count_upto(c, me, horizon) if cursor < horizon else 0)
    found = reading.since(c, me, cursor, most + 1)
    return page(found[:most], counter, more=len(found) > most)


def page(found: list[Standing], counter: int, *, more: bool = False) -> dict[str, Any]:
    """`found` as it travels. The last page's cursor is the counter itself: versions whose record has been written
    again since leave gaps, and a device must not ask for them for ever.
    """
    cursor = found[-1].version if more else counter
    return {"changes": [each.as_change() for each in found], "cursor": cursor, "more": more}
