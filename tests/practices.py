"""The table of `docs/practices.md`, taken apart: each row with its pages, its routes and its journeys."""

import re
from dataclasses import dataclass

from app.settings import ROOT

COLUMNS = 6
ON_PURPOSE = "none, on purpose"


@dataclass(frozen=True)
class Row:
    """`cells` as they are written: section, practice, page, API, charts, journeys."""

    cells: tuple[str, ...]

    def __str__(self) -> str:
        """Its name, which is set bold."""
        return self.practice.split("**")[1]

    @property
    def section(self) -> str:
        return self.cells[0]

    @property
    def practice(self) -> str:
        return self.cells[1]

    @property
    def pages(self) -> list[str]:
        return [said for said in _quoted(self.cells[2]) if said.startswith("/")]

    @property
    def routes(self) -> list[str]:
        return [said for said in _quoted(self.cells[3] + self.cells[4]) if " /" in said]

    @property
    def journeys(self) -> list[tuple[str, str]]:
        """Files below `tests/browser`, and names of tests in them."""
        halves = (said.partition("::") for said in _quoted(self.cells[5]))
        return [(file, test) for file, _, test in halves]


def rows() -> list[Row]:
    """All of them, from the top."""
    lines = [line for line in (ROOT / "docs/practices.md").read_text().splitlines() if re.match(r"\| §\d", line)]
    return [Row(tuple(cell.strip() for cell in line.strip("|").split("|"))) for line in lines]


def _quoted(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)
