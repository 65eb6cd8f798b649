"""How the program ends: with a sentence where there is one, quietly on Ctrl-C, never with a traceback for either."""

import errno
import sys
from collections.abc import Callable

from app.setup.stop import Stop

FULL = {errno.ENOSPC, errno.EDQUOT}
FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
INTERRUPTED = 130  # 128 + SIGINT, as a shell says it


def ends(main: Callable[[], None]) -> int:
    """Run `main` and return the exit code: 0, 1 after a sentence, or 130 after Ctrl-C."""
    try:
        main()
    except Stop as stop:
        return _speak(stop.sentence, stop.details)
    except KeyboardInterrupt:
        sys.stdout.write("\n")
        return INTERRUPTED
    except OSError as error:
        if error.errno in FULL:
            return _speak("The disk is full. Free some space and start again.")
        if error.errno in FORBIDDEN and error.filename:
            return _speak(f"{error.filename} cannot be written ({error.strerror}). Make it yours and start again.")
        raise
    return 0


def _speak(sentence: str, details: str = "") -> int:
    sys.stdout.flush()
    if details:
        sys.stderr.write(f"{details}\n\n")
    sys.stderr.write(f"{sentence}\n")
    return 1
