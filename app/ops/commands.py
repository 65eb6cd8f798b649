"""What whoever runs the house asks for on the command line."""

import asyncio
from collections import Counter
from datetime import datetime
from pathlib import Path

from pydantic import ValidationError

from app import clock
from app.accounts import inviting, joining
from app.accounts.bodies import SignUp
from app.accounts.joining import Doorway
from app.accounts.keyring import Keyring
from app.accounts.passwords import HASHER
from app.database import open_database
from app.database.alone import scrub, transaction
from app.errors import Conflict
from app.ops import contact, moving, seeding
from app.ops.opening import open_house
from app.push import keys
from app.push.sending import Sender
from app.reminders.knocker import Knocker
from app.settings import Settings
from app.setup.steps import say, step
from app.setup.stop import Stop
from app.takeout import erasing


def migrate(settings: Settings) -> None:
    """Bring the database to this release. Raises Stop."""
    open_house(settings)


def seed(settings: Settings) -> None:
    """Write Ana's and Ben's eight weeks where `--demo` serves them, apart from real ones. Raises Stop."""
    apart = settings.apart
    if not sow_once(apart, open_house(apart)):
        raise Stop(
            "Ana and Ben are there already: python3 -m app --demo serves them. "
            f"For evenings up to tonight, remove the folder {apart.data} first; it holds nobody else's."
        )
    tell_password()
    say("python3 -m app --demo serves them.")


def sow_once(settings: Settings, ring: Keyring) -> bool:
    """Write the made-up evenings where nobody is yet; whether it did."""
    with transaction(settings.database) as c:
        sown = joining.nobody(c)
        if sown:
            with step("Writing eight weeks of made-up evenings"):
                seeding.sow(c, ring, clock.now())
    return sown


def keep_here(settings: Settings) -> None:
    """Raises Stop where others reach whoever is made up: they would be let in with a password that everybody knows."""
    if not settings.private:
        raise Stop(
            "The password of Ana and Ben is public, so --demo is for this computer alone. Start it "
            "without PORCHLIGHT_HOST and PORCHLIGHT_ORIGIN, which let others in."
        )


def tell_password() -> None:
    """How to sign in as somebody made up."""
    say(f"Ana and Ben sign in with the password: {seeding.PASSWORD}")


def move(settings: Settings) -> None:
    """Copy the SQLite file of the data folder into the database that is set. Raises Stop."""
    file = settings.model_copy(update={"database_url": None})
    if settings.database == file.database:
        raise Stop("Say where to: PORCHLIGHT_DATABASE_URL=postgresql://… python3 -m app move")
    if not Path(file.database.removeprefix("sqlite:///")).exists():
        raise Stop(f"There is no porchlight.db in {settings.data}. Say where it is with PORCHLIGHT_DATA.")
    open_house(file)
    open_house(settings)
    with transaction(file.database) as old, transaction(settings.database) as new, step("Copying everything"):
        try:
            moved = moving.move(old, new)
        except moving.NotEmpty:
            raise Stop("There are people in that database already; nothing was copied.") from None
    say(f"{moved['person']} people and {moved['record']} entries are there now; the file was left as it is.")


def push_key(settings: Settings) -> None:
    """Make a new push key. Raises Stop."""
    ring = open_house(settings)
    with transaction(settings.database) as c:
        keys.change(c, ring, clock.now())
    say("There is a new push key. Phones move to it at their next opening; until then the one before reaches them.")


def add_person(settings: Settings, name: str, password: str, zone: str) -> None:
    """Make an account. Raises Stop."""
    ring = open_house(settings)
    try:
        asked = SignUp(name=name, password=password, zone=zone)
    except ValidationError as wrong:
        field = wrong.errors()[0]["loc"][0]
        raise Stop(f"This {field} will not do: {_needed[str(field)]}.") from None
    hashed = HASHER.hash(asked.password)
    person = joining.newcomer(ring, asked.name, hashed, asked.zone, clock.now())
    with transaction(settings.database) as c:
        try:
            joining.add(c, person)
        except Conflict as taken:
            raise Stop(taken.title) from None
    say(f"{person.name} can sign in at {settings.address}")


def erase_person(settings: Settings, name: str, again: str) -> None:
    """Erase an account, in the database of a server that may be running; `again` is the name once more. Raises Stop."""
    open_house(settings)
    with transaction(settings.database) as c:
        person = joining.by_name(c, name)
        if person is None:
            raise Stop("Nobody here has this name; nothing was erased.")
        if joining.name_key(again) != person.name_key:
            raise Stop("That is another name; nothing was erased.")
        erasing.erase(c, person.id, clock.now())
    scrub(settings.database)
    say(f"{person.name} is erased. Copies of the database that were made before still hold everything of theirs.")


def tick(settings: Settings, at: datetime | None) -> None:
    """Knock for whoever is due at `at`, or now, in the database of a server that may be running. Raises Stop."""
    contact.check(settings)
    told = asyncio.run(_tick(settings, open_house(settings), at or clock.now()))
    say(", ".join(f"{count} {what}" for what, count in told.items()) or "Nothing was due.")


async def _tick(settings: Settings, ring: Keyring, at: datetime) -> Counter[str]:
    db = await open_database(settings.database)
    sender = Sender(settings, ring, db)
    try:
        return await Knocker(db, ring, sender, settings).tick_as_of(at)
    finally:
        await sender.close()
        await db.close()


def first_code(settings: Settings) -> str | None:
    """A one-time code for the first person, where signing up takes one and nobody is here yet.

    It takes the place of those of earlier starts: only the newest lets somebody in.
    """
    with transaction(settings.database) as c:
        if not joining.nobody(c):
            return None
        inviting.revoke_all(c)
        way = joining.doorway(c, private=settings.private, open_to_all=settings.registration == "open")
        return inviting.invite(c, clock.now())[0] if way is Doorway.CODE else None


_needed = {
    "name": "1 to 50 letters",
    "password": "8 to 128 letters",
    "zone": "a name such as Europe/Berlin",
}
