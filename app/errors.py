"""The family of problems, and the one place that speaks them (RFC 9457, application/problem+json).

    Problem                    what went wrong, as an answer to one request
    ├── Malformed        422   wrong with what was sent: names the fields, never repeats the input
    ├── Unauthorized     401   nobody is signed in here, or no longer
    ├── Refused          403   the request came from another site, or a code is missing or spent
    ├── NotFound         404   not there, or not yours: the two answer alike
    ├── Conflict         409   wrong with when: a name taken, an entry removed
    ├── Gone             410   a cursor that this server can no longer continue from
    ├── TooLarge         413   more than anybody has to say at once
    └── Busy             503   too much at once; `retry_after` tells when to come again

Rooms raise these with a `code` of their own. Codes are part of the contract and never change; titles may.
"""

from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import Any, ClassVar

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

PYDANTIC_CODES = {
    "missing": "field_missing",
    "extra_forbidden": "field_unknown",
    "literal_error": "choice_unknown",
    "enum": "choice_unknown",
    "string_too_long": "text_too_long",
    "string_too_short": "text_empty",
    "string_unicode": "text_surrogate",
    "uuid_parsing": "id_invalid",
    "uuid_type": "id_invalid",
    "json_invalid": "body_malformed",
    "model_attributes_type": "body_malformed",
    "too_long": "too_many",
}
OURS = frozenset(
    {"text_nul", "text_empty", "day_impossible", "day_not_monday", "id_invalid", "zone_unknown", "time_impossible"}
    | {"name_empty", "password_short", "key_invalid"}
)


class Problem(Exception):
    """One failed request: an HTTP status, a stable code and words for the person at the other end."""

    status: ClassVar[int] = 500
    code: str = "failed"
    title: str = "Something went wrong on the server. Nothing of yours was lost; try again in a moment."

    def __init__(self, code: str | None = None, title: str | None = None, *, retry_after: int | None = None) -> None:
        """`code` and `title` replace those of the class; `retry_after` is in seconds."""
        self.code = code or type(self).code
        self.title = title or type(self).title
        self.retry_after = retry_after
        super().__init__(self.code)

    def as_json(self) -> dict[str, Any]:
        """The body of the answer; sync puts the same object into a verdict."""
        return {"type": f"urn:porchlight:{self.code}", "title": self.title, "status": self.status, "code": self.code}


class Malformed(Problem):
    """Something about what was sent; `fields` pairs each field's name with what is wrong with it."""

    status = 422
    code = "body_malformed"
    title = "That could not be read as it was sent."

    def __init__(self, fields: Iterable[tuple[str, str]] = ()) -> None:
        self.fields = list(fields)
        super().__init__(self.fields[0][1] if self.fields else None)

    def as_json(self) -> dict[str, Any]:
        body = super().as_json()
        if self.fields:
            body["field"] = self.fields[0][0]
            body["errors"] = [{"field": field, "code": code} for field, code in self.fields]
        return body

    @classmethod
    def of(cls, errors: Iterable[Mapping[str, Any]]) -> "Malformed":
        """From Pydantic's errors; only where and what kind are taken over, never the input."""
        return cls((_field(error), _code(error["type"])) for error in errors)


class Unauthorized(Problem):
    status = 401
    code = "signed_out"
    title = "Nobody is signed in here. What is on this device stays; sign in to continue syncing."


class Refused(Problem):
    status = 403
    code = "refused"
    title = "This is not allowed from here."


class NotFound(Problem):
    status = 404
    code = "not_found"
    title = "There is nothing of yours here."


class Conflict(Problem):
    status = 409
    code = "conflict"
    title = "Something else happened first."


class Gone(Problem):
    status = 410
    code = "gone"
    title = "This server can no longer continue from there."


class TooLarge(Problem):
    status = 413
    code = "body_too_large"
    title = "That is too much at once."


class Busy(Problem):
    status = 503
    code = "busy"
    title = "The server has its hands full. Try again in a few seconds."


FAMILY = (Malformed, Unauthorized, Refused, NotFound, Conflict, Gone, TooLarge, Busy)


def speak(app: FastAPI) -> None:
    """Teach `app` to answer every failure in this family's voice."""
    app.add_exception_handler(Problem, _problem)
    app.add_exception_handler(RequestValidationError, _unreadable)
    app.add_exception_handler(HTTPException, _framework)
    app.add_exception_handler(Exception, _unforeseen)


def responses(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """For a route's `responses=`: the problems it may answer, for the OpenAPI document."""
    return {status: _described(status) for status in statuses}


def _described(status: int) -> dict[str, Any]:
    example = next(kind for kind in FAMILY if kind.status == status)().as_json()
    content = {"application/problem+json": {"schema": {"type": "object"}, "example": example}}
    return {"description": HTTPStatus(status).phrase, "content": content}


def answer(problem: Problem) -> JSONResponse:
    """`problem` as an HTTP answer."""
    headers = {"retry-after": str(problem.retry_after)} if problem.retry_after else None
    return JSONResponse(problem.as_json(), problem.status, headers, "application/problem+json")


async def _problem(_: Request, raised: Exception) -> JSONResponse:
    return answer(raised if isinstance(raised, Problem) else Problem())


async def _unreadable(_: Request, raised: Exception) -> JSONResponse:
    return answer(Malformed.of(raised.errors()) if isinstance(raised, RequestValidationError) else Problem())


async def _framework(_: Request, raised: Exception) -> JSONResponse:
    """What FastAPI and Starlette raise by themselves: an unknown path, a wrong method, an unreadable body."""
    status = raised.status_code if isinstance(raised, HTTPException) else 500
    if status == 400:
        return answer(Malformed([("body", "body_malformed")]))
    code = {404: "not_found", 405: "method_unknown"}.get(status, "failed")
    body = {"type": f"urn:porchlight:{code}", "title": HTTPStatus(status).phrase, "status": status, "code": code}
    return JSONResponse(body, status, getattr(raised, "headers", None), "application/problem+json")


async def _unforeseen(_: Request, __: Exception) -> JSONResponse:
    return answer(Problem())


def _field(error: Mapping[str, Any]) -> str:
    """Where it went wrong, in names of ours only: a field that nobody knows has been named by whoever sent it."""
    steps = [*error["loc"]]
    if error["type"] == "json_invalid":
        return "body"
    if error["type"] == "extra_forbidden":
        steps.pop()
    if steps and steps[-1] == "[key]":
        del steps[-2:]
    if steps and steps[0] in ("body", "query", "path"):
        del steps[0]
    return ".".join(str(step) for step in steps) or "body"


def _code(kind: str) -> str:
    return kind if kind in OURS else PYDANTIC_CODES.get(kind, "value_invalid")
