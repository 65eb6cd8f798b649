"""Whatever the network does, all devices end up with the same, and no acknowledged word is missing."""

from pathlib import Path

import pytest

from tests.sync.storm import weather
from tests.templates import Templates

HISTORIES = {"sqlite": 50, "postgres": 15}
"""In each of four tests; what differs between the two engines is not what the weather tries."""


@pytest.mark.parametrize("number", range(4))
def test_two_devices_agree_after_evenings_of_any_weather(templates: Templates, tmp_path: Path, number: int) -> None:
    histories = HISTORIES[templates.databases.name]
    print(weather(templates, tmp_path, number=number, histories=histories, devices=2, operations=30))


@pytest.mark.long
@pytest.mark.parametrize("number", range(4, 8))
def test_and_after_two_hundred_more_on_either_engine(templates: Templates, tmp_path: Path, number: int) -> None:
    print(weather(templates, tmp_path, number=number, histories=50, devices=2, operations=30))


@pytest.mark.long
@pytest.mark.parametrize("number", range(100, 140))
def test_three_devices_agree_after_fifty_longer_ones(templates: Templates, tmp_path: Path, number: int) -> None:
    print(weather(templates, tmp_path, number=number, histories=50, devices=3, operations=50))
