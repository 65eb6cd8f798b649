"""Every route that the OpenAPI document tells of."""

from dataclasses import dataclass
from functools import cache

from tests.cast import Json
from tests.porch import described

HARMLESS = frozenset({"GET", "HEAD"})


@dataclass(frozen=True)
class Route:
    """A method and a path, as the document writes it."""

    method: str
    path: str

    def __str__(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def changes(self) -> bool:
        return self.method not in HARMLESS

    @property
    def told(self) -> Json:
        """What the document tells of it."""
        told: Json = described()["paths"][self.path][self.method.lower()]
        return told

    @property
    def body(self) -> Json | None:
        """The schema of its body, if it takes one."""
        if "requestBody" not in self.told:
            return None
        schema: Json = self.told["requestBody"]["content"]["application/json"]["schema"]
        found: Json = described()["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        return found


@cache
def routes() -> list[Route]:
    """All of them, in the order of the document."""
    return [Route(method.upper(), path) for path, item in described()["paths"].items() for method in item]
