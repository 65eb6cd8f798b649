"""What a monitor asks."""

from tests.porch import Porch


async def test_the_house_is_alive_and_ready(here: Porch) -> None:
    visitor = here.visitor()
    assert await visitor.gets("/healthz") == {"status": "ok"}
    assert await visitor.gets("/readyz") == {"status": "ok"}
