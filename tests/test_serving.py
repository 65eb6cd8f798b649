"""The house as people run it: a process, a folder, a port."""

import stat

import httpx

from tests.cast import PASSWORD, ZONE
from tests.ops.terminal import scanned
from tests.running import House
from tests.said import however_long


def test_it_makes_its_folder_says_where_it_is_and_nothing_more(house: House) -> None:
    house.start()
    said = however_long(house.said)
    assert said == f"Bringing the database up to date … done\nPorchlight is open at {house.url} (Ctrl-C closes it)\n"
    files = {file.name.partition("-")[0] for file in house.data.iterdir()}
    assert files == {"porchlight.db", "master.key"}
    assert stat.S_IMODE(house.data.stat().st_mode) == 0o700
    assert stat.S_IMODE((house.data / "master.key").stat().st_mode) == 0o600


def test_a_house_for_phones_shows_them_the_way(house: House) -> None:
    house.settings |= {
        "origin": "https://porchlight.example",
        "push_contact": "mailto:ana@porch.net",
        "host": "127.0.0.1",
    }
    house.start()
    words, *code = house.said.partition("On a phone: ")[2].splitlines()
    assert words == "point its camera at this, or open https://porchlight.example"
    assert scanned(code) == ["https://porchlight.example"]


def test_what_was_written_is_there_after_it_was_closed_and_opened(house_of_either: House) -> None:
    house = house_of_either
    house.start()
    with httpx.Client(base_url=house.url, trust_env=False) as ana:
        myself = ana.post("/api/people", json={"name": "Ana", "password": PASSWORD, "zone": ZONE}).json()
        push_key = ana.get("/api/push/key").json()
        house.restart()
        assert ana.get("/api/me").json() == myself
        assert ana.get("/api/push/key").json() == push_key
    assert house.said.count("Porchlight is open at") == 2


def test_who_is_made_up_is_served_apart_from_whoever_is_real(house: House) -> None:
    assert "python3 -m app --demo serves them." in house.run("seed")
    house.demo = True
    house.start()
    with httpx.Client(base_url=house.url, trust_env=False) as visitor:
        signed_in = visitor.post("/api/session", json={"name": "Ana", "password": PASSWORD})
        assert (signed_in.status_code, [*signed_in.cookies]) == (200, ["porchlight-demo"])
    assert [file.name for file in house.data.iterdir()] == ["demo"]
