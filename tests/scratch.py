"""Where tests keep what they throw away: in memory where there is room, for a disk may make small files slowly."""

import os
import shutil
import tempfile
from pathlib import Path

MEMORY = Path("/dev/shm")  # a file system in memory, which Linux has by this name
ROOM = 1 << 30
"""Bytes. A whole run was seen to hold 284 MiB at once."""


def move_in() -> None:
    """Have this program, and every one it starts, take its temporary folders from there."""
    if MEMORY.is_dir() and os.access(MEMORY, os.W_OK | os.X_OK) and shutil.disk_usage(MEMORY).free >= ROOM:
        os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)
