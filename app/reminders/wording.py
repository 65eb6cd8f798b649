"""What a knock says: nothing about partners or relationships, unless the person wrote such words themself."""

from typing import NamedTuple

from app.push.message import Message
from app.reminders import purpose
from app.reminders.purpose import Purpose

TITLE = "Porchlight"
NEUTRAL = "A moment for you."
WEEK = "A minute for the week."
CHECKIN = "/checkin?week="


class About(NamedTuple):
    """Which call it is (`trial` for "send me one now", which has no night), the id under which it is delivered, and
    what it is for.
    """

    call: str
    night: str | None
    delivery: str
    purpose: Purpose = Purpose.LINES


def knock(about: About, address: str, topic: str, words: str | None) -> Message:
    """The message for one device; `address` is the house's, without a slash at its end.

    A tap opens tonight's page, or the week's check-in, by itself where the browser understands Declarative Web Push
    (W3C Push API, "declarative push message"), elsewhere the worker does it. Every call of a night has the same tag, so
    that only one of them is on the screen; a second one makes itself heard. `words` are the person's own, for their
    evenings; the check-in has its own, which say as little.
    """
    weekly = about.purpose is Purpose.WEEK
    notification = {
        "title": TITLE,
        "body": WEEK if weekly else words or NEUTRAL,
        "lang": "en",
        "dir": "auto",
        "navigate": address + _opens(about),
        "tag": f"night-{about.night}" if about.night else "trial",
        "renotify": about.call != "evening",
        "data": {"delivery": about.delivery, "night": about.night, "call": about.call},
    }
    return Message({"web_push": 8030, "notification": notification, "mutable": True}, "high", topic)


def purpose_of(message: Message) -> Purpose:
    """What a message of a night calls for."""
    return Purpose.WEEK if CHECKIN in message.payload["notification"]["navigate"] else Purpose.LINES


def _opens(about: About) -> str:
    """The path that a tap opens. It names the week, since a notice may stay on the screen until the next has begun."""
    if about.night is None:
        return "/more/reminder"
    return f"{CHECKIN}{purpose.monday(about.night)}" if about.purpose is Purpose.WEEK else "/"
