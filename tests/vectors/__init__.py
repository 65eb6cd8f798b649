"""The cases that Python and TypeScript share."""

import json
from pathlib import Path
from typing import Any

Json = dict[str, Any]


def read(name: str) -> list[Json]:
    """Every case of one file; each has a `name` that tells it apart."""
    cases: list[Json] = json.loads((Path(__file__).parent / f"{name}.json").read_text())
    return cases
