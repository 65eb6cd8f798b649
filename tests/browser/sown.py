"""Evenings for Ana and Ben in a house that has not opened yet."""

from datetime import UTC, datetime, time

from app.database.alone import transaction
from app.ops import opening, seeding
from app.settings import Settings
from tests.browser import evening
from tests.running import House


def sow(house: House, nights: int = seeding.NIGHTS) -> None:
    """Write the demo's evenings, the last of them the night that it is on the phones."""
    settings = Settings(data=house.data, database_url=house.settings.get("database_url"))
    keyring = opening.open_house(settings)
    at = datetime.combine(evening.tonight(), time(evening.EVENING), UTC)
    with transaction(settings.database) as c:
        seeding.sow(c, keyring, at, nights)
