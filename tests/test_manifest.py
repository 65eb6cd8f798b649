"""The manifest: what a phone is told when the page comes to its home screen, and that its pictures are there."""

import json
import struct
from typing import Any

from app.setup.places import FRONTEND

PUBLIC = FRONTEND / "public"
MANIFEST: Any = json.loads((PUBLIC / "manifest.webmanifest").read_text())
ICONS: list[dict[str, str]] = [*MANIFEST["icons"], *(icon for each in MANIFEST["shortcuts"] for icon in each["icons"])]


def size(icon: dict[str, str]) -> str:
    """Width and height of a PNG as its first chunk has them (PNG, 11.2.1), written as a manifest does."""
    head = (PUBLIC / icon["src"].lstrip("/")).read_bytes()[:24]
    assert head.startswith(b"\x89PNG\r\n\x1a\n")
    return "{}x{}".format(*struct.unpack(">II", head[16:24]))


def test_every_picture_is_there_and_as_large_as_it_says() -> None:
    pictures = [icon for icon in ICONS if icon["type"] == "image/png"]
    assert [(icon["src"], size(icon)) for icon in pictures] == [(icon["src"], icon["sizes"]) for icon in pictures]
    drawn = [icon for icon in ICONS if icon not in pictures]
    assert [(icon["type"], icon["sizes"]) for icon in drawn] == [("image/svg+xml", "any")]
    assert all((PUBLIC / icon["src"].lstrip("/")).read_text().startswith("<svg") for icon in drawn)


def test_there_are_those_without_which_no_browser_puts_it_on_a_home_screen() -> None:
    sizes = {(icon["sizes"], icon.get("purpose", "any")) for icon in MANIFEST["icons"]}
    assert {("192x192", "any"), ("512x512", "any"), ("512x512", "maskable")} <= sizes
    assert (MANIFEST["start_url"], MANIFEST["scope"], MANIFEST["display"]) == ("/", "/", "standalone")
    assert (MANIFEST["name"], MANIFEST["short_name"]) == ("Porchlight", "Porchlight")
