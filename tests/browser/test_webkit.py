"""Safari's engine, or the nearest to it that runs here: iOS itself stays untested."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.browser.eventually import eventually
from tests.browser.webkit import WebKit
from tests.running import House

FIRST = ".lines textarea"
READS = f"return document.querySelector('{FIRST}')?.value ?? null"
KEPT = "return document.querySelector('.lines [role=img]')?.getAttribute('aria-label') ?? ''"
OURS = "return navigator.serviceWorker.controller !== null"


@pytest.fixture
def safari(tmp_path: Path) -> Iterator[WebKit]:
    made = WebKit(tmp_path)
    yield made
    made.close()


@pytest.mark.long
def test_a_line_is_kept_and_read_again_in_webkit_when_the_server_has_gone(safari: WebKit, house: House) -> None:
    safari.open(house.url)
    for skip in (".skip", ".questions .tools .link"):
        eventually(partial(safari.run, f"return document.querySelector('{skip}') !== null"))
        safari.click(skip)
    eventually(lambda: safari.run(READS) == "")
    safari.type(FIRST, "They made me tea")
    eventually(lambda: "kept" in safari.run(KEPT))
    eventually(lambda: safari.run(OURS))
    house.kill()
    safari.reload()
    eventually(lambda: safari.run(READS) == "They made me tea")
