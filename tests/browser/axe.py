"""axe-core over whatever a phone shows: all of its rules, those that are off by default, tried out or out of use too.

But three. color-contrast-enhanced asks for 7:1 (WCAG 1.4.6, AAA), which would leave no quiet text. p-as-heading,
which is being tried out, takes a first sentence that is larger than the next for a heading. focus-order-semantics,
likewise, wants no focus on a group: that is how keys scroll a table wider than the phone, which
scrollable-region-focusable demands.
"""

from functools import cache
from typing import Any, Literal

from playwright.sync_api import Page

from app.setup.places import MODULES

THEMES: tuple[Literal["dark"], Literal["light"]] = ("dark", "light")
BUT = ("color-contrast-enhanced", "p-as-heading", "focus-order-semantics")
RUN = """async but => {
    const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: !but.includes(ruleId) }]));
    scrollTo(0, document.documentElement.scrollHeight);
    for (const _ of "ab") await new Promise(requestAnimationFrame);
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
    return (await axe.run(document, { rules, resultTypes: ["violations"] })).violations;
}"""
"""Looks once everything stands: the page hears of a new theme in the next frame.

And at its end, where nothing that can be scrolled away from lies half behind the tabs: target-size takes that as small.
"""


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
        found += [f"{theme}: {line}" for each in page.evaluate(RUN, BUT) for line in _lines(each)]
    return found


def _lines(violation: dict[str, Any]) -> list[str]:
    return [f"{violation['id']} at {node['target']}: {node['failureSummary']}" for node in violation["nodes"]]
