"""Sending, to stand-ins of push services on real sockets."""

import asyncio
import logging
import subprocess
import sys
from datetime import timedelta

import pytest
from py_vapid import Vapid02

from app import clock as house_clock
from app.push import keys
from app.push.encryption import RECORD
from app.push.outcome import Outcome, Verdict
from app.settings import ROOT
from tests.clock import Clock
from tests.porch import KEYRING, Porch
from tests.push.browser import Browser
from tests.push.conftest import Office
from tests.push.far_end import FarEnd, Received, Reply
from tests.push.outgoing import TOPIC, message
from tests.push.test_vapid import claims


async def test_a_message_arrives_as_the_rfcs_have_it_and_only_the_browser_reads_it(office: Office) -> None:
    far = await office.far_end(FarEnd(tls=office.tls))
    post = await office.post(far)
    browser = Browser(f"{far.origin}/wpush/v2/abc?d=e")
    assert await post.sends(browser) == Outcome(Verdict.ACCEPTED, 201)
    (received,) = far.received
    assert received.line == "POST /wpush/v2/abc?d=e HTTP/1.1"
    token = received.headers.pop("authorization")
    assert received.headers == {
        "host": f"localhost:{far.port}",
        "ttl": "10800",
        "urgency": "high",
        "topic": TOPIC,
        "content-encoding": "aes128gcm",
        "content-type": "application/octet-stream",
        "content-length": str(RECORD + 102),
    }
    assert Vapid02.verify(token.replace(", ", ","))
    assert claims(token)["aud"] == far.origin
    assert claims(token)["sub"] == "mailto:ana@porch.net"
    assert browser.reads(received.body) == message().payload


async def test_what_is_left_is_the_time_to_live_and_nothing_goes_out_after_it(office: Office) -> None:
    far = await office.far_end(FarEnd())
    post = await office.post(far)
    browser = Browser(f"{far.origin}/a")
    for hours in (3, 0.5, 1 / 3600):
        await post.sends(browser, hours=hours)
    assert [received.headers["ttl"] for received in far.received] in (["10800", "1800", "1"], ["10800", "1800"])
    assert await post.sends(browser, hours=0) == Outcome(Verdict.UNREACHABLE)
    assert await post.sends(browser, hours=-1) == Outcome(Verdict.UNREACHABLE)
    assert len(far.received) <= 3


async def test_a_hundred_messages_take_eight_connections_and_one_signature(office: Office) -> None:
    far = await office.far_end(FarEnd(lambda _: Reply(after=0.02), tls=office.tls))
    post = await office.post(far)
    browsers = [Browser(f"{far.origin}/{number}") for number in range(100)]
    found = await asyncio.gather(*(post.sends(browser) for browser in browsers))
    assert {each.verdict for each in found} == {Verdict.ACCEPTED}
    assert (len(far.received), far.connections, far.at_once) == (100, 8, 8)
    assert len({received.headers["authorization"] for received in far.received}) == 1
    assert len({len(received.body) for received in far.received}) == 1
    await post.sends(browsers[0])
    assert far.connections == 8


async def test_each_subscription_is_signed_for_with_the_key_it_was_made_with(office: Office, here: Porch) -> None:
    far = await office.far_end(FarEnd())
    post = await office.post(far)
    new = await here.db.write(keys.change, KEYRING, house_clock.now())
    expires_at = house_clock.now() + timedelta(hours=1)
    for key in (post.key, new.id):
        await post.sender.send(Browser(f"{far.origin}/a").address, message(), key, expires_at)
    tokens = [received.headers["authorization"] for received in far.received]
    assert tokens[1].endswith(new.public)
    assert not tokens[0].endswith(new.public)
    assert all(Vapid02.verify(token.replace(", ", ",")) for token in tokens)


async def test_a_message_that_is_too_large_is_sent_once_more_as_the_shortest(office: Office) -> None:
    def small_only(received: Received) -> Reply:
        return Reply(201 if len(received.body) < 500 else 413)

    far = await office.far_end(FarEnd(small_only))
    post = await office.post(far)
    browser = Browser(f"{far.origin}/a")
    assert await post.sends(browser) == Outcome(Verdict.ACCEPTED, 201)
    whole, bare = far.received
    assert bare.headers["topic"] == whole.headers["topic"]
    assert browser.reads(bare.body) == {
        "web_push": 8030,
        "notification": {"title": "Porchlight", "navigate": "https://porch.example.org/", "tag": "evening-2026-11-25"},
        "mutable": True,
    }


async def test_where_even_the_shortest_is_too_large_that_is_the_outcome(office: Office) -> None:
    far = await office.far_end(FarEnd(lambda _: Reply(413)))
    post = await office.post(far)
    assert await post.sends(Browser(f"{far.origin}/a")) == Outcome(Verdict.TOO_LARGE, 413)
    assert len(far.received) == 2


