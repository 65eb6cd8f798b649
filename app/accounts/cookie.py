"""The cookie that carries a session's token."""

from dataclasses import dataclass

from starlette.responses import Response

from app.accounts.sessions import LASTS


@dataclass(frozen=True, slots=True)
class Cookie:
    """`secure` when the browser comes by https: then it is bound to this very host (RFC 6265bis, section 4.1.3.2)."""

    secure: bool
    stem: str = "porchlight"
    """Cookies know no ports: another Porchlight on the same host needs another one."""

    @property
    def name(self) -> str:
        return f"__Host-{self.stem}" if self.secure else self.stem

    def set(self, response: Response, secret: str) -> None:
        """Lax, not Strict: a tap on a notification opens the page from outside, and must find it signed in."""
        age = int(LASTS.total_seconds())
        response.set_cookie(self.name, secret, age, path="/", secure=self.secure, httponly=True, samesite="lax")

    def clear(self, response: Response) -> None:
        response.delete_cookie(self.name, path="/", secure=self.secure, httponly=True, samesite="lax")
