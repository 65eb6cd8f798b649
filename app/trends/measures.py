"""Numbers of a week into how many, mean, lowest and highest (pure); no number stands without its count."""

from collections.abc import Iterable, Sequence
from typing import Any

Measures = dict[str, dict[str, float]]


def of(names: Sequence[str], bodies: Iterable[dict[str, Any]]) -> Measures:
    """For each of `names` what the bodies say; a number that nobody gave is left out."""
    given = list(bodies)
    found = {name: [body[name] for body in given if body[name] is not None] for name in names}
    return {name: _measure(values) for name, values in found.items() if values}


def _measure(values: list[int]) -> dict[str, float]:
    return {
        "count": len(values),
        "mean": mean(sum(values), len(values)),
        "lowest": min(values),
        "highest": max(values),
    }


def mean(total: int, count: int) -> float:
    """To two decimals, a half upwards (towards plus infinity): reckoned in whole hundredths, as the device does."""
    return (200 * total + count) // (2 * count) / 100
