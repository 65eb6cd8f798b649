"""Moving a whole house from its SQLite file to PostgreSQL."""

import base64
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime, time
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlmodel import SQLModel

from app import clock
from app.database.alone import engine, transaction
from app.ops import moving, seeding
from app.ops.moving import NotEmpty
from app.settings import ROOT
from tests.cast import PASSWORD, well
from tests.databases import PostgresServer, SqliteFiles, file_of
from tests.porch import KEYRING, MASTER_KEY, porch
from tests.templates import Templates

NOW = datetime(2026, 11, 22, 20, 30, tzinfo=UTC)


@pytest.fixture
def lived_in(sqlite: SqliteFiles, sqlite_templates: Templates) -> str:
    """A file with Ana's and Ben's weeks in it."""
    file = sqlite.copy(sqlite_templates.empty)
    with transaction(file) as c:
        seeding.sow(c, KEYRING, NOW)
    return file


@pytest.fixture
def new_house(postgres: PostgresServer, postgres_templates: Templates) -> str:
    return postgres.copy(postgres_templates.empty)


def rows(address: str) -> dict[str, set[str]]:
    with engine(address) as made, made.connect() as c:
        tables = SQLModel.metadata.sorted_tables
        return {table.name: {repr(row) for row in c.execute(select(table))} for table in tables}


def test_every_row_of_every_table_is_there_afterwards(lived_in: str, new_house: str) -> None:
    with engine(lived_in) as old, old.connect() as source, transaction(new_house) as target:
        counts = moving.move(source, target)
    assert rows(new_house) == rows(lived_in)
    assert counts["person"] == 2
    assert counts["record"] > 200


async def test_ana_signs_in_there_and_finds_her_evenings(lived_in: str, new_house: str, tmp_path: Path) -> None:
    with engine(lived_in) as old, old.connect() as source, transaction(new_house) as target:
        moving.move(source, target)
    async with porch(new_house, tmp_path, {}) as moved:
        ana = moved.visitor()
        well(await ana.signs_in("Ana", PASSWORD))
        tonight = clock.night(NOW, seeding.ZONE, time(4)).isoformat()
        lines = await ana.gets("/api/noticings", from_=tonight, to=tonight)
        assert len(lines["items"]) == 2


def test_a_house_with_people_in_it_is_not_moved_into(lived_in: str, new_house: str) -> None:
    with transaction(new_house) as c:
        seeding.sow(c, KEYRING, NOW, nights=1)
    before = rows(new_house)
    with (
        engine(lived_in) as old,
        old.connect() as source,
        pytest.raises(NotEmpty),
        transaction(new_house) as target,
    ):
        moving.move(source, target)
    assert rows(new_house) == before


def test_the_command_knows_every_table_by_itself(lived_in: str, new_house: str, tmp_path: Path) -> None:
    """In a process of its own, where nothing has imported a table for another reason."""
    shutil.copy(file_of(lived_in), tmp_path / "porchlight.db")
    (tmp_path / "master.key").write_text(base64.b64encode(MASTER_KEY).decode())
    move = "from app.ops import commands; from app.settings import Settings; commands.move(Settings())"
    settings = {"PORCHLIGHT_DATA": str(tmp_path), "PORCHLIGHT_DATABASE_URL": new_house}
    ran = subprocess.run(
        (sys.executable, "-c", move), env=os.environ | settings, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    assert rows(new_house) == rows(lived_in)
