"""From `python3 -m app` to the first 200, once everything is set up, beside a bare FastAPI's start.

The clock starts with the process and stops with the first answer below 400. Starts alternate; files are warm.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from statistics import median

from bench import reference, server, table
from bench.server import Server

OUTSIDE = str(Path(sys.base_prefix) / "bin" / "python3")
"""The Python that .venv was made with: what somebody types. It goes on inside .venv by itself."""


def main() -> None:
    asked = reference.arguments(__doc__, rounds=11).parse_args()
    with server.linked(asked.reference) as builds, tempfile.TemporaryDirectory() as folder:
        ours = server.settings(Path(folder))
        bare = {"VARIANT": reference.NODB}
        visits: dict[str, Callable[[], AbstractContextManager[Server]]] = {
            "bare FastAPI": lambda: server.running("", server.UVICORN, builds, server.NODB_READY, bare),
            "python3 -m app": lambda: server.running("", [OUTSIDE, "-m", "app"], server.ROOT, server.READY, ours),
            "the same, begun inside .venv": lambda: server.running(
                "", [sys.executable, "-m", "app"], server.ROOT, server.READY, ours
            ),
        }
        for visit in visits.values():
            _timed(visit)
        found: dict[str, list[float]] = {name: [] for name in visits}
        for _ in range(asked.rounds):
            for name, visit in visits.items():
                found[name].append(_timed(visit))
    _show(found)


def _timed(visit: Callable[[], AbstractContextManager[Server]]) -> float:
    begun = time.perf_counter()
    with visit():
        return (time.perf_counter() - begun) * 1000


def _show(found: dict[str, list[float]]) -> None:
    first, *_ = found.values()
    table.show(
        ["start", "ms", "lowest", "ratio", "ratio of the lowest"],
        [
            [
                name,
                f"{median(times):.0f}",
                f"{min(times):.0f}",
                f"{median(mine / beside for mine, beside in zip(times, first, strict=True)):.2f}",
                f"{min(times) / min(first):.2f}",
            ]
            for name, times in found.items()
        ],
    )


if __name__ == "__main__":
    main()
