"""What a room above does once something of a kind was written or removed, in the same transaction.

The stair lets no room look up: whoever needs to hear says so here, as its module is imported. A house imports them all.
"""

from collections.abc import Callable, Iterable
from datetime import datetime

from app.accounts.guard import Me
from app.database import Connection

Deed = Callable[[Connection, Me, datetime], None]
_DEEDS: dict[str, Deed] = {}


def after(kind: str) -> Callable[[Deed], Deed]:
    """Decorates what is done after something of `kind` was written, with the person and the instant; one deed a kind.

    It holds the person's lock, which comes before every other one.
    """

    def note(deed: Deed) -> Deed:
        _DEEDS[kind] = deed
        return deed

    return note


def do(c: Connection, me: Me, kinds: Iterable[str], at: datetime) -> None:
    """What there is to do after something of `kinds` was written at `at`."""
    for kind in sorted(_DEEDS.keys() & {*kinds}):
        _DEEDS[kind](c, me, at)
