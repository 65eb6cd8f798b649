"""What a page is like to somebody who has only the Tab key: what it reaches, whether one sees where one is."""

from playwright.sync_api import Page

from tests.browser.camera import STILL

MOST = 250
"""Presses. No page has as many controls."""

CONTROLS = """() => {
    const root = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document.body;
    const all = root.querySelectorAll(
        "a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [role=slider]");
    window.unreached = new Set([...all].filter((element) =>
        element.checkVisibility({ visibilityProperty: true }) && !element.closest("[inert]") &&
        element.tabIndex >= 0 && element.type !== "radio" && !element.closest("[role=toolbar]")));
    window.first = window.last = null;
    document.activeElement?.blur();
}"""
ARRIVED = """() => {
    const here = document.activeElement;
    const stays = here === window.last; // a field for a time has several stops
    window.last = here;
    if (stays) return [];
    if (here === window.first) return null;
    if (here === document.body) return []; // past the last one, where the browser's own controls would come
    window.first ??= here;
    window.unreached.delete(here);
    const named = `${here.localName}.${here.className} ${(here.ariaLabel ?? here.textContent).trim().slice(0, 30)}`;
    const box = here.getBoundingClientRect();
    const shown = (element) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none";
    };
    // A caret shows where one writes; a radio or a switch may be drawn by what lies around it.
    const { parentElement, nextElementSibling, children } = here;
    const around = [here, parentElement, nextElementSibling, here.closest("label, .scroller"), ...children]
        .filter(Boolean);
    const found = [];
    if (!here.matches("textarea, input:not([type=radio], [type=checkbox], [type=range])") && !around.some(shown))
        found.push(`does not show that it is focused: ${named}`);
    // WCAG 2.2, 2.4.11: not wholly behind something else.
    const points = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1], [0.5, 0.9]]
        .map(([x, y]) => document.elementFromPoint(box.left + box.width * x, box.top + box.height * y));
    const seen = (element) => element && (here.contains(element) || element.contains(here) ||
        here.closest("label")?.contains(element) || here.parentElement.contains(element));
    if (!points.some(seen)) found.push(`is hidden while it is focused: ${named}`);
    return found;
}"""
LEFT = """() => [...window.unreached].map((element) =>
    `is not reached: ${element.localName}.${element.className} ${element.textContent.trim().slice(0, 30)}`)"""


def troubles(page: Page) -> list[str]:
    """A line for each control that Tab does not reach, or that does not show that it did."""
    page.evaluate(STILL)
    page.evaluate(CONTROLS)
    found: list[str] = []
    for _ in range(MOST):
        page.keyboard.press("Tab")
        here = page.evaluate(ARRIVED)
        if here is None:
            break
        found += here
    found += page.evaluate(LEFT)
    return found
