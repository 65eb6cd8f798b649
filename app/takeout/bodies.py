"""What goes into the routes of taking out."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field


class Erasure(BaseModel):
    """Whoever erases an account says its password once more: a phone that lies open is not enough."""

    password: Annotated[str, Field(max_length=128)]

    model_config = ConfigDict(
        extra="forbid", strict=True, json_schema_extra={"examples": [{"password": "left the hall light on"}]}
    )
