"""A migration that is killed, and two that begin at once."""

import signal
import subprocess
import sys

import pytest
from sqlalchemy import inspect

from app.database.alone import engine
from app.ops import migrating
from app.settings import ROOT
from tests.databases import Databases

KILLED = """
import os, signal
from itertools import count
from sqlalchemy import Engine, event
from app.ops import migrating

statements = count(1)

@event.listens_for(Engine, "before_cursor_execute")
def at_the_nth(*_):
    if next(statements) == {nth}:
        os.kill(os.getpid(), signal.SIGKILL)

migrating.migrate({address!r})
"""


@pytest.fixture
def blank(databases: Databases) -> str:
    return databases.blank()


def tables(address: str) -> set[str]:
    with engine(address) as made:
        return {*inspect(made).get_table_names()} - {"alembic_version"}


@pytest.mark.parametrize("nth", [4, 8, 12, 16])
def test_one_that_is_killed_leaves_the_old_database(blank: str, empty: str, nth: int) -> None:
    killed = subprocess.run((sys.executable, "-c", KILLED.format(nth=nth, address=blank)), cwd=ROOT, check=False)
    assert killed.returncode == -signal.SIGKILL
    assert tables(blank) == set()
    assert migrating.migrate(blank) == (None, migrating.revisions()[-1])
    assert tables(blank) == tables(empty)


def test_of_two_that_begin_at_once_one_waits_for_the_other(blank: str, empty: str) -> None:
    call = f"from app.ops import migrating; migrating.migrate({blank!r})"
    both = [subprocess.Popen((sys.executable, "-c", call), cwd=ROOT) for _ in range(2)]
    assert [each.wait(30) for each in both] == [0, 0]
    assert migrating.migrate(blank) == (migrating.revisions()[-1],) * 2
    assert tables(blank) == tables(empty)
