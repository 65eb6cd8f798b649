"""Stock Chromium over a profile of its own: Playwright's usual contexts are private windows, where push is refused."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Playwright

from tests.browser.devices import SWITCHES
from tests.steps import chromium

SILENT = "--disable-background-networking"
"""With it no push service is asked for anything."""


@contextmanager
def persistent(playwright: Playwright, profile: Path, switches: list[str], **more: Any) -> Iterator[BrowserContext]:
    """One context, which is the whole browser; `more` goes to Playwright."""
    opened = playwright.chromium.launch_persistent_context(
        profile,
        executable_path=str(chromium.find()),
        args=[*(switch for switch in SWITCHES if switch != SILENT), *switches],
        ignore_default_args=[SILENT],
        **more,
    )
    try:
        yield opened
    finally:
        opened.close()
