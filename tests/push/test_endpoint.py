"""Which endpoints a message may go to."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.push.endpoint import HOSTS, EndpointRefused, judge
from app.settings import Settings
from tests.push.hostile import endpoints

NOBODY: frozenset[str] = frozenset()
REAL = {
    "https://fcm.googleapis.com/fcm/send/dQw4:APA91b-_x": "fcm.googleapis.com",
    "https://updates.push.services.mozilla.com/wpush/v2/gAAAAA==": "push.services.mozilla.com",
    "https://web.push.apple.com/QGx1": "push.apple.com",
    "https://wns2-par02p.notify.windows.com/w/?token=BQYAAAD%2f%2b": "notify.windows.com",
    "https://FCM.googleapis.com:443/fcm/send/a": "fcm.googleapis.com",
}


@pytest.mark.parametrize("url", REAL)
def test_the_known_push_services_are_let_through(url: str) -> None:
    found = judge(url, NOBODY)
    assert (found.scheme, found.port, found.vendor, found.named) == ("https", 443, REAL[url], False)
    assert found.origin == f"https://{found.host}"
    assert url.lower().replace(":443", "") == found.origin + found.target.lower()


@pytest.mark.parametrize("url", endpoints(8443))
def test_none_of_150_hostile_endpoints_is(url: str) -> None:
    with pytest.raises(EndpointRefused) as refused:
        judge(url, NOBODY)
    assert refused.value.as_json()["errors"] == [{"field": "endpoint", "code": "endpoint_refused"}]
    assert refused.value.host.isascii()
    assert "@" not in refused.value.host


@example("fcm.googleapis.com", "push.services.mozilla.com")
@given(st.text(st.characters(max_codepoint=0x2100), max_size=30), st.sampled_from(HOSTS))
def test_nothing_gets_through_but_a_known_host_and_what_is_under_it(text: str, known: str) -> None:
    for url in (f"https://{text}{known}/x", f"https://{known}{text}/x", f"https://{text}/{known}", text):
        try:
            found = judge(url, NOBODY)
        except EndpointRefused:
            continue
        assert found.vendor in HOSTS  # the text may be another of them
        assert found.host == found.vendor or found.host.endswith(f".{found.vendor}")
        assert (found.scheme, found.port) == ("https", 443)
        assert all(0x20 < ord(letter) < 0x7F for letter in found.host + found.target)


def test_an_origin_that_the_operator_names_is_let_through_as_it_is_named() -> None:
    named = Settings(push_origins="https://push.example.org, http://127.0.0.1:9009,https://[::1]:8443").named_origins
    assert judge("https://push.example.org/a?b", named).target == "/a?b"
    assert judge("http://127.0.0.1:9009/a", named)[:3] == ("http", "127.0.0.1", 9009)
    assert judge("https://[::1]:8443", named)[:4] == ("https", "::1", 8443, "/")
    for other in (
        "https://push.example.org:8443/a",
        "http://push.example.org/a",
        "https://a.push.example.org/a",
        "http://127.0.0.1:9010/a",
        "https://127.0.0.1:9009/a",
        "http://somebody@127.0.0.1:9009/a",
    ):
        with pytest.raises(EndpointRefused):
            judge(other, named)
