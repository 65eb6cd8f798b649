"""Opens the house and serves it until it is told to stop."""

from pathlib import Path

import uvicorn

from app.accounts.cookie import Cookie
from app.main import BUILT, build
from app.ops import commands, contact, opening, way
from app.settings import Settings
from app.setup import port
from app.setup.steps import say


def serve(settings: Settings, demo: bool, built: Path = BUILT) -> None:
    """Serve page and API; with `demo` over made-up evenings, apart from real ones. Raises Stop."""
    if demo:
        settings = settings.apart
        commands.keep_here(settings)
    contact.check(settings)
    taken = port.listen(settings.host, settings.port)
    keyring = opening.open_house(settings)
    if demo:
        commands.sow_once(settings, keyring)
        commands.tell_password()
    code = commands.first_code(settings)
    if code:
        say(f"The first person signs up with this code, once, within a week: {code}")
    app = build(settings, keyring, built)
    if demo:
        app.state.cookie = Cookie(settings.secure, "porchlight-demo")
    config = uvicorn.Config(app, log_level="warning", access_log=False, server_header=False, ws="none")
    say(f"Porchlight is open at {settings.address} (Ctrl-C closes it)")
    way.show(settings)
    uvicorn.Server(config).run(sockets=[taken])
