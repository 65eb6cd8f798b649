"""Changes as they travel, and what the answers to them say."""

from typing import Any

from tests.cast import DAY, Json, Person, new_id


def put(entry: Json | None = None, base: int = 0, kind: str = "noticing", id: str | None = None, **fields: Any) -> Json:
    """A change that writes `fields`: on `entry` as it was read, or on version `base` of the record `id`."""
    if entry is not None:
        id, base = entry["id"], entry["version"]
    return _change(kind, id, base) | {"fields": {"day": DAY, **fields}}


def remove(entry: Json, base: int | None = None, kind: str = "noticing") -> Json:
    """A change that removes `entry`, as it was read or as it stood at version `base`."""
    return _change(kind, entry["id"], entry["version"] if base is None else base) | {"removed": True}


async def line(person: Person, text: str = "Tea") -> Json:
    """A line that the server has: its id, its version, and the change that brought it."""
    change = put(text=text, signal=None)
    answer = await person.syncs(change, cursor=await person.counter())
    return {"id": change["id"], "version": answer["verdicts"][0]["version"], "change": change}


async def trashed(person: Person) -> list[str]:
    """The texts in the person's trash, the newest first."""
    return [item["fields"]["text"] for item in (await person.gets("/api/trash"))["items"]]


def _change(kind: str, id: str | None, base: int) -> Json:
    return {"change_id": new_id(), "kind": kind, "id": id or new_id(), "base_version": base}
