"""The browser and the screens that journeys are seen on, as Playwright calls them."""

from typing import Any

SWITCHES = [
    "--no-sandbox",  # containers run as root, where Chromium asks for this
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]

PHONE: dict[str, Any] = {
    "viewport": {"width": 390, "height": 844},
    "is_mobile": True,
    "has_touch": True,
    "color_scheme": "dark",
}
DESK: dict[str, Any] = {"viewport": {"width": 1280, "height": 800}, "color_scheme": "dark"}
