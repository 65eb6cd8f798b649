"""A phone and a house that keeps everything in PostgreSQL: to the person nothing is different."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.conftest import Hands
from tests.browser.eventually import eventually
from tests.browser.houses import Houses
from tests.databases import PostgresServer
from tests.running import House

FIRST = "They made me tea"
AWAY = "Left the hall light on"


@pytest.fixture
def elsewhere(tmp_path: Path, built: Path, postgres: PostgresServer) -> Iterator[House]:
    """A new house by that one setting; nobody has migrated its database."""
    with Houses(built, postgres).opened(tmp_path / "data") as opened:
        yield opened


def test_lines_and_weeks_outlive_a_killed_server(hand: Hands, elsewhere: House) -> None:
    phone = hand(elsewhere).begin()
    phone.write(1, FIRST)
    phone.sign_up("Ana")
    phone.go("Tonight")
    phone.keep_behind("They adjusted", "adapt when I was overwhelmed", "Partly")
    phone.says_synced()
    elsewhere.kill()
    phone.write(2, AWAY)
    phone.says("1 waiting for the network")
    elsewhere.start()
    eventually(lambda: phone.lines_on_the_server() == [FIRST, AWAY])
    [week] = phone.ask(f"/trends/weekly?from={phone.tonight}&to={phone.tonight}")["weeks"]
    assert week["kinds"]["noticing"]["entries"] == 2
    assert week["kinds"]["observation"]["counts"] == [{"aspect": "adapted", "outcome": "partly", "count": 1}]

    other = hand(elsewhere).begin()
    other.sign_in("Ana")
    other.go("Tonight")
    other.reads(FIRST, AWAY)
