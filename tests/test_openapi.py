"""The OpenAPI document: what it shows is taken, and what it says is so."""

import pytest

from app.errors import Problem
from tests.cast import DAY, Person, new_id, problem
from tests.porch import Porch, described
from tests.routes import Route, routes

WITH_A_BODY = [route for route in routes() if route.body]


@pytest.mark.parametrize("route", WITH_A_BODY, ids=str)
async def test_every_body_has_an_example_that_is_taken(route: Route, here: Porch, ana: Person) -> None:
    assert route.body
    (example,) = route.body["examples"]
    answer = await ana.asks(route.method, route.path.format(id=new_id()), example)
    if route.path == "/api/people":
        assert problem(answer) == (403, "code_needed", None)  # well read, but somebody is here already
    else:
        assert answer.is_success


@pytest.mark.parametrize("route", [route for route in routes() if route.method != "DELETE"], ids=str)
def test_every_answer_has_an_example(route: Route) -> None:
    answers = [answer for status, answer in route.told["responses"].items() if status.startswith("2")]
    for answer in answers:
        schema = answer["content"]["application/json"]["schema"]
        assert described()["components"]["schemas"][schema["$ref"].rpartition("/")[2]]["examples"]


@pytest.mark.parametrize("route", routes(), ids=str)
def test_every_route_says_what_it_is_for_and_what_can_go_wrong(route: Route) -> None:
    assert route.told["description"]
    assert ("401" in route.told["responses"]) == (str(route) not in PUBLIC) or str(route) == "POST /api/session"
    assert ("422" in route.told["responses"]) == bool(route.body or route.told.get("parameters"))


PUBLIC = {"GET /healthz", "GET /readyz", "GET /api/doorway", "POST /api/people"}


async def test_the_document_is_there_for_everybody(here: Porch) -> None:
    document = await here.visitor().gets("/openapi.json")
    assert document["info"]["title"] == "Porchlight"
    assert set(document["paths"]) == {route.path for route in routes()}


async def test_every_code_is_its_own(ana: Person) -> None:
    def family(parent: type[Problem]) -> list[type[Problem]]:
        return [each for child in parent.__subclasses__() for each in (child, *family(child))]

    codes = [each.code for each in family(Problem)]
    assert len(set(codes)) == len(codes)
    answer = await ana.put("noticings", new_id(), day=DAY)
    assert answer.json()["type"] == "urn:porchlight:field_missing"
