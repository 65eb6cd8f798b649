"""Opens the house and serves it until it is told to stop."""

from pathlib import Path

import uvicorn

from app.main import BUILT, build
from app.ops import commands, opening
from app.settings import Settings
from app.setup import port
from app.setup.steps import say


def serve(settings: Settings, demo: bool, built: Path = BUILT) -> None:
    """Serve page and API; with `demo` over made-up evenings in a folder of their own. Raises Stop."""
    if demo:
        apart = {"data": settings.data / "demo", "database_url": None, "master_key": None}
        settings = settings.model_copy(update=apart)
    taken = port.listen(settings.host, settings.port)
    keyring = opening.open_house(settings)
    if demo:
        commands.sow_once(settings, keyring)
    code = commands.first_code(settings)
    if code:
        say(f"The first person signs up with this code, once, within a week: {code}")
    config = uvicorn.Config(
        build(settings, keyring, built), log_level="warning", access_log=False, server_header=False, ws="none"
    )
    say(f"Porchlight is open at {settings.address} (Ctrl-C closes it)")
    uvicorn.Server(config).run(sockets=[taken])
