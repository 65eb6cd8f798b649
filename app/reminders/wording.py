"""What a knock says: nothing about partners or relationships, unless the person wrote such words themself."""

from typing import NamedTuple

from app.push.message import Message

TITLE = "Porchlight"
NEUTRAL = "A moment for you."


class About(NamedTuple):
    """Which call it is (`trial` for "send me one now", which has no night), and the id under which it is delivered."""

    call: str
    night: str | None
    delivery: str


def knock(about: About, address: str, topic: str, words: str | None) -> Message:
    """The message for one device; `address` is the house's, without a slash at its end.

    A tap opens tonight's page by itself where the browser understands Declarative Web Push (W3C Push API, "declarative
    push message"), elsewhere the worker does it. Every call of a night has the same tag, so that only one of them is on
    the screen; a second one makes itself heard.
    """
    notification = {
        "title": TITLE,
        "body": words or NEUTRAL,
        "lang": "en",
        "dir": "auto",
        "navigate": f"{address}/" if about.night else f"{address}/more/reminder",
        "tag": f"night-{about.night}" if about.night else "trial",
        "renotify": about.call != "evening",
        "data": {"delivery": about.delivery, "night": about.night, "call": about.call},
    }
    return Message({"web_push": 8030, "notification": notification, "mutable": True}, "high", topic)
