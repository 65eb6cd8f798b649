"""Whom a push service can write to: demanded before phones come here, not when the first message is refused."""

import ipaddress
from urllib.parse import urlsplit

from app.settings import Settings
from app.setup.stop import Stop

NOBODYS = (
    *("localhost", "localdomain", "local", "internal", "home.arpa", "test", "example", "invalid", "onion", "alt"),
    *("example.com", "example.net", "example.org"),
)
"""Names at which nobody can be reached from outside, and whatever is under them (RFC 2606 and 6761, and the registry of
special-use names that the latter began)."""


def check(settings: Settings) -> None:
    """Raises Stop when phones are meant to come here, and push services would not be told whom to write to.

    It may be left out by the letter (RFC 8292, section 2.1); Apple and Mozilla refuse a message without it, and Apple
    one that leads to localhost. On this computer alone nobody asks.
    """
    if settings.public and (settings.push_contact is None or not _reachable(settings.push_contact)):
        given = f" Nobody is reached at {settings.push_contact}." if settings.push_contact else ""
        raise Stop(
            "Phones will come to this house, and the push services that carry its reminders want to know whom to "
            f"write to when something is wrong.{given} Set PORCHLIGHT_PUSH_CONTACT to an address of yours that others "
            f"reach, such as mailto:you@{urlsplit(settings.address).hostname}, and start again."
        )


def _reachable(contact: str) -> bool:
    """Whether somebody elsewhere could write to this `mailto:` or `https:` address."""
    host = _host(contact).lower().strip("[].")
    try:
        return ipaddress.ip_address(host).is_global
    except ValueError:
        return "." in host and not any(f".{host}".endswith(f".{name}") for name in NOBODYS)


def _host(contact: str) -> str:
    """Where it leads; empty where nobody can tell."""
    try:
        parts = urlsplit(contact)  # a subject may come after an address (RFC 6068)
    except ValueError:
        return ""
    return parts.path.rpartition("@")[2] if parts.scheme == "mailto" else parts.hostname or ""
