"""An open database with one small table in it."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import text

from app.database import Db, open_database
from app.database.alone import transaction


@pytest.fixture
def address(empty: str) -> str:
    """Of a database with a table that holds numbers, each once."""
    with transaction(empty) as c:
        c.execute(text("create table number (value integer primary key)"))
    return empty


@pytest.fixture
async def db(address: str) -> AsyncIterator[Db]:
    opened = await open_database(address)
    yield opened
    await opened.close()
