"""axe-core, all of its rules, over whatever a phone shows."""

from functools import cache
from typing import Any, Literal

from playwright.sync_api import Page

from app.setup.places import MODULES

THEMES: tuple[Literal["dark"], Literal["light"]] = ("dark", "light")
RUN = """async () => {
    for (const _ of "ab") await new Promise(requestAnimationFrame);
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
    return (await axe.run(document, { resultTypes: ["violations"] })).violations;
}"""
"""Looks once everything stands: the page hears of a new theme in the next frame."""


@cache
def _source() -> str:
    return (MODULES / "axe-core/axe.min.js").read_text()


def findings(page: Page) -> list[str]:
    """What axe finds in both themes: the rule, the element and why, a line each."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(_source())
    found = []
    for theme in THEMES:
        page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        found += [f"{theme}: {line}" for each in page.evaluate(RUN) for line in _lines(each)]
    return found


def _lines(violation: dict[str, Any]) -> list[str]:
    return [f"{violation['id']} at {node['target']}: {node['failureSummary']}" for node in violation["nodes"]]
