"""Every environment variable, named, typed and read once."""

import ipaddress
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

ROOT = Path(__file__).resolve().parent.parent


class Settings(BaseSettings):
    """How this server is set up. Each field is read from `PORCHLIGHT_<NAME>`; the README lists them."""

    model_config = SettingsConfigDict(env_prefix="PORCHLIGHT_", extra="ignore")

    data: Path = ROOT / "data"
    database_url: str | None = None
    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=1, le=65535)] = 8000
    origin: Annotated[str, Field(pattern=r"^https?://[^/]+/?$")] | None = None
    registration: Literal["invited", "open"] = "invited"
    master_key: SecretStr | None = None
    push_origins: str = ""
    push_contact: Annotated[str, Field(pattern=r"^(mailto:[^@\s]+@[^@\s]+|https://[^/\s]+.*)$")] | None = None
    tick_seconds: Annotated[int, Field(ge=1, le=60)] = 20
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
        """Where a browser opens it, without a slash at the end."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return (self.origin or f"http://{host}:{self.port}").rstrip("/")

    @property
    def secure(self) -> bool:
        """Whether the browser reaches it by https."""
        return self.address.startswith("https://")

    @property
    def private(self) -> bool:
        """Whether only this computer can reach it: it listens on loopback, and no public origin leads to it."""
        return is_loopback(self.host) and is_loopback(urlsplit(self.address).hostname or "")


def is_loopback(host: str) -> bool:
    """Whether `host`, a name or an address, is this very computer."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
