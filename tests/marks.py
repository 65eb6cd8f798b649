"""Words that nobody else would say, put wherever a person puts something of their own."""

import uuid
from collections.abc import AsyncIterator

from tests.cast import DAY, MONDAY, ZONE, Json, Person, Visitor, new_id, well
from tests.push.browser import SERVICE, Browser
from tests.sync.wire import put, remove

WORDS = ("quince", "medlar", "damson", "sloe-berry", "bullace plum", "greengage", "mirabelle")
TEXT, NEEDED, NOTE, NAME, PASSWORD, UNKNOWN, ADDRESS = WORDS
PHONE = Browser(f"{SERVICE}/{ADDRESS}")
ANOTHER = new_id()
"""The id of an entry that one is tied to."""
ENTRIES: dict[str, Json] = {
    "noticings": {"day": DAY, "text": TEXT, "signal": "kind_words"},
    "observations": {"day": DAY, "aspect": "repair", "outcome": "partly", "needed": NEEDED, "note": NOTE},
    "reassurances": {"day": DAY, "trigger": "late_reply", "did": "soothed_myself", "note": NOTE, "calm": "dont_know"},
    "acts": {
        "day": DAY,
        "signal": "needing_space",
        "outcome": "not_safe_to",
        "reason": "afraid_of_reaction",
        "note": NOTE,
    },
    "receivings": {
        "day": DAY,
        "offered": "asked_help",
        "reception": "changed_subject",
        "note": NOTE,
        "meaning": NEEDED,
        "later": TEXT,
    },
    "plans": {"signal": "bothered", "if_text": TEXT, "then_text": NEEDED},
    "shoulds": {"day": DAY, "wanted": TEXT, "value": ANOTHER, "there": NEEDED},
    "reflections": {"day": DAY, "question": "unafraid", "text": TEXT},
    "values": {
        "name": TEXT,
        "goal": NEEDED,
        "theme": TEXT,
        "why": NOTE,
        "stands_for": TEXT,
        "part": "relationships",
        "origin": "respected",
        "keep": "lighter",
        "keep_note": NEEDED,
        "painful": True,
        "held_from": DAY,
        "held_until": None,
        "not_held": "2026-03-01/2026-04-01",
        "place": 0,
    },
    "ratings": {"day": DAY, "value": ANOTHER, "would_like": 9, "actually": 6},
    "commitments": {
        "day": DAY,
        "value": ANOTHER,
        "step": TEXT,
        "if_text": NEEDED,
        "then_text": NOTE,
        "outcome": "moved_towards",
        "obstacle": "self_doubt",
        "obstacle_note": TEXT,
    },
    "checkins": {"day": MONDAY, "cared_for": 6, "worth": 0},
    "subjects": {"label": NOTE},
}
REMINDER: Json = {"wall_time": "21:30", "weekdays": [1], "zone": ZONE, "enabled": False, "words": f"{TEXT}, {NOTE}"}
CHOICES = (
    "afraid_of_reaction",
    "asked_help",
    "cared_for",
    "changed_subject",
    "kind_words",
    "late_reply",
    "lighter",
    "moved_towards",
    "needing_space",
    "not_safe_to",
    "partly",
    "relationships",
    "repair",
    "respected",
    "self_doubt",
    "soothed_myself",
    "unafraid",
    "would_like",
)
"""What was chosen, and what was answered with a figure."""
SECRETS = (*WORDS, *CHOICES, ANOTHER, PHONE.address.p256dh, PHONE.address.auth)
WRONG: list[Json] = [
    {"day": DAY, "text": f"{TEXT}\x00"},
    {"day": DAY, "text": TEXT * 100},
    {"day": DAY, "text": TEXT, "signal": UNKNOWN},
    {"day": TEXT, "text": TEXT},
    {"day": DAY, "text": [TEXT]},
    {"day": DAY, "text": TEXT, UNKNOWN: UNKNOWN},
    {"day": DAY, "text": f"{TEXT}\ud83c"},
]


