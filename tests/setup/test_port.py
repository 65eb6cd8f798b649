"""What is said when the port cannot be had."""

import socket

import pytest

from app.setup.port import listen
from app.setup.stop import Stop


def test_a_free_port_is_taken_and_listens() -> None:
    with listen("127.0.0.1", 0) as taken, socket.create_connection(taken.getsockname()):
        pass


def test_a_taken_port_is_named_with_the_way_to_another() -> None:
    with listen("127.0.0.1", 0) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(Stop, match=rf"Port {port} is taken: .* PORCHLIGHT_PORT=\d+ python3 -m app$"):
            listen("127.0.0.1", port)


def test_an_address_of_another_machine_is_named_with_its_setting() -> None:
    with pytest.raises(Stop, match=r"^Cannot listen on 192\.0\.2\.1:0 .* PORCHLIGHT_HOST\.$"):
        listen("192.0.2.1", 0)
