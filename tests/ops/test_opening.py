"""What must be right before the house opens, and the sentence for each thing that is not."""

import base64
import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from pydantic import SecretStr
from sqlalchemy import text

from app.accounts.person import PERSON
from app.database.alone import transaction
from app.ops.opening import open_house
from app.settings import Settings
from app.setup.stop import Stop
from tests.databases import PostgresServer
from tests.porch import MASTER_KEY, porch
from tests.said import however_long
from tests.templates import Templates

KEY = base64.b64encode(MASTER_KEY).decode()
"""The one that the template's people were made under."""
NOBODY = 65534


def house(data: Path, address: str, key: str | None = None) -> Settings:
    return Settings(data=data, database_url=address, master_key=None if key is None else SecretStr(key))


def opens(settings: Settings) -> bool:
    """Whether the house opens, and everybody's data key with it."""
    ring = open_house(settings)
    with transaction(settings.database) as c:
        for person in c.execute(PERSON.select()):
            ring.open(person.id, person.wrapped_key)
    return True


def test_the_first_start_makes_folder_tables_and_key(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = Settings(data=tmp_path / "a" / "new" / "folder")
    assert opens(settings)
    assert however_long(capsys.readouterr().out) == "Bringing the database up to date … done\n"
    assert stat.S_IMODE(settings.data.stat().st_mode) == 0o700
    assert stat.S_IMODE((settings.data / "master.key").stat().st_mode) == 0o600


def test_the_second_start_changes_nothing(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path)
    open_house(settings)
    key = (tmp_path / "master.key").read_bytes()
    assert opens(settings)
    assert (tmp_path / "master.key").read_bytes() == key


def test_a_key_is_made_only_while_nobody_is_there(tmp_path: Path, peopled: str, empty: str) -> None:
    with pytest.raises(Stop, match=r"^The master key is missing"):
        open_house(house(tmp_path, peopled))
    assert not (tmp_path / "master.key").exists()
    assert opens(house(tmp_path, empty))
    assert (tmp_path / "master.key").exists()


def test_the_key_comes_from_the_setting_or_from_the_folder(tmp_path: Path, peopled: str) -> None:
    assert opens(house(tmp_path, peopled, KEY))
    (tmp_path / "master.key").write_text(f"{KEY}\n")
    assert opens(house(tmp_path, peopled))


@pytest.mark.parametrize("key", [base64.b64encode(bytes(32)).decode(), "c2hvcnQ=", "no key at all", ""])
def test_a_wrong_key_is_told_apart_and_nothing_is_written(tmp_path: Path, peopled: str, key: str) -> None:
    with pytest.raises(Stop, match=r"^The master key does not fit: .*nothing was changed\.$") as stop:
        open_house(house(tmp_path, peopled, key))
    assert not key or key not in stop.value.sentence
    (tmp_path / "master.key").write_text(key)
    with pytest.raises(Stop, match=r"^The master key does not fit"):
        open_house(house(tmp_path, peopled))
    assert (tmp_path / "master.key").read_text() == key


async def test_whoever_signed_up_before_reads_on_after_it(tmp_path: Path, peopled: str, templates: Templates) -> None:
    async with porch(peopled, tmp_path, templates.guests) as here:
        line = await here.signed_in("Ana").writes("They made me tea")
    assert opens(house(tmp_path, peopled, KEY))
    async with porch(peopled, tmp_path, templates.guests) as here:
        assert await here.signed_in("Ana").gets(f"/api/noticings/{line['id']}") == line


def test_a_database_of_a_newer_program_is_left_as_it_is(tmp_path: Path, empty: str) -> None:
    with transaction(empty) as c:
        c.execute(text("update alembic_version set version_num = '999912312359'"))
    with pytest.raises(Stop, match=r"^The database was written by a newer Porchlight"):
        open_house(house(tmp_path, empty))
    assert not (tmp_path / "master.key").exists()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Stop, match=r"^The data folder .*file/data cannot be made \(Not a directory\)"):
        open_house(Settings(data=tmp_path / "file" / "data"))


@pytest.fixture
def found() -> Iterator[Path]:
    """A data folder that anybody may write to. Nothing is closed to root, who therefore asks as somebody else here."""
    was = os.getuid()
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        if was == 0:
            os.setreuid(NOBODY, -1)
        yield Path(folder)
        if was == 0:
            os.setreuid(was, -1)
        Path(folder).chmod(0o700)


def test_a_folder_that_is_somebody_elses_is_named_with_another_way(found: Path) -> None:
    found.chmod(0o555)
    with pytest.raises(Stop, match=rf"^The data folder {found} is not writable for this user\..* PORCHLIGHT_DATA="):
        open_house(Settings(data=found))
    assert not list(found.iterdir())


def test_a_database_that_can_only_be_read_is_named(found: Path) -> None:
    file = found / "porchlight.db"
    file.touch(mode=0o444)
    with pytest.raises(Stop, match=rf"^The database {file} is not writable for this user\."):
        open_house(Settings(data=found))
    assert file.read_bytes() == b""


def test_a_database_that_another_program_keeps_is_a_sentence(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path)
    open_house(settings)
    with closing(sqlite3.connect(tmp_path / "porchlight.db", isolation_level=None)) as other:
        other.execute("begin immediate")
        with pytest.raises(Stop, match=r"^The database does not open \(OperationalError\)\..* another program"):
            open_house(settings)


@pytest.mark.parametrize("what", ["a folder", "not text"])
def test_a_master_key_that_cannot_be_read_is_a_sentence(tmp_path: Path, what: str) -> None:
    path = tmp_path / "master.key"
    if what == "a folder":
        path.mkdir()
    else:
        path.write_bytes(b"\xb5\xff" * 22)
    with pytest.raises(Stop, match=r"^The master key does not fit: .*nothing was changed\.$"):
        open_house(Settings(data=tmp_path))


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://porchlight:quince@127.0.0.1:9/porchlight",
        "sqlite:////nowhere/at/all/porchlight.db",
        "nonsense",
        "mysql://porchlight:quince@127.0.0.1/porchlight",
        "postgresql+asyncpg://porchlight:quince@127.0.0.1/porchlight",
    ],
)
def test_a_database_that_does_not_open_is_a_sentence_without_its_password(tmp_path: Path, address: str) -> None:
    with pytest.raises(Stop, match=r"^The database does not open \(\w+\)\. Look at PORCHLIGHT_DATABASE_URL") as stop:
        open_house(house(tmp_path, address))
    assert "quince" not in stop.value.sentence


def test_a_file_that_is_no_database_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "porchlight.db").write_text("Dear diary, " * 100)
    with pytest.raises(Stop, match=r"^The database does not open \(DatabaseError\)"):
        open_house(Settings(data=tmp_path))


@pytest.mark.parametrize("encoding", ["SQL_ASCII", "LATIN1"])
def test_a_database_that_has_no_room_for_every_letter_is_a_sentence(
    tmp_path: Path, postgres: PostgresServer, encoding: str
) -> None:
    address = postgres.encoded(encoding)
    with pytest.raises(Stop, match=rf"^The database keeps its texts as {encoding}, .* createdb -E UTF8 "):
        open_house(house(tmp_path, address))
    postgres.drop(address)
