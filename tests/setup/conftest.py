"""A fresh clone for each test."""

from pathlib import Path

import pytest

from tests.setup.clone import Clone


@pytest.fixture
def clone(tmp_path: Path) -> Clone:
    """A folder as `git clone` leaves it: nothing of ours is installed there yet."""
    return Clone(tmp_path)
