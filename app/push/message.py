"""Message: what a device is to show, and how urgently a push service is to bring it."""

from typing import Any, Literal, NamedTuple


class Message(NamedTuple):
    """`payload` is a Declarative Web Push; `topic` has at most 32 letters of the base64url alphabet, and a later
    message of the same topic takes the place of an earlier one that was not delivered yet (RFC 8030, section 5.4).
    """

    payload: dict[str, Any]
    urgency: Literal["high"]
    topic: str

    def bare(self) -> dict[str, Any]:
        """The least that is still shown, for a push service to which the whole is too much."""
        said = self.payload["notification"]
        kept = {name: said[name] for name in ("title", "navigate", "tag") if name in said}
        return {"web_push": self.payload["web_push"], "notification": kept, "mutable": True}
