"""What a device makes of two states of one record (`docs/sync.md`, "Merging"); `fields` hold the day as well."""

from typing import Any

from tests.cast import Json

UNTOUCHED: dict[str, Json] = {
    "checkin": {},
    "night": {"nothing_seen": False},
    "preference": {"day_start": "04:00", "theme": "system", "look_back": True},
}
"""What a record says that two devices make without knowing of each other, before anybody has said anything."""
TEXTS = frozenset({"text", "needed", "note"})


def merged(kind: str, base: Json | None, mine: Json, theirs: Json) -> Json:
    """Field by field: whoever changed one has it; when both did, mine, unless one text goes on from the other."""
    was = base or UNTOUCHED.get(kind, {}) | {"day": mine.get("day")}
    names = dict.fromkeys([*theirs, *mine])
    return {name: _chosen(name, was.get(name), mine.get(name), theirs.get(name)) for name in names}


def _chosen(name: str, was: Any, mine: Any, theirs: Any) -> Any:
    if mine in (theirs, was):
        return theirs
    if theirs != was and name in TEXTS and (theirs or "").startswith(mine or ""):
        return theirs
    return mine
