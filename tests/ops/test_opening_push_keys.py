"""The push keys that phones are bound to: at a start they are all there, and open."""

import base64
from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlalchemy import create_engine, text

from app.database.alone import transaction
from app.ops.opening import open_house
from app.settings import Settings
from app.setup.stop import Stop
from tests.cast import well
from tests.porch import MASTER_KEY, porch
from tests.push.browser import Browser
from tests.templates import Templates


def house(data: Path, address: str) -> Settings:
    return Settings(data=data, database_url=address, master_key=SecretStr(base64.b64encode(MASTER_KEY).decode()))


@pytest.fixture
async def knocked_for(peopled: str, templates: Templates, tmp_path: Path) -> str:
    """The address of a database in which Ana's phone can be reached."""
    async with porch(peopled, tmp_path, templates.guests) as here:
        well(await here.signed_in("Ana").asks("PUT", "/api/push/subscriptions", Browser().subscription()))
    return peopled


@pytest.mark.parametrize(
    "damage",
    [
        "wrapped = (select wrapped_key from person limit 1)",
        "public = 'BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8'",
    ],
    ids=["another's secret", "another's public half"],
)
async def test_a_push_key_that_does_not_open_is_told_before_an_evening_is_silent(
    knocked_for: str, tmp_path: Path, damage: str
) -> None:
    open_house(house(tmp_path, knocked_for))
    with transaction(knocked_for) as c:
        c.execute(text(f"update push_key set {damage}"))
    with pytest.raises(Stop, match=r"^A push key in the database does not open.*backup"):
        open_house(house(tmp_path, knocked_for))


async def test_a_phone_whose_push_key_has_vanished_is_told_of_too(knocked_for: str, tmp_path: Path) -> None:
    loosely = create_engine(house(tmp_path, knocked_for).database)  # as whoever restores some tables by hand
    with loosely.begin() as c:
        if c.dialect.name == "postgresql":
            c.execute(text("set session_replication_role = replica"))
        c.execute(text("delete from push_key"))
    loosely.dispose()
    with pytest.raises(Stop, match=r"^The push key of 1 device is not in the database.*backup"):
        open_house(house(tmp_path, knocked_for))
