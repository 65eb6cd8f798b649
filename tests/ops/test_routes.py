"""What a monitor asks."""

import pytest
from httpx import ASGITransport, AsyncClient
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import text

from app.database import Connection
from tests.cast import problem, well
from tests.porch import Opening, Porch


async def test_the_house_is_alive_and_ready(here: Porch) -> None:
    visitor = here.visitor()
    await here.app.state.knocker.tick()
    assert await visitor.gets("/healthz") == {"status": "ok", "ticked": 0, "overdue": 0}
    assert await visitor.gets("/readyz") == {"status": "ok"}


@pytest.mark.parametrize("path", ["/healthz", "/readyz"])
async def test_a_monitor_may_ask_for_no_more_than_the_head(here: Porch, path: str) -> None:
    assert (await here.visitor().asks("HEAD", path)).status_code == 200


async def test_a_house_whose_tables_are_gone_is_alive_and_not_ready(here: Porch) -> None:
    def damage(c: Connection) -> None:
        c.execute(text("alter table person rename to someone"))

    await here.db.write(damage)
    visitor = here.visitor(failing=True)
    assert (await visitor.asks("GET", "/healthz")).status_code == 200
    assert problem(await visitor.asks("GET", "/readyz")) == (500, "failed", None)


async def test_what_was_counted_can_be_read_by_a_program_of_this_computer(here: Porch) -> None:
    await here.app.state.knocker.tick()
    answer = await here.visitor().asks("GET", "/metrics")
    assert answer.headers["content-type"].startswith("text/plain")
    families = {family.name: family for family in text_string_to_metric_families(answer.text)}
    assert families["porchlight_reminders_claimed"].samples[0].value == 0
    assert families["porchlight_calls_missed"].samples[0].value == 0  # before the first, so that it is an increase
    assert families["porchlight_push_lag_seconds"].type == "histogram"
    assert families["porchlight_tick_age_seconds"].samples[0].value < 60


async def test_nobody_else_learns_from_it_whether_somebody_has_written(opening: Opening) -> None:
    here = await opening(origin="https://porchlight.example")
    assert (await here.visitor().asks("GET", "/metrics")).status_code == 404


THROUGH = [
    {"x-forwarded-for": "127.0.0.1"},
    {"x-forwarded-for": "203.0.113.7, 127.0.0.1", "x-forwarded-proto": "https"},
    {"x-forwarded-host": "porchlight.example"},
    {"x-real-ip": "203.0.113.7"},
    {"forwarded": "for=203.0.113.7"},
    {"via": "1.1 caddy"},
    {"host": "porchlight.example"},
]


@pytest.mark.parametrize("headers", THROUGH, ids=", ".join)
async def test_whoever_comes_through_a_proxy_is_not_a_program_of_this_computer(
    opening: Opening, headers: dict[str, str]
) -> None:
    """The operator may have forgotten to say that there is one."""
    assert (await (await opening()).visitor().asks("GET", "/metrics", headers=headers)).status_code == 404


@pytest.mark.parametrize("headers", THROUGH, ids=", ".join)
async def test_a_proxy_may_say_what_it_likes_of_a_house_that_others_reach(
    opening: Opening, headers: dict[str, str]
) -> None:
    here = await opening(origin="https://porchlight.example", metrics_token="nine lamps")
    token = {"authorization": "Bearer nine lamps"}
    visitor = here.visitor()
    assert (await visitor.asks("GET", "/metrics", headers=headers)).status_code == 404
    assert (await visitor.asks("GET", "/metrics", headers=headers | token)).status_code == 200


async def test_another_computer_of_the_same_network_learns_nothing(here: Porch) -> None:
    transport = ASGITransport(here.app, client=("192.168.0.7", 50123))
    async with AsyncClient(transport=transport, base_url=here.settings.address, trust_env=False) as neighbour:
        assert (await neighbour.get("/metrics")).status_code == 404


async def test_a_monitor_elsewhere_has_a_token(opening: Opening) -> None:
    here = await opening(origin="https://porchlight.example", metrics_token="nine lamps")
    visitor = here.visitor()
    assert (await visitor.asks("GET", "/metrics")).status_code == 404
    assert (await visitor.asks("GET", "/metrics", headers={"authorization": "Bearer ten lamps"})).status_code == 404
    answer = await visitor.asks("GET", "/metrics", headers={"authorization": "Bearer nine lamps"})
    assert answer.status_code == 200
    assert well(await visitor.asks("GET", "/healthz"))["status"] == "ok"
