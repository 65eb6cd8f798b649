"""Safari's engine, or the nearest to it that runs here: iOS itself stays untested."""

from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest

from tests.browser.eventually import eventually
from tests.browser.webkit import WebKit
from tests.running import House
from tests.steps import webkit

FIRST = ".lines textarea"
READS = f"return document.querySelector('{FIRST}')?.value ?? null"
KEPT = "return document.querySelector('.lines [role=img]')?.getAttribute('aria-label') ?? ''"
OURS = "return navigator.serviceWorker.controller !== null"


@pytest.fixture
def safari(tmp_path: Path) -> Iterator[WebKit]:
    made = WebKit(tmp_path, webkit.find())
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


@pytest.mark.long
def test_a_webkit_that_does_not_start_leaves_no_screen_behind(tmp_path: Path) -> None:
    with pytest.raises(AssertionError):
        WebKit(tmp_path, webkit.find().with_name("nowhere"))
    eventually(lambda: not _at_home(tmp_path))


def _at_home(home: Path) -> list[str]:
    """The processes whose home it is, by their ids."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):  # it has ended meanwhile
            if f"HOME={home}".encode() in (process / "environ").read_bytes().split(b"\0"):
                found.append(process.name)
    return found
