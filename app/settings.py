"""Every environment variable, named, typed and read once."""

import ipaddress
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import SplitResult, urlsplit

from pydantic import AfterValidator, Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

ROOT = Path(__file__).resolve().parent.parent
ALL_OF_ITS_OWN = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104  # read here, never chosen
"""Where to listen at every address of this computer, and where a browser on it finds that: these two lead nowhere."""


def is_loopback(host: str) -> bool:
    """Whether `host`, a name or an address, is this very computer."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def origin_of(parts: SplitResult) -> str:
    """`https://host`, with the port unless it is the scheme's own. Raises ValueError for a port that is none."""
    host = parts.hostname or ""
    host = f"[{host}]" if ":" in host else host
    usual = {"https": 443, "http": 80}.get(parts.scheme)
    return f"{parts.scheme}://{host}" + ("" if parts.port in (None, usual) else f":{parts.port}")


def _origins(text: str) -> str:
    """Origins as `origin_of` writes them, with commas between. Raises ValueError."""
    origins = []
    for each in filter(None, map(str.strip, text.split(","))):
        parts = urlsplit(each)
        safe = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname or ""))
        if not safe or not parts.hostname or parts.path.strip("/") or "@" in parts.netloc:
            raise ValueError("each is an origin such as https://push.example.org, by http only on this computer")
        origins.append(origin_of(parts))
    return ",".join(origins)


class Settings(BaseSettings):
    """How this server is set up. Each field is read from `PORCHLIGHT_<NAME>`; the README lists them."""

    model_config = SettingsConfigDict(env_prefix="PORCHLIGHT_", env_ignore_empty=True, extra="ignore")

    data: Path = ROOT / "data"
    database_url: str | None = None
    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=1, le=65535)] = 8000
    origin: Annotated[str, Field(pattern=r"^https?://[^/]+/?$")] | None = None
    registration: Literal["invited", "open"] = "invited"
    master_key: SecretStr | None = None
    push_origins: Annotated[str, AfterValidator(_origins)] = ""
    push_contact: Annotated[str, Field(pattern=r"^(mailto:[^@\s]+@[^@\s]+|https://[^/\s]+.*)$")] | None = None
    tick_seconds: Annotated[int, Field(ge=1, le=60)] = 20
    metrics_token: SecretStr | None = None
    grace_minutes: Annotated[int, Field(ge=1, le=12 * 60)] = 180

    @property
    def database(self) -> str:
        """The database's address for SQLAlchemy: PostgreSQL through psycopg, or the SQLite file in the data folder."""
        if self.database_url is None:
            return f"sqlite:///{self.data.resolve() / 'porchlight.db'}"
        scheme, _, rest = self.database_url.partition("://")
        return f"postgresql+psycopg://{rest}" if scheme in ("postgres", "postgresql") else self.database_url

    @property
    def address(self) -> str:
        """Where a browser opens it, without a slash at the end; on this computer, if it was given no other."""
        host = ALL_OF_ITS_OWN.get(self.host, self.host)
        host = f"[{host}]" if ":" in host else host
        return (self.origin or f"http://{host}:{self.port}").rstrip("/")

    @property
    def secure(self) -> bool:
        """Whether the browser reaches it by https."""
        return self.address.startswith("https://")

    @property
    def public(self) -> bool:
        """Whether it has been given an address at which other devices find it."""
        return self.origin is not None and not is_loopback(urlsplit(self.address).hostname or "")

    @property
    def private(self) -> bool:
        """Whether only this computer can reach it: it listens on loopback, and no public origin leads to it."""
        return is_loopback(self.host) and is_loopback(urlsplit(self.address).hostname or "")

    @property
    def apart(self) -> Self:
        """For made-up people: another folder, and another port, since a browser keeps its pages by host and port."""
        chosen = "port" in self.model_fields_set
        changes = {
            "data": self.data / "demo",
            "database_url": None,
            "master_key": None,
            "port": self.port if chosen else self.port + 1,
        }
        return self.model_copy(update=changes)

    @property
    def named_origins(self) -> frozenset[str]:
        """Origins that messages may go to besides the known push services."""
        return frozenset(filter(None, self.push_origins.split(",")))
