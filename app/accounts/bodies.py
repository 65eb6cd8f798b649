"""What goes in and out of the account routes."""

import unicodedata
from datetime import datetime
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from pydantic_core import PydanticCustomError

from app.accounts.joining import Doorway
from app.accounts.zone import Zone

SHORTEST = 8
"""Letters of a password (NIST SP 800-63B, section 5.1.1.1)."""


def _named(name: str) -> str:
    if any(unicodedata.category(letter) in ("Cc", "Cs") for letter in name):
        raise PydanticCustomError("text_nul", "a control character")
    if not name.strip():
        raise PydanticCustomError("name_empty", "no name")
    return name.strip()


def _long_enough(password: str) -> str:
    if len(password) < SHORTEST:
        raise PydanticCustomError("password_short", "too few letters for a password")
    return password


Name = Annotated[str, Field(min_length=1, max_length=50), AfterValidator(_named)]
Password = Annotated[
    str, Field(max_length=128, json_schema_extra={"minLength": SHORTEST}), AfterValidator(_long_enough)
]


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class SignUp(_Body):
    name: Name
    password: Password
    zone: Zone
    code: Annotated[str | None, Field(max_length=40)] = None

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "name": "Ana",
                    "password": "left the hall light on",
                    "zone": "Europe/Berlin",
                    "code": None,
                }
            ]
        }
    )


class SignIn(_Body):
    name: Name
    password: Annotated[str, Field(max_length=128)]

    model_config = ConfigDict(json_schema_extra={"examples": [{"name": "Ana", "password": "left the hall light on"}]})


class Move(_Body):
    zone: Zone

    model_config = ConfigDict(json_schema_extra={"examples": [{"zone": "Pacific/Auckland"}]})


class Myself(BaseModel):
    id: str
    name: str
    zone: str
    counter: int

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "id": "019ab2c4-7d1e-7c3a-9f50-0a4b8e6d2f11",
                    "name": "Ana",
                    "zone": "Europe/Berlin",
                    "counter": 12,
                }
            ]
        }
    )


class DoorwayAnswer(BaseModel):
    open: Doorway

    model_config = ConfigDict(json_schema_extra={"examples": [{"open": "code"}]})


class DeviceAnswer(BaseModel):
    id: str
    device: str
    created_at: datetime
    seen_at: datetime
    current: bool


class Devices(BaseModel):
    items: list[DeviceAnswer]

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "items": [
                        {
                            "id": "5b0f2f9e-6a3c-4b0e-8d8a-2f7f1c9f0c55",
                            "device": "Firefox, Android",
                            "created_at": "2026-11-20T20:14:09Z",
                            "seen_at": "2026-11-22T20:58:31Z",
                            "current": True,
                        }
                    ]
                }
            ]
        }
    )


class InvitationAnswer(BaseModel):
    code: str
    expires_at: datetime

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"code": "k7mp-x2qd-9fhw-3vta", "expires_at": "2026-11-29T20:58:31Z"}]}
    )
