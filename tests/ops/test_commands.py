"""What whoever runs the house asks for on the command line."""

import base64
from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlalchemy import func, select

from app.accounts.person import PERSON
from app.database.alone import transaction
from app.journal.record import RECORD
from app.ops import commands
from app.settings import Settings
from app.setup.stop import Stop
from tests.cast import PASSWORD, ZONE, problem, well
from tests.journal.stored import everything
from tests.porch import MASTER_KEY, porch


@pytest.fixture
def settings(empty: str, tmp_path: Path) -> Settings:
    """A house with nobody in it."""
    key = SecretStr(base64.b64encode(MASTER_KEY).decode())
    return Settings(data=tmp_path, database_url=empty, master_key=key)


def people(settings: Settings) -> list[str]:
    with transaction(settings.database) as c:
        return sorted(c.execute(select(PERSON.c.name)).scalars())


def entries(settings: Settings) -> int:
    with transaction(settings.database) as c:
        return c.execute(select(func.count()).select_from(RECORD)).scalar_one()


async def test_a_person_is_added_and_signs_in(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    commands.add_person(settings, " Ana ", PASSWORD, ZONE)
    assert capsys.readouterr().out.endswith("Ana can sign in at http://127.0.0.1:8000\n")
    async with porch(settings.database, settings.data, {}) as here:
        assert well(await here.visitor().signs_in("ana"))["zone"] == ZONE


def test_a_name_is_added_once(settings: Settings) -> None:
    commands.add_person(settings, "Ana", PASSWORD, ZONE)
    with pytest.raises(Stop, match=r"^Somebody here has this name already"):
        commands.add_person(settings, "ANA", PASSWORD, ZONE)
    assert people(settings) == ["Ana"]


async def test_a_person_is_erased_while_the_house_is_open(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("Quitterie", "Ben"):
        commands.add_person(settings, name, PASSWORD, ZONE)
    async with porch(settings.database, settings.data, {}) as here:
        hers, his = here.visitor(), here.visitor()
        await hers.signs_in("Quitterie")
        await his.signs_in("Ben")
        commands.erase_person(settings, "quitterie", "Quitterie")
        assert capsys.readouterr().out.endswith("still hold everything of theirs.\n")
        assert problem(await hers.asks("GET", "/api/me")) == (401, "erased", None)
        assert (await his.gets("/api/me"))["name"] == "Ben"
        if settings.database.startswith("sqlite"):
            assert b"Quitterie" not in everything(settings.database)
    assert people(settings) == ["Ben"]


@pytest.mark.parametrize(("name", "again"), [("Anna", "Anna"), ("Ana", "Ben"), ("Ana", "")])
def test_nobody_is_erased_by_a_slip_of_the_finger(settings: Settings, name: str, again: str) -> None:
    commands.add_person(settings, "Ana", PASSWORD, ZONE)
    with pytest.raises(Stop, match="nothing was erased"):
        commands.erase_person(settings, name, again)
    assert people(settings) == ["Ana"]


@pytest.mark.parametrize(
    ("name", "password", "zone", "sentence"),
    [
        ("", PASSWORD, ZONE, "This name will not do: 1 to 50 letters."),
        ("Ana", "short", ZONE, "This password will not do: 8 to 128 letters."),
        ("Ana", PASSWORD, "Atlantis", "This zone will not do: a name such as Europe/Berlin."),
    ],
)
def test_what_will_not_do_is_a_sentence(settings: Settings, name: str, password: str, zone: str, sentence: str) -> None:
    with pytest.raises(Stop) as stop:
        commands.add_person(settings, name, password, zone)
    assert stop.value.sentence == sentence
    assert people(settings) == []


def test_evenings_are_made_up_once_and_apart_from_real_ones(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    commands.seed(settings)
    said = capsys.readouterr().out
    assert "Writing eight weeks of made-up evenings … " in said
    assert f"Ana and Ben sign in with the password: {PASSWORD}" in said
    assert people(settings.apart) == ["Ana", "Ben"]
    sown = entries(settings.apart)
    with pytest.raises(Stop, match=r"^Ana and Ben are there already"):
        commands.seed(settings)
    assert entries(settings.apart) == sown > 200
    commands.migrate(settings)
    assert (people(settings), entries(settings)) == ([], 0)


def test_nobody_made_up_joins_somebody_real(settings: Settings) -> None:
    commands.add_person(settings, "Cleo", PASSWORD, ZONE)
    commands.seed(settings)
    assert people(settings) == ["Cleo"]


async def test_a_new_push_key_is_offered_from_then_on(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    async with porch(settings.database, settings.data, {}, push_origins="") as here:
        ana = await here.newcomer("Ana")
        before = await ana.gets("/api/push/key")
        commands.push_key(settings)
        assert await ana.gets("/api/push/key") != before
    assert capsys.readouterr().out.endswith("until then the one before reaches them.\n")


def test_migrating_makes_the_tables(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path)
    commands.migrate(settings)
    assert people(settings) == []
