"""The front door: `python3 -m app` sets up what is missing, says so, and serves."""

import sys

from app.setup import python


def main() -> None:
    """Set up, go on inside .venv, and do what the command line asks. Raises Stop."""
    from app.setup import arguments, packages

    command = arguments.read(sys.argv[1:])
    packages.install()
    packages.enter()
    if command.verb == "serve":
        from app.setup import frontend

        frontend.build()

    from app.ops import commands
    from app.settings import Settings

    settings = Settings()
    if command.verb == "serve":
        commands.serve(settings, command.demo)
    elif command.verb == "migrate":
        commands.migrate(settings)
    elif command.verb == "seed":
        commands.seed(settings)
    else:
        commands.add_person(settings, command.name, _password(), command.zone)


def _password() -> str:
    """Ask for a password where somebody can type one unseen; otherwise take the first line that is piped in."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    from getpass import getpass

    return getpass()


if __name__ == "__main__":
    python.check()  # before anything is imported that an old Python cannot read
    from app.setup.ending import ends

    sys.exit(ends(main))
