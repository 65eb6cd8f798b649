"""Saying what is being done while it is being done."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic


@contextmanager
def step(what: str) -> Iterator[None]:
    """Print `what` at once, and close its line when it is done: with the seconds if it took more than one."""
    say(what, end=" …")
    begun = monotonic()
    ending = ""
    try:
        yield
        seconds = monotonic() - begun
        ending = f" {seconds:.1f} s" if seconds > 1 else " done"
    finally:
        say(ending)


def say(words: str, end: str = "\n") -> None:
    """Print and flush, because what follows may replace this very program."""
    sys.stdout.write(words + end)
    sys.stdout.flush()
