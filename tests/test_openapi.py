"""The OpenAPI document: what it shows is taken, and what it says is so."""

import pytest
from starlette import routing

from app.errors import Problem
from tests.cast import DAY, Person, new_id, problem
from tests.porch import Porch, described
from tests.routes import Route, routes

WELL_READ = {
    "/api/people": (403, "code_needed", None),  # somebody is here already
    "/api/push/shown": (404, "not_found", None),  # nothing was sent
    "/api/reminder/later": (422, "day_impossible", "night"),  # long ago
    "/api/reminder/trial": (404, "not_found", None),  # nobody's device
}
"""What is taken, and answered with a problem of another sort."""
WITH_A_BODY = [route for route in routes() if route.body]


@pytest.mark.parametrize("route", WITH_A_BODY, ids=str)
async def test_every_body_has_an_example_that_is_taken(route: Route, here: Porch, ana: Person) -> None:
    assert route.body
    (example,) = route.body["examples"]
    answer = await ana.asks(route.method, route.path.format(id=new_id()), example)
    if route.path in WELL_READ:
        assert problem(answer) == WELL_READ[route.path]
    else:
        assert answer.is_success, answer.text


@pytest.mark.parametrize("route", [route for route in routes() if "204" not in route.told["responses"]], ids=str)
def test_every_answer_has_an_example(route: Route) -> None:
    answers = [answer for status, answer in route.told["responses"].items() if status.startswith("2")]
    for answer in answers:
        (told,) = answer["content"].values()
        assert (
            "example" in told
            or described()["components"]["schemas"][told["schema"]["$ref"].rpartition("/")[2]]["examples"]
        )


@pytest.mark.parametrize("route", routes(), ids=str)
def test_every_route_says_what_it_is_for_and_what_can_go_wrong(route: Route) -> None:
    assert route.told["description"]
    assert ("401" in route.told["responses"]) == (str(route) not in PUBLIC) or str(route) == "POST /api/session"
    assert ("422" in route.told["responses"]) == bool(route.body or route.told.get("parameters"))


PUBLIC = {"GET /healthz", "GET /readyz", "GET /api/doorway", "POST /api/people", "GET /calendar/{secret}.ics"}


async def test_the_document_is_there_for_everybody(here: Porch) -> None:
    document = await here.visitor().gets("/openapi.json")
    assert document["info"]["title"] == "Porchlight"
    assert set(document["paths"]) == {route.path for route in routes()}


def test_no_route_is_left_out_of_it_but_these(here: Porch) -> None:
    """A row in `test_doors` and the tests above go by the document."""
    answering = [route for route in here.app.router.routes if isinstance(route, routing.Route)]
    assert len(answering) == len(here.app.router.routes)
    there = {f"{method} {route.path}" for route in answering for method in route.methods or ()}
    told = {str(route) for route in routes()}
    heads = {f"HEAD {path}" for path in ("/openapi.json", "/healthz", "/readyz", "/calendar/{secret}.ics")}
    assert there - told == {"GET /metrics", "GET /openapi.json", *heads}
    assert told - there == set()


async def test_every_code_is_its_own(ana: Person) -> None:
    def family(parent: type[Problem]) -> list[type[Problem]]:
        return [each for child in parent.__subclasses__() for each in (child, *family(child))]

    codes = [each.code for each in family(Problem)]
    assert len(set(codes)) == len(codes)
    answer = await ana.put("noticings", new_id(), day=DAY)
    assert answer.json()["type"] == "urn:porchlight:field_missing"
