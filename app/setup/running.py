"""Runs other people's programs, and turns their last words into a sentence."""

import os
import re
import subprocess
from pathlib import Path

from app.setup.places import BIN, ROOT
from app.setup.stop import Stop

NO_NETWORK = re.compile(
    r"name resolution|NewConnectionError|Failed to establish|Connection refused|ECONNREFUSED|ECONNRESET|ENOTFOUND"
    r"|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|Network is unreachable|dns error|error sending request|Could not connect"
    r"|ConnectTimeout|Read timed out|ProxyError",
    re.IGNORECASE,
)
DISK_FULL = re.compile(r"No space left on device|ENOSPC|os error 28\b|Disk quota exceeded|EDQUOT", re.IGNORECASE)
LAST_WORDS = 30


def run(*command: str | Path, doing: str, cwd: Path = ROOT) -> None:
    """Run `command` quietly to its end, with our own node and npm first on the PATH.

    `doing` completes the sentence "… failed" (say "Installing packages"). Raises Stop when it fails.
    """
    environment = {name: value for name, value in os.environ.items() if name not in {"VIRTUAL_ENV", "PYTHONHOME"}}
    environment["PATH"] = f"{BIN}{os.pathsep}{environment.get('PATH', os.defpath)}"
    done = subprocess.run(
        command, cwd=cwd, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True, errors="replace", check=False,
    )  # fmt: skip
    if done.returncode != 0:
        raise explain(done.stdout, f"{Path(command[0]).name} ended with {done.returncode}", doing)


def explain(output: str, ending: str, doing: str) -> Stop:
    """Make the Stop that fits a failed program's output: no network, disk full, or its own last words."""
    if DISK_FULL.search(output):
        return Stop(f"The disk is full: {doing} stopped. Free about 1 GB and start again.")
    if NO_NETWORK.search(output):
        return Stop(
            f"No network: {doing} could not reach the package registry. "
            "Connect this machine to the internet and start again."
        )
    return Stop(
        f"{doing} failed ({ending}). Its last words are above; mend what they name and start again.",
        "\n".join(output.rstrip().splitlines()[-LAST_WORDS:]),
    )
