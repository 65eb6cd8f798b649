"""A NUL, which PostgreSQL cannot hold in a text, is refused or matches nothing wherever the document takes a text."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.cast import Json, new_id
from tests.porch import Porch
from tests.routes import Route, routes

NUL = "\x00"


def with_a_nul(value: Any) -> Iterator[Any]:
    """`value` once for each text in it, which has become a NUL."""
    if isinstance(value, str):
        yield NUL
    elif isinstance(value, dict):
        for name, each in value.items():
            yield from (value | {name: broken} for broken in with_a_nul(each))
    elif isinstance(value, list):
        for n, each in enumerate(value):
            yield from ([*value[:n], broken, *value[n + 1 :]] for broken in with_a_nul(each))


def whole(route: Route) -> Json:
    """The example of its body, with a text wherever one is taken."""
    assert route.body
    (example,) = route.body["examples"]
    texts = {name: "text" for name, told in route.body["properties"].items() if "string" in kinds(told)}
    return {**texts, **{name: value for name, value in example.items() if value is not None}}


def kinds(told: Json) -> set[str]:
    """The types that a schema takes, but for those behind a reference."""
    return {each["type"] for each in (told, *told.get("anyOf", ())) if "type" in each}


@pytest.mark.parametrize("route", [route for route in routes() if route.body], ids=str)
async def test_in_a_body(route: Route, here: Porch) -> None:
    ana, bodies = here.signed_in("Ana", failing=True), [*with_a_nul(whole(route))]
    assert bodies
    for body in bodies:
        answer = await ana.asks(route.method, route.path.format(id=new_id()), body)
        assert answer.status_code < 500, json.dumps(body)


@pytest.mark.parametrize("route", [route for route in routes() if route.told.get("parameters")], ids=str)
async def test_in_a_path_or_a_query(route: Route, here: Porch) -> None:
    ana = here.signed_in("Ana", failing=True)
    for parameter in route.told["parameters"]:
        path = route.path
        for other in route.told["parameters"]:
            given = "%00" if other is parameter else new_id()
            path = path.replace(f"{{{other['name']}}}", given)
        asked = f"{path}?{parameter['name']}=%00" if parameter["in"] == "query" else path
        answer = await ana.asks(route.method, asked, route.body and whole(route))
        assert answer.status_code < 500, asked
