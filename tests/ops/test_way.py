"""The code that leads a phone here, read from the terminal as a camera reads it."""

import pytest

from app.ops import way
from app.settings import Settings
from tests.ops.terminal import scanned

HOUSE = "https://porchlight.example"


@pytest.mark.parametrize(
    "address", [HOUSE, "http://192.168.1.7:8000", f"https://{'a-rather-long-name.' * 6}porchlight.example:8443"]
)
def test_a_camera_reads_the_address_in_it(address: str) -> None:
    assert scanned(way.drawn(address)) == [address]


def test_a_usual_address_fits_a_terminal_of_half_the_width() -> None:
    assert {len(line) for line in way.drawn(HOUSE)} == {29}


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """One of eighty columns, until it is said otherwise."""
    monkeypatch.setenv("COLUMNS", "80")
    return monkeypatch


def test_it_comes_with_one_line_of_words(terminal: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    way.show(Settings(origin=f"{HOUSE}/"))
    words, *code = capsys.readouterr().out.splitlines()
    assert words == f"On a phone: point its camera at this, or open {HOUSE}"
    assert scanned(code) == [HOUSE]


def test_where_it_does_not_fit_the_words_are_enough(
    terminal: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    terminal.setenv("COLUMNS", "28")
    way.show(Settings(origin=HOUSE))
    assert capsys.readouterr().out == f"On a phone: open {HOUSE}\n"


def test_a_house_for_other_devices_without_an_address_for_them_says_what_they_need(
    capsys: pytest.CaptureFixture[str],
) -> None:
    way.show(Settings(host="0.0.0.0"))
    (said,) = capsys.readouterr().out.splitlines()
    assert "PORCHLIGHT_ORIGIN" in said
    way.show(Settings())
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("origin", ["http://localhost:8000", "http://127.0.0.1:8123", "http://[::1]:8000"])
def test_no_phone_is_led_to_a_house_that_only_this_computer_reaches(
    origin: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    way.show(Settings(origin=origin, host="0.0.0.0"))
    assert capsys.readouterr().out == ""
