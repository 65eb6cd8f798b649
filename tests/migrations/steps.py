"""Migrating by hand: to a revision of the test's choice, by scripts of the test's own."""

from pathlib import Path

from alembic import command
from alembic.config import Config

from app.database.alone import engine
from app.ops import migrating


def go(address: str, revision: str, scripts: Path = migrating.SCRIPTS) -> None:
    """Take the database at `address` up to `revision`, or down to `base`."""
    config = Config()
    config.set_main_option("script_location", str(scripts))
    with engine(address) as made, made.connect() as c:
        config.attributes["connection"] = c
        (command.downgrade if revision == "base" else command.upgrade)(config, revision)
