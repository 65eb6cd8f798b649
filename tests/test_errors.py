"""How problems are spoken."""

import logging

import pytest
from sqlalchemy import text

from app.database import Connection
from app.errors import Busy, Malformed, NotFound, Problem, Unauthorized
from tests.cast import DAY, Person, new_id, problem
from tests.porch import Porch

MARK = "quince"


def test_a_problem_is_its_status_its_code_and_words_for_people() -> None:
    assert NotFound().as_json() == {
        "type": "urn:porchlight:not_found",
        "title": "There is nothing of yours here.",
        "status": 404,
        "code": "not_found",
    }


def test_a_malformed_request_names_its_fields() -> None:
    told = Malformed([("text", "text_empty"), ("day", "day_impossible")]).as_json()
    assert (told["code"], told["field"]) == ("text_empty", "text")
    assert told["errors"] == [
        {"field": "text", "code": "text_empty"},
        {"field": "day", "code": "day_impossible"},
    ]


def test_every_family_has_a_status_of_its_own() -> None:
    families = Problem.__subclasses__()
    assert len({family.status for family in families}) == len(families)
    assert {Unauthorized.status, Busy.status} <= {family.status for family in families}


@pytest.mark.parametrize(
    ("method", "path", "told"),
    [
        ("GET", "/api/nowhere", (404, "not_found", None)),
        ("GET", "/api/", (404, "not_found", None)),
        ("GET", "/api", (404, "not_found", None)),
        ("POST", "/api/nowhere", (404, "not_found", None)),
        ("GET", "/api/session", (405, "method_unknown", None)),
        ("PUT", "/api/me", (405, "method_unknown", None)),
        ("PATCH", "/healthz", (405, "method_unknown", None)),
    ],
)
async def test_where_nothing_is_a_program_is_told_so(
    here: Porch, method: str, path: str, told: tuple[int, str, None]
) -> None:
    for accept in ("application/json", "text/html"):
        visitor = here.visitor({"accept": accept})
        assert problem(await visitor.asks(method, path)) == told


async def test_a_fault_of_ours_says_nothing_of_what_it_was_about(
    ana: Person, here: Porch, caplog: pytest.LogCaptureFixture
) -> None:
    def damage(c: Connection) -> None:
        c.execute(text("alter table earlier rename to later"))

    line = await ana.writes(MARK)
    await here.db.write(damage)
    unlucky = here.signed_in("Ana", failing=True)
    with caplog.at_level(logging.DEBUG):
        answer = await unlucky.put("noticings", line["id"], day=DAY, text=f"{MARK} {MARK}")
    assert problem(answer) == (500, "failed", None)
    assert "x-content-type-options" in answer.headers
    assert answer.headers["cache-control"] == "no-store"
    assert MARK not in answer.text + caplog.text
    assert await ana.gets(f"/api/noticings/{line['id']}") == line


async def test_a_fault_in_one_request_harms_no_other(ana: Person, here: Porch) -> None:
    def damage(c: Connection) -> None:
        c.execute(text("alter table earlier rename to later"))

    line = await ana.writes("Tea")
    await here.db.write(damage)
    unlucky = here.signed_in("Ana", failing=True)
    assert (await unlucky.put("noticings", line["id"], day=DAY, text="Toast")).status_code == 500
    assert (await ana.put("noticings", new_id(), day=DAY, text="Soup")).status_code == 201
