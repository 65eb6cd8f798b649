"""The gate that every endpoint passes twice: when a device subscribes, and when something is sent to it."""

import logging

from app.push import endpoint
from app.push.endpoint import Endpoint, EndpointRefused

LOG = logging.getLogger(__name__)


class Gate:
    """`named` are the origins that the operator allows besides the known push services."""

    def __init__(self, named: frozenset[str]) -> None:
        self._named = named

    def judge(self, url: str) -> Endpoint:
        """As `endpoint.judge`. Browsers' makers add hosts, so the operator hears of each that is refused: of its name
        only, for the rest of an endpoint is a secret.
        """
        try:
            return endpoint.judge(url, self._named)
        except EndpointRefused as refused:
            host = refused.host or "an address that cannot be read"
            LOG.warning("Not a known push service: %s. PORCHLIGHT_PUSH_ORIGINS can name further ones.", host)
            raise

    def vendor(self, origin: str) -> str:
        """Which known push service, or named origin, `origin` belongs to; `other` once nothing is sent there."""
        try:
            return endpoint.judge(origin, self._named).vendor
        except EndpointRefused:
            return "other"
