"""Our own migrations, on both databases, as whoever updates Porchlight meets them."""

import ast
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect, text
from sqlmodel import SQLModel

from app.database.alone import engine, transaction
from app.ops import migrating
from tests.databases import Databases

SCRIPTS = sorted((migrating.SCRIPTS / "versions").glob("*.py"))


@pytest.fixture
def blank(databases: Databases) -> str:
    return databases.blank()


def tables(address: str) -> set[str]:
    with engine(address) as made:
        return set(inspect(made).get_table_names())


def go(address: str, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(migrating.SCRIPTS))
    with engine(address) as made, made.connect() as c:
        config.attributes["connection"] = c
        (command.downgrade if revision == "base" else command.upgrade)(config, revision)


def test_an_empty_database_gets_every_table(blank: str) -> None:
    assert migrating.migrate(blank) == (None, migrating.revisions()[-1])
    assert tables(blank) == {*SQLModel.metadata.tables, "alembic_version"}


def test_a_database_that_is_up_to_date_is_left_alone(empty: str) -> None:
    head = migrating.revisions()[-1]
    assert migrating.migrate(empty) == (head, head)


def test_the_tables_are_what_the_program_takes_them_for(empty: str) -> None:
    with engine(empty) as made, made.connect() as c:
        context = MigrationContext.configure(c, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, SQLModel.metadata) == []


def test_down_and_up_again_gives_the_same(blank: str) -> None:
    migrating.migrate(blank)
    go(blank, "base")
    assert tables(blank) <= {"alembic_version"}
    assert migrating.migrate(blank)[1] == migrating.revisions()[-1]
    assert tables(blank) == {*SQLModel.metadata.tables, "alembic_version"}


def test_a_database_from_a_newer_program_is_refused_and_left_as_it_is(empty: str) -> None:
    with transaction(empty) as c:
        c.execute(text("update alembic_version set version_num = '299901010000'"))
    before = tables(empty)
    with pytest.raises(migrating.NewerDatabase):
        migrating.migrate(empty)
    assert tables(empty) == before


def test_whoever_owned_a_row_still_does(peopled: str) -> None:
    with engine(peopled) as made, made.connect() as c:
        assert c.execute(text("select count(*) from session")).scalar() == 3
        c.rollback()
        config = Config()
        config.set_main_option("script_location", str(migrating.SCRIPTS))
        config.attributes["connection"] = c
        command.upgrade(config, "head")
    with engine(peopled) as made, made.connect() as c:
        assert c.execute(text("select count(*) from session")).scalar() == 3


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_a_migration_stands_by_itself_when_the_program_has_moved_on(script: Path) -> None:
    imported = {
        name
        for node in ast.walk(ast.parse(script.read_text()))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in ([node.module or ""] if isinstance(node, ast.ImportFrom) else [each.name for each in node.names])
    }
    assert not {name for name in imported if name.split(".")[0] == "app"}


def test_files_are_in_the_order_of_their_revisions() -> None:
    found = [script.read_text() for script in SCRIPTS]
    downs = [text.split("down_revision = ")[1].split("\n")[0].strip('"') for text in found]
    assert downs == ["None", *migrating.revisions()[:-1]]
