"""Every page that the table of the practices names opens, without a network, and is not the page for nothing."""

from datetime import timedelta

from playwright.sync_api import expect

from tests.browser.phone import Phone
from tests.cast import new_id
from tests.practices import rows


def test_every_page_in_the_table_of_practices_is_there(phone: Phone) -> None:
    phone.begin()
    phone.write(1, "They made me tea")
    phone.lose_network()
    said = {}
    for page in sorted({page for row in rows() for page in row.pages}):
        phone.open(page.format(day=phone.tonight - timedelta(days=1), id=new_id()))
        expect(phone.page.locator("[aria-busy=true], .opening")).to_have_count(0)
        said[page] = phone.page.get_by_role("heading", level=1).inner_text()
    assert [page for page, title in said.items() if title == "Nothing here"] == []
    # A part of Look back that there is not opens the sky.
    assert [page for page, title in said.items() if "?show=" in page and title == said["/back"]] == []
