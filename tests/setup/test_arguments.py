"""What the words after `python3 -m app` mean."""

from datetime import UTC, datetime

import pytest

from app.setup.arguments import Command, read
from tests.setup.clone import Clone


@pytest.mark.parametrize(
    ("words", "command"),
    [
        ("", Command("serve")),
        ("serve", Command("serve")),
        ("--demo", Command("serve", demo=True)),
        ("serve --demo", Command("serve", demo=True)),
        ("migrate", Command("migrate")),
        ("seed", Command("seed")),
        ("push-key", Command("push-key")),
        ("tick", Command("tick")),
        ("tick --at 2026-11-22T20:30:00Z", Command("tick", at=datetime(2026, 11, 22, 20, 30, tzinfo=UTC))),
        ("tick --at 2026-11-22T21:30:00+01:00", Command("tick", at=datetime(2026, 11, 22, 20, 30, tzinfo=UTC))),
        ("person add Ana", Command("person add", name="Ana", zone="UTC")),
        ("person erase Ana", Command("person erase", name="Ana")),
        ("person add Ana --zone Europe/Berlin", Command("person add", name="Ana", zone="Europe/Berlin")),
    ],
)
def test_each_command_is_understood(words: str, command: Command) -> None:
    assert read(words.split()) == command


@pytest.mark.parametrize(
    "words",
    [
        "sevre",
        "person",
        "person add",
        "person erase",
        "--demo migrate",
        "seed --demo",
        "tick --at noon",
        "tick --at 2026-11-22T20:30:00",
    ],
)
def test_anything_else_ends_with_the_usage(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        read(words.split())
    assert capsys.readouterr().err.startswith("usage: python3 -m app")


@pytest.mark.parametrize(
    "instant", ["noon", "2026-11-22", "2026-11-22T20:30:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:00-14:00"]
)
def test_an_instant_that_is_none_is_told_in_words(instant: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        read(["tick", "--at", instant])
    said = capsys.readouterr().err.splitlines()[-1]
    assert said.endswith(f"{instant} is no instant with its zone, such as 2026-11-22T20:30:00Z")


def test_a_slip_of_the_finger_installs_nothing(clone: Clone) -> None:
    assert clone.python("-m", "app", "sevre").returncode == 2
    assert not (clone.root / ".venv").exists()
