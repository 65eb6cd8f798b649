"""Where journeys find their houses: on SQLite's files, or each on a PostgreSQL database of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.browser.sown import sow
from tests.databases import PostgresServer
from tests.running import House


@dataclass
class Houses:
    """All of a run's; they serve the front end `built`. Without a `server` each has its file."""

    built: Path
    server: PostgresServer | None = None

    @contextmanager
    def made(self, data: Path, *, built: Path | None = None, **settings: str) -> Iterator[House]:
        """One that has not opened, over a folder of its own; it is closed afterwards, and its database taken away."""
        house = House(data, built=built or self.built)
        house.settings |= settings
        if self.server:
            house.settings["database_url"] = self.server.blank()
        try:
            yield house
        finally:
            house.stop()
            if self.server:
                self.server.drop(house.settings["database_url"])
        assert not self.server or not (data / "porchlight.db").exists()

    @contextmanager
    def opened(self, data: Path, *, built: Path | None = None, nights: int = 0, **settings: str) -> Iterator[House]:
        """The same, open, with so many nights of Ana's and Ben's evenings."""
        with self.made(data, built=built, **settings) as house:
            if nights:
                sow(house, nights)
            house.start()
            yield house
