"""A push service's lane: its connections, its time-outs, and how little of it the others notice."""

import asyncio
import time

import pytest

from app.push.outcome import Outcome, Verdict
from tests.push.browser import Browser
from tests.push.certificates import certified
from tests.push.conftest import Office
from tests.push.far_end import FarEnd, Reply


async def test_a_redirect_is_not_followed(office: Office) -> None:
    elsewhere = await office.far_end(FarEnd())
    far = await office.far_end(FarEnd(lambda _: Reply(307, (f"location: {elsewhere.origin}/",))))
    post = await office.post(far, elsewhere)
    assert await post.sends(Browser(f"{far.origin}/a")) == Outcome(Verdict.UNREACHABLE, 307)
    assert elsewhere.connections == 0


async def test_neither_a_proxy_nor_a_cookie_has_a_part_in_it(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    proxy = await office.far_end(FarEnd())
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, proxy.origin)
    far = await office.far_end(FarEnd(lambda _: Reply(201, ("set-cookie: a=b; path=/",))))
    post = await office.post(far)
    for _ in range(2):
        await post.sends(Browser(f"{far.origin}/a"))
    assert proxy.connections == 0
    assert not [received for received in far.received if "cookie" in received.headers]


async def test_a_certificate_for_another_name_is_refused(
    office: Office, tmp_path_factory: pytest.TempPathFactory
) -> None:
    theirs, _ = certified(tmp_path_factory.mktemp("theirs"), "push.example.org")
    unknown, _ = certified(tmp_path_factory.mktemp("unknown"))
    for tls in (theirs, unknown):
        far = await office.far_end(FarEnd(tls=tls))
        post = await office.post(far)
        assert await post.sends(Browser(f"{far.origin}/a")) == Outcome(Verdict.UNREACHABLE)
        assert far.received == []


async def test_a_push_service_that_is_down_is_unreachable(office: Office) -> None:
    async with FarEnd().open() as far:
        post = await office.post(far)
    assert await post.sends(Browser(f"{far.origin}/a")) == Outcome(Verdict.UNREACHABLE)


async def test_a_push_service_that_ends_idle_connections_costs_no_message(office: Office) -> None:
    far = FarEnd(lambda _: Reply(ends="closed"))
    await office.far_end(far)
    post = await office.post(far)
    for _ in range(20):
        assert (await post.sends(Browser(f"{far.origin}/a"))).verdict is Verdict.ACCEPTED
        await asyncio.sleep(0.005)
    assert far.connections == 20


async def test_of_three_push_services_one_that_hangs_holds_up_no_other(office: Office) -> None:
    hanging = await office.far_end(FarEnd(lambda _: Reply(after=60)))
    busy = await office.far_end(FarEnd(lambda _: Reply(503)))
    well = await office.far_end(FarEnd())
    post = await office.post(hanging, busy, well, patience=4)
    browsers = [Browser(f"{far.origin}/a") for _ in range(100) for far in (hanging, busy, well)]
    begun = time.monotonic()
    ended: dict[str, float] = {}

    async def send(browser: Browser) -> Verdict:
        found = (await post.sends(browser)).verdict
        ended[browser.endpoint.removesuffix("/a")] = time.monotonic() - begun
        return found

    found = await asyncio.gather(*map(send, browsers))
    assert {*found[0::3]} == {Verdict.UNREACHABLE}
    assert {*found[1::3]} == {Verdict.BUSY, Verdict.UNREACHABLE}
    assert {*found[2::3]} == {Verdict.ACCEPTED}
    assert len(well.received) == 100
    assert max(len(hanging.received), len(busy.received)) <= 5 - 1 + 8  # as many as had begun when the fifth failed
    seconds = {name: ended[far.origin] for name, far in (("hanging", hanging), ("busy", busy), ("well", well))}
    print("the last of 100 messages to each after", seconds, "seconds")
    assert seconds["well"] < seconds["hanging"]  # which took four at least


async def test_what_was_left_alone_is_told_when_to_come_again(office: Office, caplog: pytest.LogCaptureFixture) -> None:
    far = await office.far_end(FarEnd(lambda _: Reply(500)))
    post = await office.post(far)
    browser = Browser(f"{far.origin}/secret")
    found = [await post.sends(browser) for _ in range(8)]
    assert found[:5] == [Outcome(Verdict.BUSY, 500)] * 5
    assert found[5:] == [Outcome(Verdict.UNREACHABLE, None, 30)] * 3
    assert len(far.received) == 5
    assert f"{far.origin} does not answer (500); it rests for 30 s." in caplog.text
    assert post.sender.counts[far.origin, Verdict.BUSY] == 5


async def test_time_outs_leave_the_lane_as_wide_as_it_was(office: Office) -> None:
    far = await office.far_end(FarEnd(lambda received: Reply(after=30 if "slow" in received.line else 0.05)))
    post = await office.post(far, patience=1)
    for _ in range(3):
        slow = [post.sends(Browser(f"{far.origin}/slow")) for _ in range(4)]
        assert {each.verdict for each in await asyncio.gather(*slow)} == {Verdict.UNREACHABLE}
        assert (await post.sends(Browser(f"{far.origin}/a"))).verdict is Verdict.ACCEPTED
    before = far.connections
    quick = [post.sends(Browser(f"{far.origin}/a")) for _ in range(40)]
    assert {each.verdict for each in await asyncio.gather(*quick)} == {Verdict.ACCEPTED}
    assert far.connections == before + 7  # one was open


async def test_whoever_stops_waiting_takes_no_place_along(office: Office) -> None:
    far = await office.far_end(FarEnd(lambda received: Reply(after=30 if "slow" in received.line else 0)))
    post = await office.post(far)
    for _ in range(3):
        waiting = [asyncio.create_task(post.sends(Browser(f"{far.origin}/slow"))) for _ in range(12)]
        await asyncio.sleep(0.1)
        for each in waiting:
            each.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
    assert (await post.sends(Browser(f"{far.origin}/a"))).verdict is Verdict.ACCEPTED
