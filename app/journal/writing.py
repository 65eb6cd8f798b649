"""Put and remove: the only two ways a record changes.

All of one person's changes in a request go through one `Pen`. It holds that person's lock, compares each change with
what is there *before* it writes anything, and gives each its own verdict; nothing is raised halfway, so a refused
change never takes its neighbours with it. The server compares, the device merges.
"""

from collections.abc import Iterable
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from app.accounts import sealing
from app.accounts.guard import Me
from app.database import Connection, instant
from app.database.sql import listed, spelled
from app.errors import Unauthorized
from app.journal import afterwards, statements
from app.journal.change import Applied, Put, Remove, Stale
from app.journal.kinds import Fields
from app.journal.room import Room
from app.journal.state import Removed, Standing, State

Key = tuple[str, str]
SYNCED = 50
"""How many of a kind a night takes by sync, where two offline devices may meet."""


class _Row(NamedTuple):
    """A record as the database has it. Without `sealed` it is a tombstone, with every change its remover had seen."""

    kind: str
    id: str
    version: int
    day: str | None
    sealed: sealing.Sealed | None
    change_id: str


class Pen:
    """One person's changes within one transaction. Call `close` at the end."""

    def __init__(self, c: Connection, me: Me, at: datetime) -> None:
        """Takes the person's lock. Raises Unauthorized when the account was erased a moment ago."""
        locked = statements.LOCK.one(c, owner=me.id)
        if locked is None:
            raise Unauthorized
        self._c, self._me, self._at = c, me, int(at.timestamp())
        self.before, self.horizon = locked
        self.counter: int = self.before
        self.fresh: dict[Key, Standing] = {}
        self._there: dict[Key, _Row | None] = {}
        self._room = Room(c, me.id)
        self._rows: dict[Key, _Row] = {}
        self._replaced: list[_Row] = []

    def look(self, keys: Iterable[Key]) -> None:
        """Read what stands at each of `keys` (kind, id), with one statement a kind."""
        for kind, group in groupby(sorted(set(keys) - self._there.keys()), itemgetter(0)):
            ids = [id for _, id in group]
            found = listed(statements.LOOK, len(ids)).all(self._c, owner=self._me.id, kind=kind, **spelled(ids))
            self._there.update({(kind, id): None for id in ids})
            self._there.update({(row[0], row[1]): _Row(*row) for row in found})

    def stands(self, key: Key) -> bool:
        """Whether there is or was a record at `key`."""
        return self._standing(key) is not None

    def put(self, change: Put, most: int = SYNCED) -> Applied | Stale:
        """Write, or say why not; `most` is how many of the kind the night takes. Raises Malformed (night_full)."""
        key = (change.fields.kind, change.id)
        day, body = _split(change.fields)
        there = self._standing(key)
        if there is None:
            self._room.enter(key[0], day, most)
            return self._write(key, day, body, change.change_id, created=True)
        if there.sealed is None:
            if change.fields.once and change.base in (None, there.version):
                return self._write_again(key, day, body, change.change_id)
            return self._put_onto_removed(there, day, body, change)
        if change.change_id == there.change_id or self._says(there, day, body):
            return Applied(there.version)
        if change.base not in (None, there.version):
            first = self._already(key, change.change_id)
            return Stale(self._read(there)) if first is None else Applied(first)
        if day != there.day:
            self._room.enter(key[0], day, most)
            self._room.leave(key[0], there.day)
        self._replaced.append(there)
        return self._write(key, day, body, change.change_id)

    def remove(self, change: Remove) -> Applied:
        """Delete the row and its earlier states; only what the remover had not seen goes to the trash."""
        key = (change.kind, change.id)
        there = self._standing(key)
        if there is not None and there.sealed is None:
            return Applied(there.version)
        self._flush()
        seen = [] if there is None else self._forget(there, change.base)
        row = _Row(*key, self._next(), None, None, " ".join(seen))
        statements.BURY.each(self._c, [self._as_row(row) | {"at": self._at}])
        self._there[key] = row
        self._note(Removed(*key, row.version))
        return Applied(row.version)

    def close(self) -> None:
        """Write what has been gathered, raise the person's counter, and do what rooms above do after that."""
        self._flush()
        if self.counter != self.before:
            statements.RAISE.run(self._c, owner=self._me.id, counter=self.counter)
            afterwards.do(self._c, self._me, {kind for kind, _ in self.fresh}, instant(self._at))

    def _write(
        self, key: Key, day: str | None, body: dict[str, Any], change_id: str, *, created: bool = False
    ) -> Applied:
        sealed = sealing.seal(self._me.key, self._me.id, *key, body)
        row = _Row(*key, self._next(), day, sealed, change_id)
        self._rows[key] = self._there[key] = row
        self._note(State(*key, row.version, day, body))
        return Applied(row.version, created)

    def _write_again(self, key: Key, day: str | None, body: dict[str, Any], change_id: str) -> Applied:
        """What exists once a night or a person cannot be written under another id: knowingly, it may come back."""
        statements.UNEARTH.run(self._c, owner=self._me.id, kind=key[0], id=key[1])
        return self._write(key, day, body, change_id, created=True)

    def _forget(self, there: _Row, base: int | None) -> list[str]:
        """Take a record away, and every state of it that its remover had seen; the changes that had made those."""
        this = {"owner": self._me.id, "kind": there.kind, "id": there.id}
        self._room.leave(there.kind, there.day)
        statements.KEEP.each(self._c, [self._as_row(there) | {"at": self._at}])
        statements.REMOVE.run(self._c, **this)
        upto = there.version if base is None else min(base, there.version)
        seen = statements.FORGET.all(self._c, **this, upto=upto)
        statements.THROW.run(self._c, **this, at=self._at)
        return [change_id for (change_id,) in seen]

    def _put_onto_removed(self, there: _Row, day: str | None, body: dict[str, Any], change: Put) -> Stale:
        """An id with a tombstone is never created again; an edit its remover had not seen goes to the trash."""
        key = (there.kind, there.id)
        seen = change.change_id in there.change_id
        if change.base is not None and not seen and self._already(key, change.change_id) is None:
            sealed = sealing.seal(self._me.key, self._me.id, *key, body)
            self._replaced.append(_Row(*key, self._next(), day, sealed, change.change_id))
        return Stale(self._read(there))

    def _standing(self, key: Key) -> _Row | None:
        if key not in self._there:
            self.look([key])
        return self._there[key]

    def _says(self, there: _Row, day: str | None, body: dict[str, Any]) -> bool:
        standing = self._read(there)
        return isinstance(standing, State) and (standing.day, _said(standing.body)) == (day, _said(body))

    def _read(self, row: _Row) -> Standing:
        if row.sealed is None:
            return Removed(row.kind, row.id, row.version)
        body = sealing.unseal(self._me.key, self._me.id, row.kind, row.id, row.sealed)
        return State(row.kind, row.id, row.version, row.day, body)

    def _already(self, key: Key, change_id: str) -> int | None:
        """The version this very change got when it was applied the first time, if it was."""
        self._flush()
        found = statements.APPLIED.one(self._c, owner=self._me.id, kind=key[0], id=key[1], change_id=change_id)
        return None if found is None else found[0]

    def _next(self) -> int:
        self.counter += 1
        return self.counter

    def _note(self, standing: Standing) -> None:
        """Later states go last, so that `fresh` is in the order of versions."""
        self.fresh.pop((standing.kind, standing.id), None)
        self.fresh[(standing.kind, standing.id)] = standing

    def _flush(self) -> None:
        if self._replaced:
            kept = [self._as_row(row) | {"at": self._at} for row in self._replaced]
            statements.KEEP.each(self._c, kept)
        if self._rows:
            statements.PUT.each(self._c, [self._as_row(row) for row in self._rows.values()])
        self._replaced, self._rows = [], {}

    def _as_row(self, row: _Row) -> dict[str, Any]:
        return row._asdict() | {"owner": self._me.id}


def _said(body: dict[str, Any]) -> dict[str, Any]:
    """What a record says: a field that is not there says the same as an empty one, so that a kind may grow."""
    return {name: value for name, value in body.items() if value is not None}


def _split(fields: Fields) -> tuple[str | None, dict[str, Any]]:
    body = fields.model_dump()
    for name in fields.added:
        if body[name] is None:
            del body[name]
    return body.pop("day", None), body
