"""One set-up of this folder at a time, however many start together."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager

from app.setup.places import RUNTIME
from app.setup.steps import say


@contextmanager
def turn() -> Iterator[None]:
    """Hold the folder until the block ends. The lock dies with its holder, so none is ever left behind."""
    with RUNTIME.open() as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another set-up is under way in this folder: waiting for it")
            fcntl.flock(held, fcntl.LOCK_EX)
        yield
