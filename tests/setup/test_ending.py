"""How the program ends."""

import errno
from pathlib import Path

import pytest

from app.setup.ending import ends
from app.setup.stop import Stop


def test_done_is_nought() -> None:
    assert ends(lambda: None) == 0


def test_a_stop_is_its_sentence_below_its_details_and_one(capsys: pytest.CaptureFixture[str]) -> None:
    def main() -> None:
        raise Stop("Mend it and start again.", "what the tool said")

    assert ends(main) == 1
    assert capsys.readouterr().err == "what the tool said\n\nMend it and start again.\n"


def test_a_full_disk_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    def main() -> None:
        raise OSError(errno.ENOSPC, "No space left on device", "porchlight.db")

    assert ends(main) == 1
    assert capsys.readouterr().err == "The disk is full. Free some space and start again.\n"


def test_a_place_that_is_not_ours_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    def main() -> None:
        raise PermissionError(errno.EACCES, "Permission denied", ".venv")

    assert ends(main) == 1
    assert capsys.readouterr().err == ".venv cannot be written (Permission denied). Make it yours and start again.\n"


def test_a_bug_keeps_its_traceback() -> None:
    with pytest.raises(FileNotFoundError):
        ends(lambda: print(Path("/nowhere").read_text()))


def test_ctrl_c_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    def main() -> None:
        raise KeyboardInterrupt

    assert ends(main) == 130
    assert capsys.readouterr().err == ""
