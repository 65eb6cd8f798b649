"""Shows a phone the way here: a QR code in the terminal, where there is an address that a phone can open."""

import sys
from shutil import get_terminal_size

from app.settings import Settings
from app.setup.steps import say

MARGIN = 2
"""Light modules around the code: half of what the standard asks for, and enough on a screen (ISO/IEC 18004)."""
PAPER = "\x1b[97;40m{}\x1b[0m"
"""White blocks on black, whatever the terminal's own colours are."""

WANTED = "Other devices need an address by https, set as PORCHLIGHT_ORIGIN: see “On your phone” in the README."


def show(settings: Settings) -> None:
    """Print the public address as words, and as a code where it fits the terminal; what is needed when there is none.

    Nothing where it is meant for this computer alone.
    """
    if not settings.public:
        if settings.origin is None and not settings.private:
            say(WANTED)
        return
    code = drawn(settings.address)
    if _fits(code):
        say(f"On a phone: point its camera at this, or open {settings.address}")
        for line in code:
            say(PAPER.format(line) if sys.stdout.isatty() else line)
    else:
        say(f"On a phone: open {settings.address}")


def drawn(address: str) -> list[str]:
    """The code as lines of half blocks, two modules above each other in a letter: 29 columns for a usual address."""
    import io

    import segno  # here: whoever serves on loopback has no use for it

    lines = io.StringIO()
    segno.make_qr(address, error="l").terminal(lines, border=MARGIN, compact=True)
    return lines.getvalue().splitlines()


def _fits(code: list[str]) -> bool:
    """Whether the terminal is wide enough, and speaks of blocks at all."""
    return len(code[0]) <= get_terminal_size().columns and "utf" in (sys.stdout.encoding or "").lower()
