"""Tonight without a network and without an account."""

from tests.browser.phone import Phone


def test_three_lines_are_kept_without_a_network_or_an_account(phone: Phone) -> None:
    phone.begin()
    phone.lose_network()
    phone.write(1, "They made me tea")
    phone.write(2, "Asked how it went")
    phone.write(3, "A hand on my back")
    phone.says("Kept on this phone")
    phone.reload()
    phone.reads("They made me tea", "Asked how it went", "A hand on my back")
