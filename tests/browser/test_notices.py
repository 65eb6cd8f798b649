"""Notices: what is pushed is shown, whatever it says, and what is tapped is done, with or without a network."""

import json
from datetime import timedelta

import pytest
from playwright.sync_api import Browser, expect

from app.reminders.purpose import Purpose
from app.reminders.wording import About, knock
from tests.browser import pushing
from tests.browser.eventually import eventually
from tests.browser.phone import Phone
from tests.browser.pushing import Worker
from tests.cast import new_id


@pytest.fixture
def browser(whole_browser: Browser) -> Browser:
    """These journeys are about notices."""
    return whole_browser


def test_a_knock_is_shown_as_it_was_sent_and_offers_an_hour(reminded: Phone, worker: Worker) -> None:
    worker.push(pushing.knock(reminded, body="Tee, drei Zeilen", lang="de", tag="night-2026-11-25"))
    eventually(lambda: len(worker.shows()) == 1)
    assert worker.shows() == [
        {
            "title": "Porchlight",
            "body": "Tee, drei Zeilen",
            "lang": "de",
            "dir": "auto",
            "tag": "night-2026-11-25",
            "actions": ["In an hour"],
        }
    ]


@pytest.mark.parametrize("text", ["", "A moment", "{", '{"web_push": 8030}', '{"title": "Porchlight"}'])
def test_a_push_that_cannot_be_read_still_shows_the_neutral_notice(reminded: Phone, worker: Worker, text: str) -> None:
    worker.stop()
    worker.push(text)
    eventually(lambda: len(worker.shows()) == 1)
    [shown] = worker.shows()
    assert {**shown, **pushing.NEUTRAL, "actions": []} == shown


def test_a_second_call_takes_the_place_of_the_first(reminded: Phone, worker: Worker) -> None:
    for body in ("first", "second"):
        worker.push(pushing.knock(reminded, body=body, renotify=body == "second"))
        eventually(lambda body=body: [each["body"] for each in worker.shows()] == [body])  # type: ignore[misc]


def test_a_tap_brings_an_open_window_to_tonight(reminded: Phone, worker: Worker) -> None:
    reminded.go("Trends")
    worker.push(pushing.knock(reminded))
    eventually(lambda: len(worker.shows()) == 1)
    worker.tap()
    expect(reminded.page).to_have_url(f"{reminded.house.url}/")
    expect(reminded.line(1)).to_be_visible()
    assert worker.shows() == []


def test_a_tap_on_the_weeks_knock_opens_the_check_in_of_that_week(reminded: Phone, worker: Worker) -> None:
    monday = reminded.tonight - timedelta(days=reminded.tonight.weekday())
    about = About("evening", str(reminded.tonight), new_id(), Purpose.WEEK)
    worker.push(json.dumps(knock(about, reminded.house.url, "topic", None).payload))
    eventually(lambda: [each["body"] for each in worker.shows()] == ["A minute for the week."])
    assert worker.shows()[0]["actions"] == ["In an hour"]
    worker.tap()
    expect(reminded.page).to_have_url(f"{reminded.house.url}/checkin?week={monday}")
    expect(reminded.page.get_by_role("heading", name="This week")).to_be_visible()
    expect(reminded.page.get_by_role("group", name="I felt understood")).to_be_visible()
    assert worker.shows() == []


def test_in_an_hour_asks_the_server_to_knock_again(reminded: Phone, worker: Worker) -> None:
    worker.push(pushing.knock(reminded))
    eventually(lambda: len(worker.shows()) == 1)
    worker.tap("later")
    eventually(lambda: _calls(reminded) == [("later", "waiting")])
    assert worker.shows() == []


def test_an_hour_that_could_not_be_asked_for_leaves_the_notice_and_is_asked_for_at_the_next_opening(
    reminded: Phone, worker: Worker
) -> None:
    worker.push(pushing.knock(reminded))
    eventually(lambda: len(worker.shows()) == 1)
    reminded.house.stop()
    worker.tap("later")
    reminded.holds('"what":"later"')
    eventually(lambda: worker.has_put_up(2))
    assert len(worker.shows()) == 1
    reminded.house.start()
    reminded.reload()
    eventually(lambda: _calls(reminded) == [("later", "waiting")])


def _calls(phone: Phone) -> list[tuple[str, str]]:
    return [(item["call"], item["state"]) for item in phone.ask("/reminder/calls")["items"] if item["call"] == "later"]
