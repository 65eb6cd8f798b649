"""Waiting for what happens elsewhere, on a server or in a browser's storage."""

from collections.abc import Callable
from time import monotonic, sleep


def eventually(is_so: Callable[[], bool], seconds: float = 15.0) -> None:
    """Return as soon as `is_so`; fail when it is still not so after `seconds`."""
    until = monotonic() + seconds
    while not is_so():
        assert monotonic() < until, f"still not so after {seconds:.0f} s"
        sleep(0.1)
