"""What does not fit on an open page: things that stand out of it, words that are cut, targets that are too small."""

from playwright.sync_api import Page

MISFITS = """least => {
    const wide = document.documentElement.clientWidth;
    const root = document.querySelector("dialog[open]") ?? document.body;
    const found = [document.scrollingElement, ...document.querySelectorAll("dialog[open], dialog[open] .sheet-body")]
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map(({ localName, scrollWidth, clientWidth }) => `${localName} is ${scrollWidth} wide in ${clientWidth}`);
    const beyond = ({ left, right }) => left < -1 || right > wide + 1;
    // What is meant to be pushed sideways, and the lamps' light, may end where they like.
    const free = (element) => element.closest(
        ".unseen, svg, .tabled, .scroller, .pills, .signals, .still-room, .states, .peek-body .lines");
    const named = (element) => `${element.localName}.${element.className} ${element.textContent.trim().slice(0, 30)}`;
    for (const element of root.querySelectorAll("*")) {
        if (!element.checkVisibility({ visibilityProperty: true }) || free(element)) continue;
        const box = element.getBoundingClientRect();
        if (box.width && beyond(box)) found.push(`stands out: ${named(element)}`);
        const { overflowX, textOverflow, display } = getComputedStyle(element);
        const cut = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
        if (cut && textOverflow !== "ellipsis") found.push(`is cut: ${named(element)}`);
        // A field is as tall as its words: one is cut where what measures it is not dressed like it.
        if (element.localName === "textarea" && element.scrollHeight > element.clientHeight + 1)
            found.push(`is cut at its foot: ${named(element)}`);
        if (!element.matches("a[href], button:enabled, input:enabled, select:enabled, textarea")) continue;
        // In a line of text a link is as tall as the line (WCAG 2.2, 2.5.8); a label belongs to its field.
        if (display === "inline") continue;
        const { width, height } = element.closest("label")?.getBoundingClientRect() ?? box;
        if (Math.min(Math.max(width, box.width), Math.max(height, box.height)) < least - 0.5)
            found.push(`is a target of ${Math.round(width)} by ${Math.round(height)}: ${named(element)}`);
    }
    return [...new Set(found)];
}"""
LARGER = """async size => {
    document.documentElement.style.fontSize = size;
    for (const _ of "ab") await new Promise(requestAnimationFrame);
}"""
"""Done once what watches its own width has drawn itself anew, which may also follow upon another size of the screen."""
TARGET = 44
"""The least side of a target, in CSS pixels."""


def misfits(page: Page) -> list[str]:
    """A line for each, with letters as large as they are and twice as large; the page is left at twice."""
    found = []
    for letters in ("100%", "200%"):
        page.evaluate(LARGER, letters)
        found += [f"at {letters} {line}" for line in page.evaluate(MISFITS, TARGET)]
    return found
