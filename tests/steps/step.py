"""One step of the whole: a program that must end well."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from app.setup.places import BIN, ROOT


class Screen:
    """While a step streams, what the others have to say waits; they themselves go on."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: list[str] | None = None

    @contextmanager
    def streaming(self) -> Iterator[None]:
        """Keep the screen for the block, for one step at a time."""
        with self._lock:
            self._waiting = []
        try:
            yield
        finally:
            with self._lock:
                _print("".join(self._waiting))
                self._waiting = None

    def say(self, words: str) -> None:
        """Print `words`, now or once the screen is free."""
        with self._lock:
            if self._waiting is None:
                _print(words)
            else:
                self._waiting.append(words)


SCREEN = Screen()


@dataclass(frozen=True)
class Step:
    """A program with a name that people read. `streams`: its output is shown as it comes, not only when it fails."""

    name: str
    command: tuple[str, ...]
    cwd: Path = ROOT
    streams: bool = False


@dataclass(frozen=True)
class Outcome:
    """How a step ended, after how many seconds, and the last line it printed."""

    step: Step
    passed: bool
    seconds: float
    closing: str


def take(step: Step) -> Outcome:
    """Run the step to its end and print its line, with everything it said if it failed."""
    begun = monotonic()
    if step.streams:
        with SCREEN.streaming():
            _print(f"\n{step.name}\n")
            passed, output = _run(step, shown=True)
            outcome = _outcome(step, passed, begun, output)
            _print(f"{_line(outcome)}\n\n")
        return outcome
    passed, output = _run(step, shown=False)
    outcome = _outcome(step, passed, begun, output)
    SCREEN.say(f"{_line(outcome)}\n" + ("" if passed else f"{output.rstrip()}\n\n"))
    return outcome


def _run(step: Step, *, shown: bool) -> tuple[bool, str]:
    environment = os.environ | {"PATH": f"{BIN}{os.pathsep}{os.environ.get('PATH', os.defpath)}"}
    lines = []
    with subprocess.Popen(
        step.command, cwd=step.cwd, env=environment, text=True, errors="replace",
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    ) as running:  # fmt: skip
        assert running.stdout is not None
        while piece := running.stdout.readline():
            lines.append(piece)
            if shown:
                _print(piece)
    return running.returncode == 0, "".join(lines)


def _outcome(step: Step, passed: bool, begun: float, output: str) -> Outcome:
    return Outcome(step, passed, monotonic() - begun, output.rstrip().rpartition("\n")[2].strip("= "))


def _line(outcome: Outcome) -> str:
    return f"{'ok  ' if outcome.passed else 'FAIL'} {outcome.seconds:7.1f} s  {outcome.step.name}"


def _print(words: str) -> None:
    sys.stdout.write(words)
    sys.stdout.flush()
