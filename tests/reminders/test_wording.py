"""What a knock says, read by the same vectors as the phone."""

import json

import pytest

from app.reminders.purpose import Purpose
from app.reminders.wording import About, knock, purpose_of
from tests.push import declarative
from tests.vectors import Json, read

SAID = [case for case in read("push") if "said" in case]
ADDRESS = "https://porch.example.org"


@pytest.mark.parametrize("case", SAID, ids=[case["name"] for case in SAID])
def test_the_server_says_what_the_phone_was_told_to_expect(case: Json) -> None:
    said = case["said"]
    delivery = case["notice"]["about"]["delivery"]
    about = About(said["call"], said["night"], delivery, Purpose(said["purpose"]))
    message = knock(about, ADDRESS, "topic", said["words"])
    assert message.payload == json.loads(case["payload"])
    assert purpose_of(message) is about.purpose
    assert (message.topic, message.urgency) == ("topic", "high")


@pytest.mark.parametrize("case", SAID, ids=[case["name"] for case in SAID])
def test_a_browser_without_our_worker_understands_it_too(case: Json) -> None:
    said = case["said"]
    message = knock(About(said["call"], said["night"], "", Purpose(said["purpose"])), ADDRESS, "topic", said["words"])
    for payload in (message.payload, message.bare()):
        assert declarative.read(json.dumps(payload).encode())["title"] == "Porchlight"


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"title": ""}, "no title"),
        ({"navigate": "/checkin"}, "nowhere to go"),
        ({"dir": "up"}, "no such direction"),
        ({"renotify": True, "tag": ""}, "told again"),
        ({"renotify": "yes"}, "a flag is none"),
        ({"body": 7}, "a text is none"),
        ({"actions": [{"title": "In an hour"}]}, "without a name"),
    ],
)
def test_what_such_a_browser_would_not_show_is_seen(changed: Json, why: str) -> None:
    payload = knock(About("evening", "2026-11-25", ""), ADDRESS, "topic", None).payload
    message = payload | {"notification": payload["notification"] | changed}
    with pytest.raises(ValueError, match=why):
        declarative.read(json.dumps(message).encode())


def test_the_vectors_know_every_call_and_both_purposes() -> None:
    assert {case["said"]["call"] for case in SAID} == {"evening", "second", "later", "trial"}
    assert {Purpose(case["said"]["purpose"]) for case in SAID} == {*Purpose}


def test_the_shortest_of_a_check_in_still_leads_to_it() -> None:
    message = knock(About("evening", "2026-11-29", "", Purpose.WEEK), ADDRESS, "topic", None)
    assert message.bare()["notification"]["navigate"] == f"{ADDRESS}/checkin?week=2026-11-23"
