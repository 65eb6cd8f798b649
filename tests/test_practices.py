"""Every practice has its page, its route, its chart and its journey; the table that says so tells the truth."""

import ast

import pytest

from app.journal.kinds import KINDS
from app.settings import ROOT
from tests.practices import COLUMNS, ON_PURPOSE, Row, rows
from tests.routes import routes

SECTIONS = {"§0", "§1", "§2", "§3", "§4", "§5", "§7", "§9", "§10", "§11", "§12"}
"""Of the method. Sharing with a partner (§6) and the reminder (§8) have documents of their own."""
JOURNEYS = ROOT / "tests/browser"
EACH = rows()


def test_every_part_of_the_method_has_a_row() -> None:
    assert {row.section for row in EACH} == SECTIONS


@pytest.mark.parametrize("row", EACH, ids=str)
def test_no_row_lacks_a_cell(row: Row) -> None:
    assert len(row.cells) == COLUMNS
    assert all(row.cells)


@pytest.mark.parametrize("row", EACH, ids=str)
def test_every_row_has_a_page_a_route_and_a_journey_or_says_why_not(row: Row) -> None:
    assert row.pages
    assert row.routes or row.cells[3].startswith(f"{ON_PURPOSE}: ")
    assert row.journeys


@pytest.mark.parametrize("row", EACH, ids=str)
def test_every_route_in_it_is_one_of_the_api(row: Row) -> None:
    known = {str(route) for route in routes()}
    assert [route for route in row.routes if route not in known] == []


@pytest.mark.parametrize("row", EACH, ids=str)
def test_every_journey_in_it_exists(row: Row) -> None:
    gone = [(file, test) for file, test in row.journeys if test not in _tests_of(file)]
    assert gone == []


def test_every_kind_that_a_person_writes_is_written_in_one_of_them() -> None:
    written = {route for row in EACH for route in row.routes}
    assert [kind.plural for kind in KINDS if f"PUT /api/{kind.plural}/{{id}}" not in written] == []


def _tests_of(file: str) -> set[str]:
    path = JOURNEYS / file
    if not path.is_file():
        return set()
    return {node.name for node in ast.parse(path.read_text()).body if isinstance(node, ast.FunctionDef)}
