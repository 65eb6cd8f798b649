"""Whatever can be made up from the OpenAPI document is answered as the document says, and never by a 5xx."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
import requests
import schemathesis
from httpx import Response
from hypothesis import HealthCheck, Phase, given, seed, settings
from schemathesis import Case, GenerationMode
from schemathesis.checks import CHECKS

from tests.porch import Porch, described, porch
from tests.routes import Route, routes
from tests.templates import Templates

Made = Case[Any]
SCHEMA = schemathesis.openapi.from_dict(described())
ALWAYS: list[Any] = CHECKS.get_by_names(
    [
        "not_a_server_error",
        "status_code_conformance",
        "content_type_conformance",
        "response_headers_conformance",
        "response_schema_conformance",
    ]
)
REJECTED: list[Any] = CHECKS.get_by_names(["negative_data_rejection"])
"""There is no such thing as `positive_data_acceptance`: a schema cannot say which days have begun."""

each_route = pytest.mark.parametrize("route", routes(), ids=str)
each_that_takes_something = pytest.mark.parametrize(
    "route", [route for route in routes() if route.body or route.told.get("parameters")], ids=str
)


@each_route
def test_what_is_right_is_answered_as_the_document_says(route: Route, templates: Templates, tmp_path: Path) -> None:
    make_up(route, GenerationMode.POSITIVE, 6, templates, tmp_path)


@each_that_takes_something
def test_what_is_wrong_is_refused(route: Route, templates: Templates, tmp_path: Path) -> None:
    make_up(route, GenerationMode.NEGATIVE, 10, templates, tmp_path)


@pytest.mark.long
@each_that_takes_something
def test_and_so_is_a_great_deal_of_it(route: Route, templates: Templates, tmp_path: Path) -> None:
    for mode in GenerationMode:
        make_up(route, mode, 400, templates, tmp_path)


def make_up(route: Route, mode: GenerationMode, count: int, templates: Templates, data: Path) -> None:
    """Send `count` requests to `route`, valid or not, and hold each answer against the document."""
    address = templates.databases.copy(templates.peopled)
    checks = [*ALWAYS, *(REJECTED if mode is GenerationMode.NEGATIVE else [])]
    with asyncio.Runner() as runner:
        opened = porch(address, data, templates.guests)
        here = runner.run(opened.__aenter__())

        @seed(2026)
        @settings(
            max_examples=count,
            deadline=None,
            database=None,
            phases=(Phase.generate,),
            suppress_health_check=[*HealthCheck],
        )
        @given(SCHEMA[route.path][route.method].as_strategy(generation_mode=mode))
        def answered(case: Made) -> None:
            case.validate_response(runner.run(send(here, case)), checks=checks)

        try:
            answered()
        finally:
            runner.run(opened.__aexit__(None, None, None))
            templates.databases.drop(address)


async def send(here: Porch, case: Made) -> Response:
    """Ana sends it."""
    ready = requests.Request(**case.as_transport_kwargs(base_url=here.settings.address)).prepare()
    ana = here.signed_in("Ana", failing=True)
    headers: Any = {name: value for name, value in ready.headers.items() if name.lower() != "cookie"}
    body: Any = ready.body
    return await ana.http.request(str(ready.method), str(ready.url), content=body, headers=headers)
