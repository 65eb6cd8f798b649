"""Serves the built front end: packed as the browser likes, and every page address from one `index.html`."""

import mimetypes
from os import PathLike, stat_result
from pathlib import Path

from starlette.datastructures import Headers
from starlette.responses import FileResponse, RedirectResponse, Response
from starlette.staticfiles import NotModifiedResponse, StaticFiles
from starlette.types import Scope

from app.errors import NotFound

PACKED = (("br", ".br"), ("gzip", ".gz"))
FOR_EVER = "public, max-age=31536000, immutable"

mimetypes.add_type("application/manifest+json", ".webmanifest")


class Shell(StaticFiles):
    """`built` is what Vite made, with `.br` and `.gz` beside every file that packs.

    Names under `/assets` carry a hash and are kept for ever; everything else is asked for anew each time.
    """

    def __init__(self, built: Path) -> None:
        super().__init__(directory=built, check_dir=False)

    async def check_config(self) -> None:
        """Without a built front end the API still answers; pages are then 404."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        if path == "api" or path.startswith("api/"):
            raise NotFound
        if scope["method"] == "POST" and path == "share":
            # Only a page without its worker gets here: the worker takes what was shared, the server never reads it.
            return RedirectResponse("/", 303)
        # The addresses of pages have no ending. Nothing is looked up for one, so no odd address can upset the disk.
        if path == "." or ("." not in path and "text/html" in Headers(scope=scope).get("accept", "")):
            path = "index.html"
        return await super().get_response(path, scope)

    def file_response(
        self,
        full_path: PathLike[str] | str,
        stat_result: stat_result,
        scope: Scope,
        status_code: int = 200,
    ) -> Response:
        asked = Headers(scope=scope)
        file = Path(full_path)
        for_ever = file.parent.name == "assets"
        headers = {"cache-control": FOR_EVER if for_ever else "no-cache", "vary": "accept-encoding"}
        likes = _liked(asked.get("accept-encoding", ""))
        for encoding, ending in PACKED:
            packed = file.with_name(file.name + ending)
            if encoding in likes and packed.is_file():
                headers["content-encoding"] = encoding
                file = packed
                break
        media = mimetypes.guess_type(full_path)[0]
        sent = FileResponse(file, status_code, headers, media, stat_result=file.stat())
        return NotModifiedResponse(sent.headers) if self.is_not_modified(sent.headers, asked) else sent


def _liked(accepts: str) -> set[str]:
    """The encodings that `Accept-Encoding` names and does not refuse with a weight of nought (RFC 9110, 12.5.3)."""
    named = [each.lower().replace(" ", "").partition(";q=") for each in accepts.split(",")]
    return {encoding for encoding, _, weight in named if weight.strip("0.") or not weight}