async def everything_is_tried(ana: Person, visitor: Visitor) -> AsyncIterator[str]:
    """Use the whole API as `ana` and as somebody who comes anew, failures included; what those say."""
    for plural, entry in ENTRIES.items():
        once = uuid.uuid5(uuid.UUID(ana.id), f"checkin:{MONDAY}")
        path = f"/api/{plural}/{once if plural == 'checkins' else new_id()}"
        well(await ana.asks("PUT", path, entry))
        for body in (entry, entry | {"outcome": "partly"}, entry | {"note": f"{NOTE} {NOTE}"}):
            await ana.asks("PUT", path, body)
        for again in ("", "/earlier"):
            await ana.asks("GET", path + again)
        await ana.asks("GET", f"/api/{plural}?from={DAY}")
    await ana.asks("GET", f"/api/trends/weekly?from={DAY}&to={DAY}")
    async for said in reminding_is_tried(ana):
        yield said
    for body in WRONG:
        yield (await ana.asks("PUT", f"/api/noticings/{new_id()}", body)).text
        change = put() | {"fields": body}
        yield (await ana.asks("POST", "/api/sync", {"cursor": 0, "changes": [change]})).json()["verdicts"][0].__repr__()
    for broken in (f'{{"text": "{TEXT}', f'{{"text": "{TEXT}"}} {TEXT}', TEXT):
        for media in ("application/json", "text/plain"):
            answer = await ana.asks(
                "PUT", f"/api/noticings/{new_id()}", content=broken, headers={"content-type": media}
            )
            yield answer.text
    entry = put(text=TEXT, signal=None)
    edit = put(id=entry["id"], base=1, text=f"{TEXT} {TEXT}", signal=None)
    gone = remove({"id": entry["id"], "version": 0})
    for change in (entry, edit, gone, put(id=entry["id"], text=f"late {TEXT}", signal=None)):
        await ana.asks("POST", "/api/sync", {"cursor": 0, "changes": [change]})
    await ana.asks("GET", "/api/trash")
    yield (await ana.asks("POST", "/api/sync", {"cursor": 10**9, "changes": [put(text=TEXT)]})).text
    yield (await visitor.asks("PUT", f"/api/noticings/{new_id()}", WRONG[0])).text
    for name, password, zone in ((NAME, PASSWORD, UNKNOWN), (NAME * 20, PASSWORD, ZONE), (NAME, "short", ZONE)):
        yield (await visitor.signs_up(name, password=password, zone=zone)).text
    await visitor.signs_up(NAME, code=UNKNOWN, password=PASSWORD)
    yield (await visitor.signs_up(NAME, code=UNKNOWN, password=PASSWORD)).text
    yield (await visitor.signs_in(NAME, f"not {PASSWORD}")).text
    yield (await visitor.asks("GET", f"/api/noticings/{UNKNOWN}")).text
    yield (await visitor.asks("GET", f"/{UNKNOWN}?text={TEXT}")).text


async def reminding_is_tried(ana: Person) -> AsyncIterator[str]:
    """The same for the reminder and the devices that are reached by it."""
    well(await ana.asks("PUT", "/api/reminder", REMINDER))
    well(await ana.asks("PUT", "/api/push/subscriptions", PHONE.subscription()))
    for wrong in (REMINDER | {"words": f"{TEXT}\x00"}, REMINDER | {"zone": UNKNOWN}, REMINDER | {UNKNOWN: UNKNOWN}):
        yield (await ana.asks("PUT", "/api/reminder", wrong)).text
    for changed in ({"endpoint": f"https://example.com/{ADDRESS}"}, {"endpoint": ADDRESS}, {"keys": ADDRESS}):
        yield (await ana.asks("PUT", "/api/push/subscriptions", PHONE.subscription(**changed))).text
    yield (await ana.asks("GET", "/api/push/subscriptions")).text
