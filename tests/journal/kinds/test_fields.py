"""What KINDS promises to those who read it."""

from typing import Any

import pytest

from app.journal.kinds import BY_NAME, KINDS, Fields
from app.journal.kinds.fields import NightFields

each_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.kind)


def test_names_and_plurals_are_each_ones_own() -> None:
    assert len({kind.kind for kind in KINDS}) == len({kind.plural for kind in KINDS}) == len(KINDS) == len(BY_NAME)


@each_kind
def test_a_kind_says_what_it_means(kind: type[Fields]) -> None:
    module = __import__(kind.__module__, fromlist=["__doc__"])
    assert module.__doc__
    assert len(kind.kind) <= 20  # the width of its column


@each_kind
def test_what_was_added_later_may_be_left_out(kind: type[Fields]) -> None:
    assert [name for name in kind.added if kind.model_fields[name].default is not None] == []


@each_kind
def test_its_example_is_one(kind: type[Fields]) -> None:
    body: dict[str, Any] = kind.model_validate(kind.example).model_dump()
    assert body == kind.example  # with every field, so that the API's pages show each
    assert kind.takes(body)


@each_kind
def test_what_trends_count_are_choices_and_numbers_of_its_own(kind: type[Fields]) -> None:
    types = [kind.model_fields[name].annotation for name in kind.counted]
    assert all(each is bool or "Literal" in str(each) for each in types)
    schemas = [kind.model_json_schema()["properties"][name] for name in kind.measured]
    assert all(schema.get("anyOf", [schema])[0]["type"] == "integer" for schema in schemas)
    assert not (kind.counted or kind.measured) or issubclass(kind, NightFields)
    assert kind.outranked_by is None or kind.outranked_by in BY_NAME
