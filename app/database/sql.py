"""Hand-written SQL for the few statements that a night's write and a sync run, straight on the driver's cursor.

SQLAlchemy Core costs two to three times the statement itself there (75 µs against 29 for three rows); everywhere else
Core is the language. One text serves both databases: `:name` becomes `%(name)s` for psycopg.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection

Row = tuple[Any, ...]


class Sql:
    """One statement. `for update …` is left out on SQLite, where a write transaction locks the whole file."""

    def __init__(self, text: str) -> None:
        self.sqlite = re.sub(r" for (no key )?update( of \w+)?( skip locked)?", "", text)
        self.postgres = re.sub(r":(\w+)", r"%(\1)s", text)

    def all(self, c: Connection, **values: Any) -> list[Row]:
        """Every row."""
        cursor = c.connection.cursor()
        cursor.execute(self._text(c), values)
        return list(cursor.fetchall())

    def one(self, c: Connection, **values: Any) -> Row | None:
        """The first row, or None."""
        cursor = c.connection.cursor()
        cursor.execute(self._text(c), values)
        row: Row | None = cursor.fetchone()
        return row

    def run(self, c: Connection, **values: Any) -> None:
        """Run it for its effect."""
        c.connection.cursor().execute(self._text(c), values)

    def each(self, c: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        """Run it once for each of `rows`."""
        c.connection.cursor().executemany(self._text(c), rows)

    def _text(self, c: Connection) -> str:
        return self.sqlite if c.dialect.name == "sqlite" else self.postgres


@lru_cache(maxsize=256)
def listed(text: str, count: int) -> Sql:
    """`text` with `:each` spelled out as `:each0, :each1, …`; made once for each `count`."""
    return Sql(text.replace(":each", ", ".join(f":each{i}" for i in range(count))))


def spelled(values: Sequence[Any]) -> dict[str, Any]:
    """The parameters that go with `listed`."""
    return {f"each{i}": value for i, value in enumerate(values)}
