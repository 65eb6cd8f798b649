"""Bring the database to the program's schema. Alembic is imported only when there is something to do."""

from sqlalchemy import Connection, inspect, text

from app.database.alone import engine
from app.settings import ROOT

SCRIPTS = ROOT / "migrations"


class NewerDatabase(Exception):
    """The database was written by a newer program than this one."""


class OtherEncoding(Exception):
    """The database keeps its texts in an encoding that has no room for every letter."""


def revisions() -> list[str]:
    """Every revision that this program knows, the oldest first.

    `2026-11-22-0900_people.py` holds the revision 202611220900: Alembic allows no dashes in one.
    """
    files = sorted((SCRIPTS / "versions").glob("*.py"))
    return [file.name.partition("_")[0].replace("-", "") for file in files]


def migrate(address: str) -> tuple[str | None, str]:
    """Migrate the database at `address`; answers the revisions before and after.

    Raises NewerDatabase and OtherEncoding.
    """
    with engine(address) as made:
        with made.connect() as c:
            _encoded(c)
            before = _stored(c)
        head = revisions()[-1]
        if before is not None and before not in revisions():
            raise NewerDatabase(before)
        if before != head:
            with made.connect() as c:
                _upgrade(c)
    return before, head


def _encoded(c: Connection) -> None:
    """PostgreSQL's encoding is that of the system on which it was set up."""
    if c.dialect.name == "postgresql":
        encoding = c.execute(text("show server_encoding")).scalar_one()
        if encoding != "UTF8":
            raise OtherEncoding(encoding)


def _stored(c: Connection) -> str | None:
    if not inspect(c).has_table("alembic_version"):
        return None
    row = c.execute(text("select version_num from alembic_version")).first()
    return None if row is None else str(row[0])


def _upgrade(c: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    config.attributes["connection"] = c
    command.upgrade(config, "head")
