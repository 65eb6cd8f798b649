"""Databases that are made once in a run, and copied for each test."""

import asyncio
from dataclasses import dataclass, field
from pathlib import Path

from app.ops import migrating
from tests.cast import NAMES, well
from tests.databases import Databases
from tests.porch import Guest, porch


@dataclass
class Templates:
    """One engine's: `empty` was migrated by our own migrations, in `peopled` the cast has signed up besides."""

    databases: Databases
    data: Path
    guests: dict[str, Guest] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.empty = self.databases.blank()
        migrating.migrate(self.empty)
        self.peopled = self.databases.copy(self.empty)
        asyncio.run(self._all_sign_up())

    async def _all_sign_up(self) -> None:
        async with porch(self.peopled, self.data, {}, registration="open") as here:
            for name in NAMES:
                visitor = here.visitor({"user-agent": "Mozilla/5.0 (Android 16; Mobile) Firefox/153.0"})
                myself = well(await visitor.signs_up(name))
                self.guests[name] = Guest(myself["id"], visitor.http.cookies["porchlight"])
