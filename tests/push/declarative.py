"""A reading of Declarative Web Push by another hand: what a browser without our worker makes of a message.

After the W3C's Push API, "Declarative push message" (the steps to parse one), and the WHATWG's Notifications API. It
knows nothing of our own code.
"""

import json
from typing import Any
from urllib.parse import urlsplit

MAGIC = 8030
TEXTS = ("lang", "body", "tag", "icon", "image", "badge")
FLAGS = ("silent", "renotify", "requireInteraction")


def read(message: bytes) -> dict[str, Any]:
    """The notification of a message that a browser shows by itself. Raises ValueError for any other message."""
    said = json.loads(message)
    _hold(isinstance(said, dict) and type(said.get("web_push")) is int and said["web_push"] == MAGIC, "no magic")
    _hold(isinstance(said.get("notification"), dict), "no notification")
    shown: dict[str, Any] = said["notification"]
    _hold(isinstance(shown.get("title"), str) and shown["title"] != "", "no title")
    _hold(_is_address(shown.get("navigate")), "nowhere to go")
    _hold(shown.get("dir", "auto") in {"auto", "ltr", "rtl"}, "no such direction")
    _hold(all(isinstance(shown[name], str) for name in TEXTS if name in shown), "a text is none")
    _hold(all(isinstance(shown[name], bool) for name in FLAGS if name in shown), "a flag is none")
    _hold(not (shown.get("renotify") and not shown.get("tag")), "told again, but of what")
    _hold(not (shown.get("silent") and "vibrate" in shown), "silent and trembling")
    for action in shown.get("actions", []):
        _hold(all(isinstance(action.get(name), str) for name in ("action", "title")), "an action without a name")
        _hold("navigate" not in action or _is_address(action["navigate"]), "an action that leads nowhere")
    _hold(isinstance(said.get("mutable", False), bool), "mutable or not")
    _hold("app_badge" not in said or type(said["app_badge"]) is int, "no number")
    return shown


def _hold(so: bool, otherwise: str) -> None:
    if not so:
        raise ValueError(otherwise)


def _is_address(text: object) -> bool:
    parts = urlsplit(text) if isinstance(text, str) else None
    return parts is not None and parts.scheme in {"http", "https"} and parts.hostname is not None
