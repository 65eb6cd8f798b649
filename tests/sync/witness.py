"""Sees every answer of the server's, also those that no device gets, and knows what has to be there at the end."""

from collections import defaultdict
from dataclasses import dataclass, field

from tests.cast import Json, Person
from tests.sync.device import Key


@dataclass
class Witness:
    """What was acknowledged to one person's devices."""

    applied: dict[str, tuple[Key, int, Json]] = field(default_factory=dict)
    """By change id: the record, the version it got, and the fields that were written."""
    removed: dict[Key, int] = field(default_factory=dict)
    """By record: the version that its remover had seen."""
    strays: dict[Key, list[Json]] = field(default_factory=lambda: defaultdict(list))
    """By record: what was written onto it after it had been removed."""

    def note(self, request: Json, answer: Json) -> None:
        """What a request brought about. Nothing that these devices send is ever refused."""
        for change, verdict in zip(request["changes"], answer["verdicts"], strict=True):
            key = (change["kind"], change["id"])
            id = change["change_id"]
            assert verdict["verdict"] != "refused", verdict["problem"]
            if verdict["verdict"] == "stale":
                if "removed" in verdict["current"] and id not in self.applied:
                    self.strays[key].append(change["fields"])
            elif "removed" in change:
                self.removed.setdefault(key, change["base_version"])
            else:
                self.applied.setdefault(id, (key, verdict["version"], change["fields"]))

    async def testify(self, person: Person) -> None:
        """Whatever was acknowledged can still be read, and what its remover had seen is gone."""
        standing = {_key(change): change for change in (await person.syncs())["changes"]}
        trash: dict[Key, list[Json]] = defaultdict(list)
        for item in (await person.gets("/api/trash"))["items"]:
            trash[_key(item)].append(item["fields"])
        for key in {key for key, _, _ in self.applied.values()} | {*self.strays}:
            states = [(version, fields) for each, version, fields in self.applied.values() if each == key]
            if key in self.removed:
                unseen = [fields for version, fields in states if version > self.removed[key]] + self.strays[key]
                assert "removed" in standing[key]
                assert all(fields in trash[key] for fields in unseen), (
                    "an edit that its remover had not seen is missing"
                )
                assert all(fields in unseen for fields in trash[key]), "words that were removed are back"
            else:
                overwritten = [fields for _, fields in states if fields != standing[key]["fields"]]
                earlier = await _earlier(person, key) if overwritten else []
                assert all(fields in earlier for fields in overwritten), "an acknowledged state is missing"


def _key(change: Json) -> Key:
    return change["kind"], change["id"]


async def _earlier(person: Person, key: Key) -> list[Json]:
    items = (await person.gets(f"/api/{key[0]}s/{key[1]}/earlier"))["items"]
    return [{name: value for name, value in item.items() if name not in ("id", "version")} for item in items]
