"""What goes in and out of the push routes."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from pydantic_core import PydanticCustomError

from app.push.encryption import from_text, is_point
from app.push.target import Address


def _public(text: str) -> str:
    if not is_point(from_text(text)):
        raise PydanticCustomError("key_invalid", "no point of the curve P-256")
    return text


def _secret(text: str) -> str:
    if len(from_text(text)) != 16:
        raise PydanticCustomError("key_invalid", "not 16 bytes")
    return text


def _shown(example: dict[str, Any]) -> ConfigDict:
    return ConfigDict(strict=True, json_schema_extra={"examples": [example]})


class Keys(BaseModel):
    """The browser's public key, an uncompressed point, and its secret of 16 bytes, in base64url (RFC 8291)."""

    p256dh: Annotated[str, AfterValidator(_public)]
    auth: Annotated[str, AfterValidator(_secret)]

    model_config = ConfigDict(strict=True)


class Subscribe(BaseModel):
    """As `PushSubscription.toJSON()` makes it; whatever a browser may add to it one day is left alone."""

    endpoint: str
    expirationTime: float | None = None  # noqa: N815  # the browser's name
    keys: Keys

    model_config = _shown(
        {
            "endpoint": "https://updates.push.services.mozilla.com/wpush/v2/gAAAAABn",
            "expirationTime": None,
            "keys": {
                "p256dh": "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
                "auth": "BTBZMqHH6r4Tts7J_aSIgg",
            },
        }
    )

    def address(self) -> Address:
        return Address(self.endpoint, self.keys.p256dh, self.keys.auth)


class Shown(BaseModel):
    delivery: Annotated[UUID, Field(strict=False)]

    model_config = _shown({"delivery": "7c9e6679-7425-40de-944b-e07fc1f90ae7"})


class KeyAnswer(BaseModel):
    key: str

    model_config = _shown(
        {"key": "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8"}
    )


DEVICE: dict[str, Any] = {
    "id": "0d6f3c1e-52c1-4b5e-9a77-3d0c6a3f8e21",
    "device": "Firefox, Android",
    "current": True,
    "created_at": "2026-11-20T20:14:09Z",
    "opened_at": "2026-11-25T20:31:02Z",
    "sent_at": "2026-11-25T20:30:00Z",
    "accepted_at": "2026-11-25T20:30:01Z",
    "shown_at": "2026-11-25T20:30:02Z",
    "worn": False,
}


class DeviceAnswer(BaseModel):
    """`worn`: only a new subscription can help this device."""

    id: str
    device: str
    current: bool
    created_at: datetime
    opened_at: datetime
    sent_at: datetime | None
    accepted_at: datetime | None
    shown_at: datetime | None
    worn: bool

    model_config = _shown(DEVICE)


class Devices(BaseModel):
    items: list[DeviceAnswer]

    model_config = _shown({"items": [DEVICE]})
