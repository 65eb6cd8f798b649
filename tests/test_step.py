"""The steps of the whole, and the screen that they share."""

import sys

import pytest

from tests.steps.step import SCREEN, Step, take


def test_a_step_goes_on_while_another_one_has_the_screen(capsys: pytest.CaptureFixture[str]) -> None:
    with SCREEN.streaming():
        assert take(Step("a quick one", (sys.executable, "-c", ""))).passed
        assert "a quick one" not in capsys.readouterr().out
    assert "a quick one" in capsys.readouterr().out


def test_what_a_failed_step_said_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    outcome = take(Step("a failing one", (sys.executable, "-c", "raise SystemExit('because of this')")))
    assert (outcome.passed, outcome.closing) == (False, "because of this")
    assert "because of this" in capsys.readouterr().out
