"""The time zone that a person lives in."""

import pytest

from tests.cast import Person, problem, well
from tests.porch import Porch


@pytest.mark.parametrize("zone", ["Pacific/Auckland", "UTC", "Europe/Kiev", "America/Argentina/Buenos_Aires"])
async def test_a_person_moves(ana: Person, zone: str) -> None:
    assert well(await ana.asks("PATCH", "/api/me", {"zone": zone}))["zone"] == zone
    assert (await ana.gets("/api/me"))["zone"] == zone


@pytest.mark.parametrize("zone", ["Atlantis/Capital", "europe/berlin", "", "../etc/passwd", "Europe/Berlin\x00"])
async def test_a_place_that_no_clock_knows_is_refused(ana: Person, here: Porch, zone: str) -> None:
    assert problem(await ana.asks("PATCH", "/api/me", {"zone": zone})) == (422, "zone_unknown", "zone")
    assert problem(await here.visitor().signs_up("Dora", zone=zone)) == (422, "zone_unknown", "zone")


async def test_a_move_of_ones_own_moves_nobody_else(ana: Person, ben: Person) -> None:
    well(await ana.asks("PATCH", "/api/me", {"zone": "Asia/Tokyo"}))
    assert (await ben.gets("/api/me"))["zone"] == "Europe/Berlin"
