"""Taking pictures of scenes: each in both themes and in every size of its device, a screenful at a time."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.sync_api import Page, ViewportSize

from tests.browser.phone import Phone
from tests.browser.scene import Scene

THEMES: dict[str, Literal["dark", "light"]] = {"night": "dark", "day": "light"}
SCREENS = 4
"""How many screenfuls of a long page are pictured at most."""

STILL = """async () => {
    for (const _ of "ab") await new Promise(requestAnimationFrame);
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
}"""
SCROLL = """screen => {
    const sheet = document.querySelector("dialog[open]") ?? document.scrollingElement;
    const room = sheet.clientHeight * 0.8;
    sheet.scrollTop = screen * room;
    return sheet.scrollTop > (screen - 1) * room + 8;
}"""
"""Scrolls on by most of a screenful; whether there was anything more to see."""


@dataclass(frozen=True)
class Camera:
    """Where pictures go, and in which sizes and themes they are taken."""

    folder: Path
    sizes: tuple[ViewportSize, ...]
    themes: tuple[str, ...] = tuple(THEMES)

    def take(self, phone: Phone, *seen: Scene) -> None:
        """Open each scene once, and picture it in every size and theme."""
        self.folder.mkdir(parents=True, exist_ok=True)
        for scene in seen:
            phone.page.set_viewport_size(self.sizes[0])
            scene.open(phone)
            for size in self.sizes:
                phone.page.set_viewport_size(size)
                for theme in self.themes:
                    phone.page.emulate_media(color_scheme=THEMES[theme], reduced_motion="reduce")
                    self._screens(phone.page, f"{scene.name}-{size['width']}-{theme}")

    def _screens(self, page: Page, name: str) -> None:
        for screen in range(SCREENS):
            if not page.evaluate(SCROLL, screen) and screen:
                break
            page.evaluate(STILL)
            page.screenshot(path=self.folder / f"{name}{f'-{screen + 1}' if screen else ''}.png")
        page.evaluate(SCROLL, 0)
