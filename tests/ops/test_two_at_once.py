"""Two servers that are started at once where nothing is yet, as `compose.yaml` does when it is scaled to two."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest
from sqlalchemy import func, select, text

from app.database.alone import transaction
from app.push.key import PUSH_KEY
from tests.cast import DAY, PASSWORD, ZONE, new_id
from tests.databases import Databases
from tests.running import House

ANA = {"name": "Ana", "password": PASSWORD}


@pytest.fixture
def houses(databases: Databases, tmp_path: Path) -> Iterator[list[House]]:
    """Over one folder without a file in it, and one database without a table."""
    address = databases.blank()
    made = [House(tmp_path / "data", database_url=address) for _ in range(2)]
    yield made
    for house in made:
        house.kill()
    databases.drop(address)


def test_both_open_over_one_schema_one_master_key_and_one_push_key(houses: list[House]) -> None:
    with ThreadPoolExecutor(len(houses)) as both:
        list(both.map(House.start, houses))
        here, there = (httpx.Client(base_url=f"{house.url}/api", trust_env=False) for house in houses)
        with here, there:
            here.post("/people", json=ANA | {"zone": ZONE, "code": None}).raise_for_status()
            there.post("/session", json=ANA).raise_for_status()
            asked = list(both.map(lambda device: device.get("/push/key"), (here, there, here, there)))
            assert len({answer.raise_for_status().json()["key"] for answer in asked}) == 1
            line = f"/noticings/{new_id()}"
            here.put(line, json={"day": DAY, "text": "They made me tea"}).raise_for_status()
            assert there.get(line).raise_for_status().json()["text"] == "They made me tea"
    assert [file.name for file in houses[0].data.glob("master.key*")] == ["master.key"]
    with transaction(houses[0].settings["database_url"]) as c:
        assert c.execute(select(func.count()).select_from(PUSH_KEY)).scalar_one() == 1
        assert c.execute(text("select count(*) from alembic_version")).scalar_one() == 1
