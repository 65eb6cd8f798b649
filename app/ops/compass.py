"""What Ana and Ben, who are made up, would like to live by, and what they did about it."""

import random
import uuid
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

Entry = tuple[str, date, dict[str, Any]]
"""(kind, the day it was written, its fields)"""

VALUES: dict[str, list[dict[str, Any]]] = {
    "Ana": [
        {
            "name": "Patience when it’s late",
            "why": "My grandmother never hurried anybody, and everybody told her things.",
            "stands_for": "That there is time for each other.",
            "part": "relationships",
            "origin": "family",
            "keep": "lighter",
            "keep_note": "Not at the price of my own sleep.",
            "rated": (9, 6),
        },
        {
            "name": "Making things with my hands",
            "goal": "Get the old boat back into the water",
            "part": "growth",
            "origin": "lived",
            "rated": (7, 6),
        },
        {
            "name": "Telling the truth early",
            "theme": "told the truth",
            "part": "relationships",
            "keep": "keep",
            "rated": (8, 8),
            "let_go": (5, 12),
        },
        {"name": "Being needed at work", "part": "work", "origin": "lived", "rated": (5, 8)},
        {
            "name": "Rest, unearned",
            "why": "I have only ever rested when everything was done, and it never was.",
            "part": "health",
            "origin": "chosen",
            "rated": (8, 3),
        },
        {
            "name": "Never being a burden",
            "origin": "society",
            "keep": "anew",
            "keep_note": "Ask once before I carry it alone.",
            "held_for": 0,
        },
        {"name": "Being the strong one", "origin": "family", "painful": True, "held_for": 0},
        {"name": "Keeping everybody happy", "part": "relationships", "origin": "lived", "held_for": 10},
    ],
    "Ben": [
        {"name": "An open door", "part": "relationships", "origin": "family", "keep": "keep", "rated": (8, 7)},
        {
            "name": "Doing it properly or not at all",
            "why": "My first master in the workshop.",
            "part": "work",
            "origin": "respected",
            "keep": "lighter",
            "keep_note": "Some shelves may be crooked.",
            "rated": (4, 9),
        },
        {"name": "Courage to ask", "part": "growth", "origin": "chosen", "rated": (9, 4)},
    ],
}
"""`rated`: the last time, and before that nearly so. `held_for`: so many nights; 0 if it was only noted. `let_go`:
after so many nights, and held again after so many."""
REFLECTIONS: dict[str, list[tuple[str, list[str]]]] = {
    "Ana": [
        (
            "alive",
            [
                "Mending the old boat with Ben and his sister, a whole summer. Nobody was in a hurry.",
                "My hands knew what to do, and what I did with them mattered to somebody.",
            ],
        ),
        (
            "unafraid",
            [
                "I would mend things for people who bring them. Mornings in a quiet house, afternoons at the harbour.",
                "I would tell the truth sooner, and rest before I have earned it.",
            ],
        ),
        (
            "inspires",
            [
                "My aunt, who told the truth even when it cost her, and never hurried anybody.",
                "The woman from the bakery, for her patience with my mother.",
            ],
        ),
        ("eighty", ["That I told the truth, kindly.", "That people could come to me, and nobody was in a hurry."]),
    ],
    "Ben": [
        ("alive", ["The first table that did not wobble. My father sat down at it and said nothing, and stayed."]),
        ("eighty", ["That the door was open and somebody always stayed for supper."]),
    ],
}
"""(question, the paragraphs of the answer)"""
SHOULDS: dict[str, list[tuple[str, int | None, str | None]]] = {
    "Ana": [
        ("That he asks before I have to say it", None, "He had put the heating on in my study."),
        ("That he minds being late as much as I do", 0, "He came in singing, and had thought of the bread."),
        ("That he wants to talk about it tonight", 2, None),
    ],
    "Ben": [("That she leaves it as it is", 1, "She was sanding the drawer because it had caught my sleeve.")],
}
"""(what was wanted, the place of the value behind it, what was there)"""
STEPS: dict[str, list[tuple[str, int | None, str | None, str | None]]] = {
    "Ana": [
        ("Lie down after lunch. Phone in the hall.", 4, None, None),
        ("Say that I am leaving at six", 3, "done", "fear"),
        ("Ask Ben what he meant, before supper", 2, "moved_towards", "self_doubt"),
        ("Glue the chair, badly if need be", 1, "not", "perfectionism"),
        ("Half an hour with the window open and no list", 4, "done", None),
        ("Tell my sister that I cannot come", 2, "moved_towards", "fear"),
        ("Leave one mail unanswered until Monday", 3, "done", None),
    ],
    "Ben": [
        ("Ask for the key back", 2, None, None),
        ("Say hello to the neighbour first", 0, "done", "fear"),
        ("Leave the shelf as it is", 1, "not", "perfectionism"),
    ],
}
"""(the step, the place of its value, what came of it, what got in the way); the first of each is still ahead"""
RATED_EVERY = 28
"""Nights between two times of rating."""


