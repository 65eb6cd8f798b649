"""The first evening with Porchlight, from a line on the phone to the week's lights, with the server gone in between."""

from datetime import timedelta

from playwright.sync_api import expect

from tests.browser.conftest import Hands
from tests.browser.eventually import eventually
from tests.browser.phone import Phone
from tests.running import House

SECOND = 1000
EMOJI = "They saw the moon before I did \N{WANING CRESCENT MOON SYMBOL}\N{HEAVY BLACK HEART}\N{VARIATION SELECTOR-16}"
FROM_THE_RIGHT = "שאלו איך היה היום, והקשיבו עד הסוף"
LONGEST = ("Waited up for me and kept the soup warm. " * 13)[:499] + "\N{STEAMING BOWL}"
FOURTH = "Left the hall light on"


def test_from_a_line_on_the_phone_to_the_weeks_lights(hand: Hands, house: House) -> None:
    phone = hand(house).begin()
    phone.lose_network()
    for number, text in enumerate((EMOJI, FROM_THE_RIGHT, LONGEST), 1):
        phone.write(number, text)
    phone.reload()
    phone.reads(EMOJI, FROM_THE_RIGHT, LONGEST)

    phone.find_network()
    phone.sign_up("Ana")
    phone.lose_network()
    phone.go("Tonight")
    phone.reload()
    phone.reads(EMOJI, FROM_THE_RIGHT, LONGEST)

    phone.find_network()
    eventually(lambda: phone.lines_on_the_server() == [EMOJI, FROM_THE_RIGHT, LONGEST])

    trends = phone.page.context.new_page()
    trends.goto("/trends")
    expect(trends.get_by_text("No chance to adjust to you was written down")).to_be_visible()
    phone.page.bring_to_front()
    phone.keep_behind("They adjusted", "adapt when I was overwhelmed", "Partly")
    expect(trends.get_by_text("1 chance came up, on 1 night: once partly.")).to_be_visible(timeout=SECOND)
    phone.keep_behind("I honoured a signal", "tired", "Not safe to")
    expect(trends.get_by_text("1 not safe to.")).to_be_visible(timeout=SECOND)
    trends.close()
    phone.says_synced()

    house.kill()
    every_page_opens(phone)
    phone.open("/")
    phone.reads(EMOJI, FROM_THE_RIGHT, LONGEST)
    phone.tap("One more line")
    phone.write(4, FOURTH)
    phone.says("1 waiting for the network")

    house.start()
    eventually(lambda: FOURTH in phone.lines_on_the_server())
    assert phone.lines_on_the_server() == [EMOJI, FROM_THE_RIGHT, LONGEST, FOURTH]
    phone.reload()
    phone.reads(EMOJI, FROM_THE_RIGHT, LONGEST, FOURTH)


def every_page_opens(phone: Phone) -> None:
    """By its address and once more by a reload, while there is nobody to ask."""
    night = phone.tonight
    yesterday = night - timedelta(days=1)
    pages = {
        "/": f"{night:%A}",
        f"/night/{yesterday}": f"{yesterday:%A}",
        "/back": "Look back",
        f"/back?night={night}": "Look back",
        "/back?show=find": "Search",
        "/trends": "Trends",
        "/values": "Values",
        "/values/new": "A new value",
        "/more": "More",
        "/more/account": "Ana",
        "/more/reminder": "Evening reminder",
        "/more/phone": "Check this phone",
        "/more/help": "Help",
        "/more/questions": "A few questions",
        "/learn/self-respect": "Honouring a signal",
        "/welcome": "Small ways someone showed up",
    }
    for address, title in pages.items():
        phone.open(address)
        expect(phone.page.get_by_role("heading", level=1)).to_contain_text(title)
        phone.reload()
        expect(phone.page.get_by_role("heading", level=1)).to_contain_text(title)
