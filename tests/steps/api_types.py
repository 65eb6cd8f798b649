"""Whether the page's types are those that the server's OpenAPI document makes today."""

import json
import subprocess
import sys
import tempfile
from difflib import unified_diff
from pathlib import Path
from typing import Any

from app.accounts.keyring import KEY, Keyring
from app.main import build
from app.settings import Settings
from app.setup.ending import ends
from app.setup.places import FRONTEND, MODULES
from app.setup.stop import Stop

TYPES = FRONTEND / "src/api/types.ts"


def compare() -> None:
    """Raise Stop, with the first differing lines, when `npm run types` would change the file."""
    with tempfile.TemporaryDirectory() as folder:
        document, fresh = Path(folder, "openapi.json"), Path(folder, "types.ts")
        document.write_text(json.dumps(_document()))
        writing = (MODULES / ".bin/openapi-typescript", document, "--output", fresh)
        subprocess.run(writing, check=True, stdout=subprocess.DEVNULL)
        made = fresh.read_text().splitlines()
    there = TYPES.read_text().splitlines() if TYPES.exists() else []
    if there != made:
        different = "\n".join(list(unified_diff(there, made, "as they are", "as the server has it", lineterm=""))[:40])
        raise Stop("The API has changed: start Porchlight, and run `npm run types` in frontend/.", different)


def _document() -> dict[str, Any]:
    """The server's OpenAPI document; no key of anybody is needed to write it."""
    return build(Settings(), Keyring(bytes(KEY))).openapi()


if __name__ == "__main__":
    sys.exit(ends(compare))