def of(name: str, tonight: date, nights: int) -> Iterator[Entry]:
    """The entries of somebody who began `nights` nights ago and goes on tonight; the same for the same night."""
    chance = random.Random(f"{name} {nights} values")  # noqa: S311
    begun = tonight - timedelta(days=nights - 1)
    compass = list(_compass(chance, VALUES[name], begun, tonight))
    ids = [fields["id"] for kind, _, fields in compass if kind == "value"]
    yield from compass
    for evening, (wanted, place, there) in enumerate(SHOULDS[name]):
        day = max(begun, tonight - timedelta(days=4 + evening * 9))
        yield "should", day, {"wanted": wanted, "value": None if place is None else ids[place], "there": there}
    for evening, (step, place, outcome, obstacle) in enumerate(STEPS[name]):
        day = tonight + timedelta(days=4) if evening == 0 else max(begun, tonight - timedelta(days=evening * 6 - 4))
        plan = {"if_text": "I reach for the list", "then_text": "I will count ten breaths"} if evening == 0 else {}
        told = {"step": step, "value": None if place is None else ids[place], "outcome": outcome, "obstacle": obstacle}
        yield "commitment", day, told | plan
    for evening, (question, paragraphs) in enumerate(REFLECTIONS[name]):
        day = min(tonight, begun + timedelta(days=evening * 3))
        yield "reflection", day, {"question": question, "text": "\n\n".join(paragraphs)}


def fields(value: dict[str, Any], begun: date, tonight: date) -> dict[str, Any]:
    """One of `VALUES` as the notebook has it, but for its place; held from `begun`, and until `tonight` at most."""
    said = {name: part for name, part in value.items() if name not in ("rated", "held_for", "let_go")}
    if "held_for" in value:
        said["held_until"] = min(tonight, begun + timedelta(days=value["held_for"])).isoformat()
    since, until = (begun + timedelta(days=nights) for nights in value.get("let_go", (0, 0)))
    if since < until <= tonight:
        said["not_held"] = f"{since}/{until}"
    return {"held_from": begun.isoformat(), **said}


def _compass(chance: random.Random, values: list[dict[str, Any]], begun: date, tonight: date) -> Iterator[Entry]:
    last = max(begun, tonight - timedelta(days=7))
    for place, value in enumerate(values):
        id = str(uuid.UUID(int=chance.getrandbits(128), version=4))
        yield "value", begun, {"id": id, "place": place, **fields(value, begun, tonight)}
        if "rated" not in value:
            continue
        would_like, actually = value["rated"]
        for back in range(0, (last - begun).days + 1, RATED_EVERY):
            then = max(0, actually - chance.randint(0, 2)) if back else actually
            yield "rating", last - timedelta(days=back), {"value": id, "would_like": would_like, "actually": then}
