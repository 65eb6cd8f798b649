"""A house of every earlier release, as it is opened by this one."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import MetaData, insert, select, text

from app.database.alone import engine, transaction
from app.journal.kinds import KINDS
from app.ops import migrating
from tests.cast import Json, Person, well
from tests.databases import file_of
from tests.journal.entries import CHANGES, ENTRIES, OF_A_NIGHT
from tests.migrations.keep import KEPT
from tests.migrations.steps import go
from tests.porch import porch
from tests.sync.wire import trashed
from tests.templates import Templates

each_release = pytest.mark.parametrize("kept", sorted(KEPT.glob("*.sql")), ids=lambda kept: kept.stem)


@pytest.fixture
def old(kept: Path, templates: Templates, tmp_path: Path) -> Iterator[str]:
    """The kept house in a database of this engine, before it is migrated."""
    file = f"sqlite:///{tmp_path / 'kept.db'}"
    with closing(sqlite3.connect(file_of(file))) as c:
        c.executescript(kept.read_text())
    if templates.databases.name == "sqlite":
        yield file
    else:
        moved = templates.databases.blank()
        fill(moved, file)
        yield moved
        templates.databases.drop(moved)


def fill(moved: str, file: str) -> None:
    """Bring `moved` to the release of `file`, and every row across."""
    with engine(file) as made, made.connect() as kept:
        go(moved, str(kept.execute(text("select version_num from alembic_version")).scalar_one()))
        with transaction(moved) as c:
            tables = MetaData()
            tables.reflect(c)
            for table in tables.sorted_tables:
                rows = [dict(row) for row in kept.execute(select(table)).mappings()]
                if rows and table.name != "alembic_version":
                    c.execute(insert(table), rows)


def known(kept: Path) -> list[str]:
    """The kinds of a night that there were in that release."""
    written = kept.read_text()
    return [kind.plural for kind in KINDS if kind.plural in OF_A_NIGHT and f"'{kind.kind}'" in written]


def then(entry: Json, today: Json) -> Json:
    """An entry of today without the fields that there were not yet."""
    return {name: value for name, value in today.items() if name in entry}


@each_release
async def test_ana_signs_in_and_finds_everything(old: str, kept: Path, tmp_path: Path) -> None:
    migrating.migrate(old)
    async with porch(old, tmp_path, {}) as here:
        visitor = here.visitor()
        ana = Person(visitor.http, "Ana", well(await visitor.signs_in("Ana"))["id"])
        for plural in known(kept):
            (entry,) = (await ana.gets(f"/api/{plural}"))["items"]
            assert entry == entry | then(entry, ENTRIES[plural] | CHANGES[plural])
            (before,) = (await ana.gets(f"/api/{plural}/{entry['id']}/earlier"))["items"]
            assert before == before | then(before, ENTRIES[plural])
        answer = await ana.syncs()
        assert [change["kind"] for change in answer["changes"] if "removed" in change] == ["noticing"]
        assert await trashed(ana) == ["Not seen by the remover"]
        assert (await ana.writes("And she goes on"))["version"] == answer["cursor"] + 1


@each_release
def test_it_comes_out_as_a_house_that_was_new_today(old: str, empty: str) -> None:
    migrating.migrate(old)
    tables = []
    for address in (old, empty):
        with engine(address) as made:
            reflected = MetaData()
            reflected.reflect(made)
            tables.append({table.name: sorted(table.columns.keys()) for table in reflected.sorted_tables})
    assert tables[0] == tables[1]


def test_a_release_is_kept() -> None:
    assert sorted(KEPT.glob("*.sql"))
