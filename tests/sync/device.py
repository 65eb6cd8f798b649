"""A small device, written from `docs/sync.md` alone: what it holds, what it uploads, and how it takes an answer."""

import copy
from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.cast import Json, new_id
from tests.sync.merging import merged

Key = tuple[str, str]
"""(kind, id)"""
MOST = 100


@dataclass
class Held:
    """One record on the device."""

    version: int = 0
    base: Json | None = None
    """What the server last acknowledged or told."""
    mine: Json | None = None
    """What the person sees; None when they have removed it."""
    under_way: Json | None = None
    """The change that waits for its verdict: sent again as it is until there is one."""

    @property
    def unsent(self) -> bool:
        """Whether what the person sees is more than the server is going to know."""
        known = self.under_way.get("fields") if self.under_way else self.base
        return self.mine != known


@dataclass
class Device:
    """`records` and `cursor` are all that there is; both are written in one transaction on a real one."""

    records: dict[Key, Held] = field(default_factory=dict)
    cursor: int = 0

    def write(self, key: Key, fields: Json) -> None:
        """What the person has just written."""
        self.records.setdefault(key, Held()).mine = fields

    def remove(self, key: Key) -> None:
        """What the person has just removed; what nobody else has heard of is simply forgotten."""
        held = self.records[key]
        held.mine = None
        if held.version == 0 and held.under_way is None:
            del self.records[key]

    @property
    def seen(self) -> dict[Key, Json]:
        """What the person sees."""
        return {key: held.mine for key, held in self.records.items() if held.mine is not None}

    @property
    def quiet(self) -> bool:
        """Whether nothing waits to be uploaded."""
        return not any(held.under_way or held.unsent for held in self.records.values())

    def request(self) -> Json:
        """The next upload: what is under way as it was, and for every other record what is unsent."""
        for (kind, id), held in self.records.items():
            if held.under_way is None and held.unsent:
                change = {"change_id": new_id(), "kind": kind, "id": id, "base_version": held.version}
                content: Json = {"removed": True} if held.mine is None else {"fields": held.mine}
                held.under_way = change | content
        waiting = [held.under_way for held in self.records.values() if held.under_way]
        return copy.deepcopy({"cursor": self.cursor, "changes": waiting[:MOST]})

    def take(self, answer: Json) -> None:
        """Everything that an answer says: verdicts first, then what has happened since."""
        for verdict in answer["verdicts"]:
            for key, held in self._waiting_for(verdict["change_id"]):
                self._judge(key, held, verdict)
        for change in answer["changes"]:
            self._learn(change)
        self.cursor = answer["cursor"]

    def _waiting_for(self, change_id: str) -> Iterator[tuple[Key, Held]]:
        for key, held in list(self.records.items()):
            if held.under_way and held.under_way["change_id"] == change_id:
                yield key, held

    def _judge(self, key: Key, held: Held, verdict: Json) -> None:
        change, held.under_way = held.under_way, None
        if verdict["verdict"] == "stale":
            self._meet(key, held, verdict["current"])
        elif change and "removed" in change:
            del self.records[key]
        elif change:
            held.base, held.version = change["fields"], verdict["version"]

    def _meet(self, key: Key, held: Held, current: Json) -> None:
        """Another device was there first."""
        if "removed" in current:
            del self.records[key]
            return
        if held.mine is not None:
            held.mine = merged(key[0], held.base, held.mine, current["fields"])
        held.base, held.version = current["fields"], current["version"]

    def _learn(self, change: Json) -> None:
        """What the server tells of a record. One with something unsent is left to its own verdict."""
        key = (change["kind"], change["id"])
        held = self.records.get(key, Held())
        if held.under_way or (held.unsent and key in self.records) or change["version"] <= held.version:
            return
        if "removed" in change:
            self.records.pop(key, None)
        else:
            self.records[key] = Held(change["version"], change["fields"], change["fields"])
