"""The command line of `python3 -m app`, read before anything is installed: a slip of the finger costs nothing."""

from contextlib import suppress
from datetime import UTC, datetime
from typing import Literal, NamedTuple


class Command(NamedTuple):
    """What was asked for. `name` belongs to `person`, and `zone` to its `add`; `demo` to `serve`, `at` (an instant) to
    `tick`.
    """

    verb: Literal["serve", "migrate", "seed", "move", "push-key", "tick", "person add", "person erase"] = "serve"
    demo: bool = False
    name: str = ""
    zone: str = "UTC"
    at: datetime | None = None


def read(words: list[str]) -> Command:
    """Understand the words after `python3 -m app`; none mean `serve`. Exits with the usage on others."""
    if not words:
        return Command()
    import argparse

    parser = argparse.ArgumentParser(prog="python3 -m app", description="Porchlight. Without a command, it serves.")
    parser.add_argument("--demo", action="store_true", help="serve Ana and Ben's eight weeks, apart from real data")
    commands = parser.add_subparsers(dest="verb", metavar="command")
    serve = commands.add_parser("serve", help="serve the page and the API (what happens without a command)")
    serve.add_argument("--demo", action="store_true", default=argparse.SUPPRESS, help="as above")
    commands.add_parser("migrate", help="bring the database to this release")
    commands.add_parser("seed", help="write Ana and Ben's eight weeks for --demo, apart from real data")
    commands.add_parser("move", help="copy the SQLite file into PORCHLIGHT_DATABASE_URL")
    commands.add_parser("push-key", help="make a new push key; phones move to it at their next opening")
    person = commands.add_parser("person", help="people of this server").add_subparsers(dest="what", required=True)
    add = person.add_parser("add", help="make an account; the password is asked for, or read from standard input")
    add.add_argument("name")
    add.add_argument("--zone", default="UTC", help="their time zone, such as Europe/Berlin (default: %(default)s)")
    erase = person.add_parser(
        "erase", help="erase an account and all that is its person's; the name is asked for again"
    )
    erase.add_argument("name")
    tick = commands.add_parser(
        "tick", help="knock for whoever is due, once, as of an instant (the reminder's own clock)"
    )
    tick.add_argument("--at", type=_instant, help="such as 2026-11-22T20:30:00Z (default: now)")
    found = parser.parse_args(words)
    if found.demo and found.verb not in (None, "serve"):
        parser.error("--demo goes with serve alone")
    if found.verb == "person" and found.what == "erase":
        return Command("person erase", name=found.name)
    if found.verb == "person":
        return Command("person add", name=found.name, zone=found.zone)
    if found.verb == "tick":
        return Command("tick", at=found.at)
    return Command(found.verb or "serve", demo=found.demo)


def _instant(text: str) -> datetime:
    import argparse

    with suppress(ValueError, OverflowError):
        at = datetime.fromisoformat(text)
        if at.tzinfo is not None:
            return at.astimezone(UTC).replace(microsecond=0)
    raise argparse.ArgumentTypeError(f"{text} is no instant with its zone, such as 2026-11-22T20:30:00Z")
