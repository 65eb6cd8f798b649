"""The reference device merges as the real one does: both are held to the same vectors."""

import pytest

from tests.sync.merging import merged
from tests.vectors import Json, read


def whole(state: Json) -> Json:
    """A state of the vectors with its day among the fields, as it travels."""
    fields: Json = state["fields"]
    return {"day": state["day"]} | fields


@pytest.mark.parametrize("case", read("merge"), ids=lambda case: case["name"])
def test_two_states_become_the_same_one_as_on_the_device(case: Json) -> None:
    base = None if case["base"] is None else whole(case["base"])
    assert merged(case["kind"], base, whole(case["mine"]), whole(case["theirs"])) == whole(case["merged"])
