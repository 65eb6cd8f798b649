"""What the push routes refuse, and what the operator hears of it."""

import logging
from typing import Any

import pytest

from tests.cast import Person, problem, well
from tests.porch import Opening, Porch
from tests.push.browser import SERVICE, Browser

KEYS = Browser().subscription()["keys"]
WRONG = {
    "empty": "",
    "short": "AAAA",
    "no base64": "not base64!",
    "long": "A" * 87,
    "other": KEYS["auth"] + "AA",
    "letter": "é",
    "huge": "A" * 5000,
}


@pytest.mark.parametrize("name", ["p256dh", "auth"])
@pytest.mark.parametrize("key", WRONG.values(), ids=WRONG)
async def test_a_key_that_is_none_is_refused(ana: Person, name: str, key: str) -> None:
    body = Browser().subscription(keys=KEYS | {name: key})
    answer = await ana.asks("PUT", "/api/push/subscriptions", body)
    assert problem(answer) == (422, "key_invalid", f"keys.{name}")


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"keys": None}, "body_malformed"),
        ({"keys": {}}, "field_missing"),
        ({"endpoint": None}, "value_invalid"),
        ({"endpoint": 7}, "value_invalid"),
        ({"endpoint": "\ud83c"}, "endpoint_refused"),
        ({"expirationTime": "tomorrow"}, "value_invalid"),
    ],
)
async def test_what_no_browser_says_is_refused(ana: Person, changed: Any, code: str) -> None:
    answer = await ana.asks("PUT", "/api/push/subscriptions", Browser().subscription(**changed))
    assert problem(answer)[:2] == (422, code)


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://push.unheard-of.example/quince", "push.unheard-of.example"),
        ("https://damson:medlar@127.0.0.1:8000/quince", "127.0.0.1"),
        ("https://[::1]/quince", "an address that cannot be read"),
        ("quince\ndamson", "an address that cannot be read"),
    ],
)
async def test_of_a_refused_endpoint_the_operator_hears_the_host_and_the_person_nothing(
    ana: Person, caplog: pytest.LogCaptureFixture, url: str, host: str
) -> None:
    answer = await ana.asks("PUT", "/api/push/subscriptions", Browser(url).subscription())
    assert problem(answer) == (422, "endpoint_refused", "endpoint")
    said = [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]
    assert said == [f"Not a known push service: {host}. PORCHLIGHT_PUSH_ORIGINS can name further ones."]
    for secret in ("quince", "damson", "medlar"):
        assert secret not in answer.text + caplog.text
    assert (await ana.gets("/api/push/subscriptions"))["items"] == []


async def test_an_origin_that_the_operator_names_is_taken(opening: Opening) -> None:
    here: Porch = await opening(push_origins="http://127.0.0.1:9009, https://jmt17.google.com")
    dora = await here.newcomer("Dora")
    for url, status in (
        ("http://127.0.0.1:9009/a", 201),
        ("https://jmt17.google.com/fcm/send/a", 201),
        ("http://127.0.0.1:9010/a", 422),
        ("https://jmt17.google.com:8443/a", 422),
    ):
        answer = await dora.asks("PUT", "/api/push/subscriptions", Browser(url).subscription())
        assert answer.status_code == status


@pytest.mark.parametrize("written", ["https://UPDATES.push.services.mozilla.com:443/wpush/v2/{}", SERVICE + "/{}#b"])
async def test_an_address_is_the_same_however_it_is_written(ana: Person, cleo: Person, written: str) -> None:
    """So it is one person's: it moves from Ana to Cleo, though browsers do not write it so."""
    browser = Browser()
    well(await ana.asks("PUT", "/api/push/subscriptions", browser.subscription()))
    endpoint = written.format(browser.endpoint.rpartition("/")[2])
    well(await cleo.asks("PUT", "/api/push/subscriptions", browser.subscription(endpoint=endpoint)))
    assert (await ana.gets("/api/push/subscriptions"))["items"] == []
    assert (await cleo.asks("PUT", "/api/push/subscriptions", browser.subscription())).status_code == 200
