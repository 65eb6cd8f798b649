"""What a knock says, read by the same vectors as the phone."""

import json

import pytest

from app.reminders.purpose import Purpose
from app.reminders.wording import About, knock, purpose_of
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


def test_the_vectors_know_every_call_and_both_purposes() -> None:
    assert {case["said"]["call"] for case in SAID} == {"evening", "second", "later", "trial"}
    assert {Purpose(case["said"]["purpose"]) for case in SAID} == {*Purpose}


def test_the_shortest_of_a_check_in_still_leads_to_it() -> None:
    message = knock(About("evening", "2026-11-29", "", Purpose.WEEK), ADDRESS, "topic", None)
    assert message.bare()["notification"]["navigate"] == f"{ADDRESS}/checkin?week=2026-11-23"
