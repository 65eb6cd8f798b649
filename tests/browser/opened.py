"""`python -m tests.browser.opened BUILT`: the house as `app.serving` opens it, over the named build of the front end."""

import sys
from pathlib import Path

from app.serving import serve
from app.settings import Settings

if __name__ == "__main__":
    serve(Settings(), demo=False, built=Path(sys.argv[1]))
