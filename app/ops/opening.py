"""Everything that must be right before the house opens: the data folder, the schema, the keys."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, select
from sqlalchemy.exc import ArgumentError, DBAPIError

from app.accounts import keyring
from app.accounts.keyring import Keyring, WrongKey
from app.accounts.person import PERSON
from app.database.alone import transaction
from app.ops import migrating
from app.push import keys
from app.settings import Settings
from app.setup.steps import step
from app.setup.stop import Stop

RESTORE = "Put the whole database back from your backup; docs/reliability.md says what to do if there is none."


def open_house(settings: Settings) -> Keyring:
    """Prepare the folder, migrate, and fetch the key. Raises Stop, with what to do about it."""
    _folder(settings.data)
    if settings.database_url is None:
        _writable("database", settings.data / "porchlight.db")
    with _opening(settings):
        with step("Bringing the database up to date"):
            migrating.migrate(settings.database)
        with transaction(settings.database) as c:
            ring = _key(settings, c)
            _push_keys(c, ring)
            return ring


def _folder(data: Path) -> None:
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise Stop(
            f"The data folder {data} cannot be made ({error.strerror}). Make it and give it to this user, "
            f"or choose another: PORCHLIGHT_DATA=~/porchlight python3 -m app"
        ) from None
    _writable("data folder", data)


def _writable(what: str, path: Path) -> None:
    """SQLite itself opens a file that can only be read, and complains at the first line that somebody writes."""
    if path.exists() and not os.access(path, os.W_OK | (os.X_OK if path.is_dir() else 0)):
        raise Stop(
            f"The {what} {path} is not writable for this user. Give it to them (chown), "
            f"or choose another data folder: PORCHLIGHT_DATA=~/porchlight python3 -m app"
        )


@contextmanager
def _opening(settings: Settings) -> Iterator[None]:
    """Whatever keeps the database from opening, as a sentence."""
    try:
        yield
    except migrating.NewerDatabase:
        raise Stop(
            "The database was written by a newer Porchlight than this one. Update this program; nothing was changed."
        ) from None
    except migrating.OtherEncoding as encoding:
        raise Stop(
            f"The database keeps its texts as {encoding}, which has no room for every letter. Make an empty one in its "
            "place and start again: createdb -E UTF8 --locale=C -T template0 porchlight"
        ) from None
    except (DBAPIError, ArgumentError, ImportError) as error:  # a driver that is not here is not imported
        why = type(getattr(error, "orig", error)).__name__
        raise Stop(
            f"The database does not open ({why}). Look at PORCHLIGHT_DATABASE_URL, whether the server runs, whether "
            f"this user may write to {settings.data}, and whether another program keeps it."
        ) from None


def _key(settings: Settings, c: Connection) -> Keyring:
    """The master key from the setting or the folder; made only while nobody has written anything yet."""
    someone = c.execute(select(PERSON.c.id, PERSON.c.wrapped_key).limit(1)).first()
    path = settings.data / "master.key"
    try:
        if settings.master_key is not None:
            ring = Keyring(keyring.from_text(settings.master_key.get_secret_value()))
        elif path.exists():
            ring = Keyring(keyring.read(path))
        elif someone is None:
            ring = Keyring(keyring.make(path))
        else:
            raise Stop(
                f"The master key is missing: neither {path} nor PORCHLIGHT_MASTER_KEY is there, and "
                f"without it nobody's words can be read. Put it back from your backup; a new one would not open them."
            )
        if someone is not None:
            ring.open(*someone)
    except WrongKey as wrong:
        raise Stop(f"The master key does not fit: {wrong}. Put the right one back; nothing was changed.") from None
    return ring


def _push_keys(c: Connection, ring: Keyring) -> None:
    """A phone is bound to the push key it was registered with. Raises Stop where nothing could be sent with that."""
    try:
        without = keys.check(c, ring)
    except WrongKey:
        raise Stop(f"A push key in the database does not open, so evenings would be silent. {RESTORE}") from None
    if without:
        devices = "1 device" if without == 1 else f"{without} devices"
        raise Stop(f"The push key of {devices} is not in the database, so evenings would be silent. {RESTORE}")
