"""A later migration that rebuilds a table, as SQLite needs it for most changes."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import String, inspect, text

from app.database.alone import engine
from app.ops import migrating
from tests.databases import SqliteFiles
from tests.migrations.steps import go
from tests.templates import Templates

LATER = '''"""A migration of a later release."""

import sqlalchemy as sa
from alembic import op

revision = "299901010000"
down_revision = "{head}"


def upgrade() -> None:
    {change}
'''
REBUILT = """with op.batch_alter_table("person") as person:
        person.alter_column("zone", type_=sa.String(99))"""
ORPHANING = 'op.execute("delete from person")'


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    """A copy of our migrations, to which one can be added."""
    copied = shutil.copytree(migrating.SCRIPTS, tmp_path / "migrations", ignore=shutil.ignore_patterns("__pycache__"))
    return Path(copied)


def later(scripts: Path, change: str) -> Path:
    """Our migrations and one more."""
    script = LATER.format(head=migrating.revisions()[-1], change=change)
    (scripts / "versions/2999-01-01-0000_later.py").write_text(script)
    return scripts


def owned(address: str) -> int:
    """How many devices there are whose owner is known."""
    with engine(address) as made, made.connect() as c:
        found: int = c.execute(text("select count(*) from session join person on person.id = owner")).scalar_one()
        return found


def width(address: str) -> int | None:
    """How long the name of a zone may be."""
    with engine(address) as made:
        (found,) = [column["type"] for column in inspect(made).get_columns("person") if column["name"] == "zone"]
        assert isinstance(found, String)
        return found.length


def test_nobody_loses_what_they_own(peopled: str, scripts: Path) -> None:
    go(peopled, "head", later(scripts, REBUILT))
    assert owned(peopled) == 3
    assert width(peopled) == 99
    with engine(peopled) as made:
        (key,) = inspect(made).get_foreign_keys("session")
    assert (key["referred_table"], key["options"]) == ("person", {"ondelete": "CASCADE"})


def test_one_that_would_leave_rows_without_their_owner_changes_nothing(
    sqlite: SqliteFiles, sqlite_templates: Templates, scripts: Path
) -> None:
    peopled = sqlite.copy(sqlite_templates.peopled)  # PostgreSQL itself takes the children along
    with pytest.raises(RuntimeError, match="nothing was changed"):
        go(peopled, "head", later(scripts, ORPHANING))
    assert owned(peopled) == 3


def test_one_that_fails_halfway_changes_nothing(peopled: str, scripts: Path) -> None:
    failing = f'{REBUILT}\n    op.execute("select * from nowhere")'
    with pytest.raises(Exception, match="nowhere"):
        go(peopled, "head", later(scripts, failing))
    assert width(peopled) == 64
    assert migrating.migrate(peopled) == (migrating.revisions()[-1],) * 2
