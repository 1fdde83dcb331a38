"""The sandbox as a newcomer sees it: the command, the page in a real browser, up to Friday."""

import re
import signal
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from tests.sandbox.processes import CHROMIUM, free_port, started

PATIENCE = 20_000  # milliseconds
pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="no chromium here; on Debian: apt-get install it"
)


@dataclass
class Visitor:
    """Somebody with the page open, and what the browser complained of."""

    page: Page
    complaints: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def open_chat(self, title: str) -> None:
        self.page.locator("#chats button").filter(has_text=title).first.click()
        expect(self.page.locator("#head-title")).to_contain_text(title)

    def say(self, text: str) -> None:
        self.page.fill("#words", text)
        self.page.click("#send")

    @property
    def last(self) -> Locator:
        """The newest message of the open chat."""
        return self.page.locator("#bubbles .line").last

    def _console(self, message: object) -> None:
        if getattr(message, "type", "") in ("error", "warning"):
            self.complaints.append(getattr(message, "text", ""))


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """The address that the command prints; Ctrl-C ends it in good order."""
    with started("--port", str(free_port())) as sandbox:
        assert sandbox.stdout is not None
        printed = ""
        while "Open " not in printed and sandbox.poll() is None:
            printed += sandbox.stdout.readline()
        found = re.search(r"http://\S+", printed)
        assert found, printed
        yield found[0]
        sandbox.send_signal(signal.SIGINT)
        _, complaints = sandbox.communicate(timeout=20)
    assert (sandbox.returncode, complaints) == (0, "")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as play:
        yield play.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
        )


@pytest.fixture
def visitor(browser: Browser, address: str) -> Iterator[Visitor]:
    with browser.new_context(viewport={"width": 1280, "height": 800}) as context:
        context.set_default_timeout(PATIENCE)
        expect.set_options(timeout=PATIENCE)
        somebody = Visitor(context.new_page())
        somebody.page.goto(address)
        somebody.page.wait_for_selector("#chats li")
        yield somebody
        assert somebody.complaints == []


def test_a_week_was_said_before_it_opens(visitor: Visitor) -> None:
    expect(visitor.page.locator("#day")).to_have_text("2023-04-13 星期四")
    visitor.open_chat("招商中心")
    expect(visitor.page.locator("#bubbles")).to_contain_text("签约落地项目 0 → 3")
    assert "key=" not in visitor.page.url


def test_from_a_report_to_the_board(visitor: Visitor) -> None:
    visitor.open_chat("商务局")
    visitor.say("本周新签约2个,总投资3.5亿元")
    expect(visitor.last).to_contain_text("签约落地项目 0 → 2")
    expect(visitor.last).to_contain_text("签约项目总投资 0 → 3.5")
    visitor.open_chat("领导通报群")
    visitor.say("/lagging 签约项目总投资")
    expect(visitor.last).to_contain_text("3.5/500")
    visitor.say("/zero")
    expect(visitor.last).to_contain_text("零榜")
    expect(visitor.last).to_contain_text("商务局（签约落地项目 2）")
    visitor.page.click("[data-move='friday-10']")
    expect(visitor.page.locator("#time")).to_have_text("10:00")
    visitor.open_chat("镇办工作群")
    expect(visitor.last).to_contain_text("催报：本周（4.10—4.16）还没有收到")
    visitor.page.click("[data-move='friday-1730']")
    expect(visitor.page.locator("#time")).to_have_text("17:30")
    visitor.open_chat("领导通报群")
    expect(visitor.last).to_contain_text("零榜 · 招商引资三项工作（04-14 17:30）")
    expect(visitor.last).to_contain_text("破零")


def test_a_figure_leads_to_the_message_it_came_from(visitor: Visitor) -> None:
    visitor.open_chat("领导通报群")
    visitor.say("/lagging 改造农村公路")
    visitor.last.get_by_text("上次变动 4.12").click()
    expect(visitor.page.locator("#head-title")).to_have_text("交通局")
    expect(visitor.page.locator(".flash")).to_contain_text("农村公路又改造了2.4公里")


def test_a_button_takes_a_report_back(visitor: Visitor) -> None:
    visitor.open_chat("科技局")
    visitor.say("本周外出招商2次")
    expect(visitor.last).to_contain_text("外出招商次数 0 → 2")
    visitor.last.get_by_role("button", name="撤回").click()
    expect(visitor.page.locator("#bubbles")).to_contain_text("2 → 0")


def test_an_invitation_is_opened_on_the_page(visitor: Visitor) -> None:
    visitor.open_chat("督办室")
    visitor.say("/invite 团市委")
    visitor.last.get_by_text("打开链接").click()
    visitor.open_chat("外单位来客 · 私聊")
    expect(visitor.last).to_contain_text("团市委")


def test_anybody_may_write_to_the_bot_in_private(visitor: Visitor) -> None:
    visitor.open_chat("招商中心")
    visitor.page.click("#privately")
    expect(visitor.page.locator("#head-title")).to_have_text("招商中心联络员 · 私聊")
    visitor.say("又签约1个")
    expect(visitor.last).to_contain_text("签约落地项目 3 → 4")


def test_the_guide_writes_the_words(visitor: Visitor) -> None:
    visitor.page.click("[data-step='report']")
    expect(visitor.page.locator("#words")).to_have_value("本周新签约2个，总投资3.5亿元")
    expect(visitor.page.locator("#as")).to_contain_text("商务局联络员")


def test_a_name_is_never_markup(visitor: Visitor) -> None:
    visitor.open_chat("发改委")
    visitor.say("<img src=x onerror=alert(1)><b>签约</b>")
    expect(visitor.page.locator("#bubbles .line .text").last).to_contain_text("<img src=x")
    assert visitor.page.locator("#bubbles img").count() == 0


def test_it_speaks_english_too(visitor: Visitor) -> None:
    visitor.page.click("#language")
    expect(visitor.page.locator("#guide header")).to_contain_text("Things to try")
    visitor.page.click("#language")
    expect(visitor.page.locator("#guide header")).to_contain_text("试试看")


@pytest.mark.parametrize("width", [390, 820, 1280])
def test_it_fits_the_screen(browser: Browser, address: str, width: int) -> None:
    with browser.new_context(viewport={"width": width, "height": 800}) as context:
        somebody = Visitor(context.new_page())
        somebody.page.goto(address)
        somebody.page.wait_for_selector("#chats li")
        widths = [somebody.page.evaluate("document.documentElement.scrollWidth")]
        somebody.open_chat("领导通报群")
        widths.append(somebody.page.evaluate("document.documentElement.scrollWidth"))
        expect(somebody.page.locator("#send")).to_be_in_viewport()
        assert widths == [width, width]
        assert somebody.complaints == []


def test_a_phone_goes_from_the_list_to_a_chat_and_back(browser: Browser, address: str) -> None:
    with browser.new_context(viewport={"width": 390, "height": 800}, has_touch=True) as context:
        phone = Visitor(context.new_page())
        phone.page.goto(address)
        phone.page.wait_for_selector("#chats li")
        expect(phone.page.locator("#bubbles")).to_be_hidden()
        phone.open_chat("商务局")
        expect(phone.page.locator("#list")).to_be_hidden()
        phone.page.click("#back")
        expect(phone.page.locator("#list")).to_be_visible()
