"""Signing up and finding who signs in."""

import unicodedata
import uuid
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select, text, update

from app.accounts import inviting
from app.accounts.keyring import Keyring
from app.accounts.person import PERSON, Person
from app.database import Connection
from app.database.inserting import insert_into
from app.errors import Conflict, Refused, Unauthorized


class Doorway(StrEnum):
    """How one gets in here."""

    FREE = "free"
    """The first person on a computer that only they can reach."""
    CODE = "code"
    OPEN = "open"


class NameTaken(Conflict):
    code = "name_taken"
    title = "Somebody here has this name already. Choose another, or sign in."


class CodeNeeded(Refused):
    code = "code_needed"
    title = "Signing up here takes a code. Ask whoever runs this Porchlight for one."


def name_key(name: str) -> str:
    """What makes two names the same: compatibility forms and capitals do not tell them apart."""
    return unicodedata.normalize("NFKC", name).casefold().strip()


def doorway(c: Connection, *, private: bool, open_to_all: bool) -> Doorway:
    """What signing up takes at this moment."""
    if open_to_all:
        return Doorway.OPEN
    return Doorway.FREE if private and nobody(c) else Doorway.CODE


def nobody(c: Connection) -> bool:
    """Whether no one has signed up yet."""
    return c.execute(select(PERSON.c.id).limit(1)).first() is None


def newcomer(keyring: Keyring, name: str, password_hash: str, zone: str, at: datetime) -> Person:
    """A person with a fresh data key, not in the database yet."""
    id = str(uuid.uuid4())
    return Person(
        id=id,
        name=name,
        name_key=name_key(name),
        password_hash=password_hash,
        zone=zone,
        wrapped_key=keyring.new_key(id),
        counter=0,
        horizon=0,
        created_at=at,
    )


def look_at(c: Connection, way: Doorway, code: str | None, at: datetime) -> None:
    """Whether somebody with `code` could pass; it is not used up. Raises CodeNeeded or CodeRefused."""
    if way is Doorway.CODE:
        if not code:
            raise CodeNeeded
        if not inviting.stands(c, code, at):
            raise inviting.CodeRefused


def pass_through(c: Connection, way: Doorway, code: str | None, at: datetime) -> None:
    """Whether somebody with `code` may sign up, and use the code up. Raises CodeNeeded or CodeRefused."""
    if way is Doorway.FREE:
        _one_at_a_time(c)
        way = Doorway.FREE if nobody(c) else Doorway.CODE
    if way is Doorway.CODE:
        if not code:
            raise CodeNeeded
        inviting.spend(c, code, at)


def add(c: Connection, person: Person) -> None:
    """Sign `person` up. Raises NameTaken."""
    row = person.model_dump()
    added = insert_into(c, PERSON).values(row).on_conflict_do_nothing().returning(PERSON.c.id)
    if c.execute(added).first() is None:
        raise NameTaken


def by_name(c: Connection, name: str) -> Person | None:
    """Who has this name."""
    row = c.execute(select(PERSON).where(PERSON.c.name_key == name_key(name))).first()
    return None if row is None else Person.model_validate(row, from_attributes=True)


def by_id(c: Connection, person: str) -> Person:
    """The person themself. Raises Unauthorized when the account was erased a moment ago."""
    row = c.execute(select(PERSON).where(PERSON.c.id == person)).first()
    if row is None:
        raise Unauthorized
    return Person.model_validate(row, from_attributes=True)


def move(c: Connection, person: str, zone: str) -> None:
    """Note the zone that the person lives in now."""
    c.execute(update(PERSON).where(PERSON.c.id == person).values(zone=zone))


def _one_at_a_time(c: Connection) -> None:
    """Of two who both find nobody here, one comes first; on SQLite only one can be writing anyhow."""
    if c.dialect.name != "sqlite":
        c.execute(text("lock table person in share row exclusive mode"))
