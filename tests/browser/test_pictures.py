"""Every page and sheet opens for the camera, in every size, theme and script."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from app.settings import ROOT
from tests.browser import pictures, scenes
from tests.browser.houses import Houses


@pytest.mark.long
def test_every_page_and_sheet_can_be_pictured(browser: Browser, houses: Houses, tmp_path: Path) -> None:
    pictures.take_all(browser, houses, tmp_path)
    for words in ("en", "de", "ar"):
        for scene in (*scenes.FIRST_VISIT, *scenes.EVERYWHERE, *scenes.WRITTEN):
            assert len([*(tmp_path / f"{words}-empty").glob(f"{scene.name}-*.png")]) >= 6
        for scene in (*scenes.EVERYWHERE, *scenes.WITH_WEEKS):
            assert len([*(tmp_path / f"{words}-weeks").glob(f"{scene.name}-*.png")]) >= 6


def test_the_readmes_pictures_can_be_made_anew(browser: Browser, houses: Houses, tmp_path: Path) -> None:
    pictures.take_readmes(browser, houses, tmp_path)
    shown = {Path(said).name for said in re.findall(r"docs/pictures/[a-z]+\.png", (ROOT / "README.md").read_text())}
    assert {file.name for file in tmp_path.iterdir()} == shown
