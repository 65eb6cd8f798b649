"""Takes the port before the house is opened, so that a taken one is a sentence."""

import errno
import socket

from app.setup.stop import Stop


def listen(host: str, port: int) -> socket.socket:
    """Bind `host`:`port` and return the socket, ready for uvicorn's `sockets=`. Raises Stop when that cannot be."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    taken = socket.socket(family)
    taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        taken.bind((host, port))
        taken.listen(2048)  # uvicorn's own backlog
    except OSError as error:
        taken.close()
        raise Stop(_why(error, host, port)) from None
    return taken


def _why(error: OSError, host: str, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        return (
            f"Port {port} is taken: another program listens there, perhaps another Porchlight. "
            f"End it, or choose another port: PORCHLIGHT_PORT={port % 65535 + 1} python3 -m app"
        )
    if error.errno == errno.EACCES:
        return f"Port {port} is kept for the system. Choose one above 1023: PORCHLIGHT_PORT=8000 python3 -m app"
    return f"Cannot listen on {host}:{port} ({error.strerror}). Choose an address of this machine with PORCHLIGHT_HOST."
