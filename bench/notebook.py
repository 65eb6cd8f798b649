"""Ten years of somebody's evenings as their device keeps them: every kind of entry, in believable shares."""

import random
import uuid
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from app.journal.kinds import BY_NAME
from app.journal.kinds.fields import NightFields
from app.ops import compass, evenings

NIGHTS = 3660
ENTRIES = 33_000
OPENED = 0.92
"""The share of nights that were opened; in every twenty-fifth of them nothing was to be seen."""
LINES = (1, 10)
"""An evening's lines, at least and at most."""
EPOCH = date(1970, 1, 1)
MONTH = 30
"""Nights between two times of rating."""

VALUES = compass.VALUES["Ana"]
OFTEN: dict[str, tuple[float, list[dict[str, Any]]]] = {
    "observation": (0.7, evenings.OBSERVATIONS),
    "act": (0.8, evenings.ACTS),
    "reassurance": (0.25, evenings.REASSURANCES),
    "receiving": (0.4, evenings.RECEIVINGS),
    "should": (0.06, [{"wanted": wanted, "there": there} for wanted, _, there in compass.SHOULDS["Ana"]]),
    "commitment": (
        0.15,
        [{"step": step, "outcome": came, "obstacle": way} for step, _, came, way in compass.STEPS["Ana"]],
    ),
}
"""What an opened evening may hold beside its lines, and how likely."""
REFLECTED = 0.04
"""How likely an answer to one of the four questions is."""
LONG = (160, 400, 900, 2_000)
"""Characters of such an answer."""
ABOUT_OTHERS = 0.1
"""How likely a line is about one of these."""
SUBJECTS = ("M. from choir", "My sister", "Old neighbour", "L.", "The team", "Mother")

Kept = dict[str, Any]
"""A record as the device has it: kind, id, day, version, body."""


def entries(last: date) -> list[Kept]:
    """The same for the same night: `ENTRIES` of them on `NIGHTS` nights until `last`, which is still empty."""
    chance = random.Random("ten years")  # noqa: S311
    first = last - timedelta(days=NIGHTS - 1)
    opened = [first, *(first + timedelta(days=on) for on in range(1, NIGHTS - 1) if chance.random() < OPENED)]
    made = [*_of_no_night(first, last), *_of_weeks_and_months(chance, first, last), *_beside(chance, opened)]
    dark = set(chance.sample(opened[1:], len(opened) // 25))
    made += [("night", day, {"nothing_seen": True}) for day in sorted(dark)]
    made += _lines(chance, [day for day in opened if day not in dark], ENTRIES - len(made))
    made.sort(key=lambda entry: entry[1] or first)
    return [_kept(*entry, number) for number, entry in enumerate(made, 1)]


Made = tuple[str, date | None, dict[str, Any]]


def _of_no_night(first: date, last: date) -> Iterator[Made]:
    for place, value in enumerate(VALUES):
        yield "value", None, {"id": _id("value", place), "place": place, **compass.fields(value, first, last)}
    for place, label in enumerate(SUBJECTS):
        yield "subject", None, {"id": _id("subject", place), "label": label}
    for plan in evenings.PLANS:
        yield "plan", None, plan


def _of_weeks_and_months(chance: random.Random, first: date, last: date) -> Iterator[Made]:
    for monday in range(first.toordinal() + 7 - first.weekday(), last.toordinal() - 6, 7):
        if chance.random() < OPENED:
            said = dict(zip(evenings.ANSWERS, chance.choice(evenings.WEEKS), strict=True))
            yield "checkin", date.fromordinal(monday), said
    for day in range(first.toordinal() + 6, last.toordinal(), MONTH):
        for place, value in enumerate(VALUES):
            if "rated" not in value:
                continue
            would_like, actually = chance.randint(5, 10), chance.randint(0, 10)
            pair = {"value": _id("value", place), "would_like": would_like, "actually": actually}
            yield "rating", date.fromordinal(day), pair


def _beside(chance: random.Random, opened: list[date]) -> Iterator[Made]:
    for day in opened:
        for kind, (likely, said) in OFTEN.items():
            if chance.random() < likely:
                yield kind, day, chance.choice(said)
        if chance.random() < REFLECTED:
            question, paragraphs = chance.choice(compass.REFLECTIONS["Ana"])
            text = "\n\n".join(paragraphs * 20)[: chance.choice(LONG)].strip()
            yield "reflection", day, {"question": question, "text": text}


def _lines(chance: random.Random, opened: list[date], count: int) -> Iterator[Made]:
    least, most = LINES
    many = [count // len(opened) + (place < count % len(opened)) for place in range(len(opened))]
    for _ in range(len(opened) * 4):  # some evenings are fuller than others
        fewer, more = chance.randrange(len(many)), chance.randrange(len(many))
        if many[fewer] > least and many[more] < most:
            many[fewer] -= 1
            many[more] += 1
    for number, (day, lines) in enumerate(zip(opened, many, strict=True)):
        for _ in range(lines):
            text, signal = chance.choice(evenings.NOTICINGS)
            whom = (
                {"subject": _id("subject", chance.randrange(len(SUBJECTS)))} if chance.random() < ABOUT_OTHERS else {}
            )
            yield "noticing", day, {"text": f"{text} {number}", "signal": signal, **whom}


def _kept(kind: str, day: date | None, said: dict[str, Any], version: int) -> Kept:
    fields = {name: value for name, value in said.items() if name != "id"}
    shape = BY_NAME[kind]
    if day is not None and issubclass(shape, NightFields):
        fields["day"] = day.isoformat()
    body = shape.model_validate(fields).model_dump(exclude={"day"})
    for name in shape.added:
        if body[name] is None:
            del body[name]
    id = _id(kind, fields["day"]) if shape.once else said.get("id") or _made(day, version)
    return {"kind": kind, "id": id, "day": fields.get("day"), "version": version, "body": body}


def _id(kind: str, which: object) -> str:
    """As a device makes the ids of what exists once, before there is an account."""
    return str(uuid.uuid5(uuid.UUID(int=0), f"{kind}:{which}"))


def _made(day: date | None, number: int) -> str:
    """An id in the order of making."""
    at = f"{((day or EPOCH) - EPOCH).days * 86_400_000:012x}"
    return f"{at[:8]}-{at[8:]}-7000-8000-{number:012x}"