async def test_words_that_do_not_fit_are_left_out_instead_of_failing(office: Office) -> None:
    far = await office.far_end(FarEnd())
    post = await office.post(far)
    browser = Browser(f"{far.origin}/a")
    assert (await post.sends(browser, message("🌙" * 120))).verdict is Verdict.ACCEPTED
    assert browser.reads(far.received[0].body)["notification"]["body"] == "🌙" * 120
    assert (await post.sends(browser, message("🌙" * 300))).verdict is Verdict.ACCEPTED
    assert "body" not in browser.reads(far.received[1].body)["notification"]


@pytest.mark.parametrize(
    ("reply", "verdict"),
    [
        (Reply(429, ("retry-after: 120",)), Outcome(Verdict.BUSY, 429, 120)),
        (Reply(503), Outcome(Verdict.BUSY, 503)),
        (Reply(410), Outcome(Verdict.GONE, 410)),
        (Reply(403, body=b"BadJwtToken"), Outcome(Verdict.REFUSED, 403)),
        (Reply(after=30), Outcome(Verdict.UNREACHABLE)),
        (Reply(raw=b"", ends="torn"), Outcome(Verdict.UNREACHABLE)),
        (Reply(raw=b"220 mail.example.org ESMTP\r\n", ends="closed"), Outcome(Verdict.UNREACHABLE)),
        (Reply(raw=b"HTTP/1.1 201 -\r\nx: " + b"y" * 9000), Outcome(Verdict.UNREACHABLE)),
        (Reply(201, body=b"x" * 1_000_000), Outcome(Verdict.ACCEPTED, 201)),
        (Reply(201, body=b"x" * 100, drip=0.2), Outcome(Verdict.ACCEPTED, 201)),
        (Reply(201, raw=b"HTTP/1.1 201 -\r\ncontent-length: 10\r\n\r\nx", ends="torn"), Outcome(Verdict.ACCEPTED, 201)),
    ],
)
async def test_whatever_the_far_end_does_is_an_outcome(office: Office, reply: Reply, verdict: Outcome) -> None:
    far = await office.far_end(FarEnd(lambda received: Reply() if received.line.startswith("POST /good") else reply))
    post = await office.post(far, patience=1)
    await post.sends(Browser(f"{far.origin}/good"))  # which imports what sending takes
    for _ in range(2):
        assert await post.sends(Browser(f"{far.origin}/bad")) == verdict
        assert await post.sends(Browser(f"{far.origin}/good")) == Outcome(Verdict.ACCEPTED, 201)


@pytest.mark.parametrize("reply", [Reply(), Reply(403), Reply(503), Reply(after=30), Reply(raw=b"", ends="torn")])
async def test_a_request_that_left_says_when(clock: Clock, office: Office, reply: Reply) -> None:
    left_at = clock.now()

    def answer(_: Received) -> Reply:
        clock.pass_by(timedelta(seconds=5))
        return reply

    far = await office.far_end(FarEnd(answer))
    post = await office.post(far, patience=1)
    await post.sends(Browser(f"{far.origin}/a"))
    assert post.sent[0].sent_at == left_at


async def test_what_never_left_says_so(office: Office) -> None:
    async def leads_home(host: str, port: int) -> list[str]:
        return ["127.0.0.1"]

    async with FarEnd().open() as away:
        far = await office.far_end(FarEnd(lambda _: Reply(500)))
        plain = await office.far_end(FarEnd(tls=None))
        post = await office.post(far, away, resolve=leads_home)
    for _ in range(5):
        await post.sends(Browser(f"{far.origin}/a"))
    post.sent.clear()
    await post.sends(Browser(f"{far.origin}/a"))  # it rests
    await post.sends(Browser(f"{away.origin}/a"))
    await post.sends(Browser(f"{away.origin}/a"), hours=0)
    await post.sends(Browser("https://fcm.googleapis.com/a"))
    await post.sends(Browser(f"{plain.origin}/a"))  # it is none that may be sent to
    assert [each.sent_at for each in post.sent] == [None] * 5
    assert (len(far.received), plain.connections) == (5, 0)


async def test_an_endpoint_is_never_in_the_log(office: Office, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    replies = iter([Reply(), Reply(403), Reply(410), *[Reply(500)] * 6])
    far = await office.far_end(FarEnd(lambda _: next(replies)))
    post = await office.post(far)
    for _ in range(10):
        await post.sends(Browser(f"{far.origin}/quince/damson?medlar"))
    await post.sends(Browser("https://push.evil.example/quince?medlar"))
    said = "\n".join(record.getMessage() for record in caplog.records)
    assert "push.evil.example" in said
    assert f"{far.origin} refuses (403)" in said
    for secret in ("quince", "damson", "medlar"):
        assert secret not in said


def test_what_sending_takes_is_imported_with_the_first_message() -> None:
    program = "import sys, app.main; print([name for name in ('httpx', 'httpcore', 'h11') if name in sys.modules])"
    ran = subprocess.run((sys.executable, "-c", program), cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
