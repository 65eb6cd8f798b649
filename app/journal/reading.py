"""One record, a span of nights, all of a kind, everything since a version, and what was there before."""

from collections.abc import Collection, Mapping

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import ColumnElement, select

from app.accounts import sealing
from app.accounts.guard import Me
from app.database import Connection, sql
from app.errors import NotFound
from app.journal import statements
from app.journal.earlier import EARLIER
from app.journal.kinds import BY_NAME, KINDS
from app.journal.kinds.checkin import Checkin
from app.journal.kinds.preference import Preference
from app.journal.state import Removed, Standing, State
from app.journal.sweeping import THROWN

Night = tuple[str, str]
"""A person's id and a day."""
PRACTISED = frozenset(kind.kind for kind in KINDS if kind.practised)
CHECKED_IN = frozenset({Checkin.kind})
After = tuple[str, str]
"""(day, id) of the last record of the page before."""


def one(c: Connection, me: Me, kind: str, id: str) -> State:
    """The record as it stands. Raises NotFound."""
    row = statements.ONE.one(c, owner=me.id, kind=kind, id=id)
    if row is None:
        raise NotFound
    return _unsealed(me, kind, id, *row)


def between(c: Connection, me: Me, kind: str, first: str, last: str, after: After, most: int) -> list[State]:
    """At most `most` records of the nights from `first` to `last`, both included, by day and then by id."""
    rows = statements.BETWEEN.all(
        c,
        owner=me.id,
        kind=kind,
        first=first,
        last=last,
        after_day=after[0],
        after_id=after[1],
        most=most,
    )
    return [_unsealed(me, kind, *row) for row in rows]


def listed(c: Connection, me: Me, kind: str, after: str, most: int) -> list[State]:
    """At most `most` records of a kind that belongs to no night, by id; those after the id `after`, or '' for all."""
    rows = statements.LISTED.all(c, owner=me.id, kind=kind, after=after, most=most)
    return [_unsealed(me, kind, *row) for row in rows]


def nights(c: Connection, me: Me, first: str, last: str) -> list[State]:
    """Every record of the nights from `first` to `last`, both included, in no order."""
    rows = statements.NIGHTS.all(c, owner=me.id, first=first, last=last)
    return [_unsealed(me, *row) for row in rows]


def since(c: Connection, me: Me, cursor: int, most: int) -> list[Standing]:
    """At most `most` changes after version `cursor`, in the order in which they were made."""
    rows = statements.SINCE.all(c, owner=me.id, cursor=cursor, most=most)
    return [
        Removed(kind, id, version) if sealed is None else _unsealed(me, kind, id, version, day, sealed)
        for kind, id, version, day, sealed in rows
    ]


def count_upto(c: Connection, me: Me, version: int) -> int:
    """How many records stand at `version` or below."""
    counted = statements.UPTO.one(c, owner=me.id, version=version)
    return counted[0] if counted else 0


def practised(c: Connection, nights: Collection[Night], keys: Mapping[str, AESGCM]) -> set[Night]:
    """Those of `nights` on which their person practised. `keys` are the open data keys, by person."""
    return _counted(c, nights, keys, PRACTISED)


def checked_in(c: Connection, weeks: Collection[Night], keys: Mapping[str, AESGCM]) -> set[Night]:
    """Those of `weeks`, each by its Monday, of which their person has answered the check-in."""
    return _counted(c, weeks, keys, CHECKED_IN)


def _counted(c: Connection, nights: Collection[Night], keys: Mapping[str, AESGCM], kinds: frozenset[str]) -> set[Night]:
    """Those of `nights` of which there is a record of `kinds` that counts."""
    found: set[Night] = set()
    for day in {day for _, day in nights}:
        owners = [owner for owner, each in nights if each == day]
        for owner, kind, id, sealed in sql.listed(statements.OF_NIGHT, len(owners)).all(
            c, day=day, **sql.spelled(owners)
        ):
            if kind in kinds and (owner, day) not in found and _counts(keys[owner], owner, kind, id, sealed):
                found.add((owner, day))
    return found


def _counts(key: AESGCM, owner: str, kind: str, id: str, sealed: bytes) -> bool:
    """Whether a record counts; one that was damaged does not, and keeps nobody from the others."""
    try:
        return BY_NAME[kind].takes(sealing.unseal(key, owner, kind, id, sealed))
    except InvalidTag:
        return False


def preference(c: Connection, me: Me) -> Preference:
    """How the person likes their notebook; as it comes until they said so."""
    rows = statements.ALL_OF.all(c, owner=me.id, kind=Preference.kind)
    return Preference(**sealing.unseal(me.key, me.id, Preference.kind, *rows[0])) if rows else Preference()


def earlier(c: Connection, me: Me, kind: str, id: str) -> list[State]:
    """Every overwritten state of a record that can still be read, the newest first. Raises NotFound."""
    this = (EARLIER.c.owner == me.id) & (EARLIER.c.kind == kind) & (EARLIER.c.id == id)
    found = _states(c, me, this)
    if not found:
        one(c, me, kind, id)
    return found


def trash(c: Connection, me: Me) -> list[State]:
    """Edits of records that were removed by a device that had not seen them, the newest first."""
    return _states(c, me, (EARLIER.c.owner == me.id) & THROWN)


def _states(c: Connection, me: Me, which: ColumnElement[bool]) -> list[State]:
    columns = (EARLIER.c.kind, EARLIER.c.id, EARLIER.c.version, EARLIER.c.day, EARLIER.c.sealed)
    rows = c.execute(select(*columns).where(which).order_by(EARLIER.c.version.desc()))
    return [_unsealed(me, *row) for row in rows]


def _unsealed(me: Me, kind: str, id: str, version: int, day: str | None, sealed: bytes) -> State:
    return State(kind, id, version, day, sealing.unseal(me.key, me.id, kind, id, sealed))
