"""Alternating rounds: server after server, again and again, so that what disturbs one disturbs the other."""

from collections.abc import Callable, Mapping, Sequence
from statistics import median

from bench import table
from bench.load import Run

HEAD = ["server", "req/s", "ratio", "lowest", "highest", "p50 ms", "p99 ms", "CPU µs", "CPU ratio", "errors", "foreign"]


def alternate(rounds: int, visits: Mapping[str, Callable[[], Run]]) -> dict[str, list[Run]]:
    """Make each of `visits` in turn, `rounds` times."""
    found: dict[str, list[Run]] = {name: [] for name in visits}
    for _ in range(rounds):
        for name, visit in visits.items():
            found[name].append(visit())
    return found


def show(title: str, found: dict[str, list[Run]]) -> None:
    """Print medians. `ratio` is of req/s to the first server in the same round; `CPU ratio` is of what one core could
    do, by CPU time a request: the steadier of the two on a busy machine.
    """
    print(f"\n{title}\n")
    first, *_ = found.values()
    table.show(HEAD, [_row(name, runs, first) for name, runs in found.items()])


def _row(name: str, runs: Sequence[Run], first: Sequence[Run]) -> list[str]:
    ratios = [run.rate / beside.rate for run, beside in zip(runs, first, strict=True)]
    return [
        name,
        f"{median(run.rate for run in runs):.0f}",
        f"{median(ratios):.3f}",
        f"{min(ratios):.3f}",
        f"{max(ratios):.3f}",
        f"{median(run.p50 for run in runs):.1f}",
        f"{median(run.p99 for run in runs):.1f}",
        f"{median(run.cpu for run in runs):.0f}",
        f"{median(beside.cpu for beside in first) / median(run.cpu for run in runs):.3f}",
        str(sum(run.errors for run in runs)),
        f"{median(run.foreign for run in runs):.0%}",
    ]
