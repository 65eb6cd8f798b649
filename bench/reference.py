"""Where the reference builds lie, and what the programs here take from them, unchanged.

They are no part of this repository: see README.md. `apps.py` holds the servers that others' figures were taken with,
`post.lua` and `get.lua` the requests that were sent to them.
"""

import argparse
import os
from pathlib import Path

NODB = "fastapi_nodb"
"""FastAPI and Pydantic answering the same bodies without a database: what the framework leaves to reach."""
NEEDED = ("apps.py", "post.lua", "get.lua")


def arguments(description: str | None, *, rounds: int = 5, seconds: int = 3) -> argparse.ArgumentParser:
    """A command line that knows where the reference builds lie: `--reference` or BENCH_REFERENCE."""
    parser = argparse.ArgumentParser(description=(description or "").partition("\n")[0])
    known = os.environ.get("BENCH_REFERENCE")
    files = ", ".join(NEEDED)
    parser.add_argument(
        "--reference",
        type=_folder,
        default=known,
        required=known is None,
        help=f"folder with {files} (default: $BENCH_REFERENCE)",
    )
    parser.add_argument("--rounds", type=int, default=rounds)
    parser.add_argument("--seconds", type=int, default=seconds, help="of each round")
    return parser


def _folder(text: str) -> Path:
    folder = Path(text).resolve()
    missing = [name for name in NEEDED if not (folder / name).is_file()]
    if missing:
        raise argparse.ArgumentTypeError(f"{', '.join(missing)} not found in {folder}")
    return folder
