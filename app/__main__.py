"""The front door: `python3 -m app` sets up what is missing, says so, and serves."""

import sys
from typing import TYPE_CHECKING

from app.setup import python

if TYPE_CHECKING:
    from app.settings import Settings


def main() -> None:
    """Set up, go on inside .venv, and do what the command line asks. Raises Stop."""
    from app.setup import arguments, packages

    command = arguments.read(sys.argv[1:])
    packages.install()
    packages.enter()
    if command.verb == "serve":
        from app.setup import frontend

        frontend.build()
        _serve(command.demo)
        return

    settings = _settings()
    from app.ops import commands

    match command.verb:
        case "migrate":
            commands.migrate(settings)
        case "seed":
            commands.seed(settings)
        case "move":
            commands.move(settings)
        case "push-key":
            commands.push_key(settings)
        case "tick":
            commands.tick(settings, command.at)
        case "person add":
            commands.add_person(settings, command.name, _password(), command.zone)
        case "person erase":
            commands.erase_person(settings, command.name, _name())


def _serve(demo: bool) -> None:
    """Import everything that serving needs, then serve."""
    import gc

    gc.disable()  # what is imported stays: looking for garbage in it is a tenth of a start
    from app.serving import serve

    settings = _settings()
    gc.freeze()  # and nothing looks there later either
    gc.enable()
    serve(settings, demo)


def _settings() -> "Settings":
    """The environment's settings. Raises Stop, naming the variable but never its value, which may be a secret."""
    from pydantic import ValidationError

    from app.settings import Settings
    from app.setup.stop import Stop

    try:
        return Settings()
    except ValidationError as wrong:
        first = wrong.errors()[0]
        raise Stop(f"PORCHLIGHT_{str(first['loc'][0]).upper()} will not do: {first['msg']}.") from None


def _password() -> str:
    """Ask for a password where somebody can type one unseen; otherwise take the first line that is piped in."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    from getpass import getpass

    return getpass()


def _name() -> str:
    """Ask for a name where somebody can type one; otherwise take the first line that is piped in."""
    if sys.stdin.isatty():
        print("This cannot be undone. The name once more: ", end="", flush=True)
    return sys.stdin.readline().rstrip("\n")


if __name__ == "__main__":
    python.check()  # before anything is imported that an old Python cannot read
    from app.setup.ending import ends

    sys.exit(ends(main))
