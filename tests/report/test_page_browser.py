"""The workpaper's page in a real browser: clicking, keys, filters, hostile text, print."""

from __future__ import annotations

import time

import pytest

import checker
from checker.registry import built_in
from checker.rule import grid
from tests.browser import browser, printed
from tests.report.test_page import page_of

TEXT = (
    "# 年报\n\n2024年全县收入5.20亿元，比上年的4.80亿元增长10.3%。建成道路36公里。"
    "全村共120户，其中低保户35户。\n\n生产总值86.4亿元，比上年增加5.1亿元，增长8.8%。\n\n"
    "## 村情\n\n各村户数如下：\n\n"
) + grid("项目 户数", "甲村 12", "乙村 30", "丙村 20", "合计 65")
BAD = "</script><script>document.title='caught'</script><img src=x onerror=document.title='caught'>"


@pytest.fixture(scope="module")
def driver(tmp_path_factory):
    with browser(tmp_path_factory.mktemp("browser")) as driver:
        yield driver


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("pages")


@pytest.fixture
def show(driver, folder):
    """Open the page of some reports; at the end nothing may have gone wrong in it."""

    def opened(*reports, lang="zh"):
        path = folder / "page.html"
        path.write_text(page_of(*reports, lang=lang), "utf-8")
        driver.get(path.as_uri())
        return driver

    yield opened
    assert driver.get_log("browser") == []
    assert driver.execute_script("return performance.getEntriesByType('resource').length") == 0


def report_on(text=TEXT, path="年报.md", **options):
    return checker.check_text(text, path=path, format="markdown", **options)


def find(driver, selector):
    return driver.find_elements("css selector", selector)


def figure(driver, text):
    return next(f for f in find(driver, "#papers .text .f") if f.text == text)


def press(driver, *keys):
    from selenium.webdriver.common.action_chains import ActionChains

    ActionChains(driver).send_keys(*keys).perform()


def detail(driver):
    return find(driver, "#detail")[0].text


def test_a_click_shows_the_arithmetic_and_marks_what_is_related(show):
    driver = show(report_on())
    figure(driver, "4.80亿元").click()
    assert "5.20亿元 ÷ 4.80亿元 − 1 = 8.33%" in detail(driver)
    assert "读作 480000000 元" in detail(driver)
    assert "+1.97个百分点" in detail(driver)
    assert [f.text for f in find(driver, ".f.tied")] == ["5.20亿元", "4.80亿元", "10.3%"]
    assert [f.text for f in find(driver, ".f[aria-pressed=true]")] == ["4.80亿元"]
    figure(driver, "35户").click()
    assert "10.3%" not in detail(driver)


def test_a_figure_in_the_panel_leads_to_its_place(show):
    driver = show(report_on())
    figure(driver, "5.20亿元").click()
    (go,) = [b for b in find(driver, "#detail .operands button") if "10.3%" in b.text]
    go.click()
    assert driver.switch_to.active_element.text == "10.3%"
    assert [f.text for f in find(driver, ".f.chosen")] == ["10.3%"]


def test_hovering_tells_briefly(show):
    from selenium.webdriver.common.action_chains import ActionChains

    driver = show(report_on())
    ActionChains(driver).move_to_element(figure(driver, "8.8%")).perform()
    (tip,) = find(driver, "#tip")
    assert tip.is_displayed()
    assert "未定" in tip.text
    ActionChains(driver).move_to_element(figure(driver, "36公里")).perform()
    assert "无从核对" in tip.text
    ActionChains(driver).move_to_element(find(driver, "h1")[0]).perform()
    assert not tip.is_displayed()


def test_everything_can_be_done_with_keys(show):
    from selenium.webdriver.common.keys import Keys

    driver = show(report_on())
    driver.execute_script("document.querySelector('.note a').focus()")
    press(driver, Keys.TAB)
    focused = driver.switch_to.active_element
    assert focused.text == "120户"
    assert focused.get_attribute("aria-describedby") == "tip"
    assert "35户 ≤ 120户" in find(driver, "#tip")[0].text
    press(driver, Keys.ENTER)
    assert "35户 ≤ 120户" in detail(driver)
    press(driver, Keys.ESCAPE)
    assert find(driver, ".f.tied, .f.chosen") == []
    assert "35户" not in detail(driver)
    stops = []
    for _ in range(4):
        press(driver, "n")
        stops.append(driver.switch_to.active_element.text)
    assert stops == ["10.3%", "65", "8.8%", "10.3%"]
    press(driver, "p")
    assert driver.switch_to.active_element.text == "8.8%"


def test_filters(show):
    from selenium.webdriver.support.select import Select

    driver = show(report_on())
    plain = [f.text for f in find(driver, ".text .f.off")]
    assert plain == []
    find(driver, "input[value=inconsistent]")[0].click()
    assert {f.text for f in find(driver, ".text .f.off")} >= {"10.3%", "4.80亿元"}
    assert "35户" not in {f.text for f in find(driver, ".text .f.off")}
    assert not any(card.is_displayed() for card in find(driver, ".card"))
    assert "不符" not in find(driver, "#list")[0].text
    find(driver, "input[value=inconsistent]")[0].click()
    Select(find(driver, "#rule")[0]).select_by_value("table-total-not-sum")
    shown = [f.text for f in find(driver, ".text .f:not(.off)")]
    assert shown == ["12", "30", "20", "65"]
    assert [card.is_displayed() for card in find(driver, ".card")] == [False, True]
    (row,) = find(driver, "#list button")
    row.click()
    assert "12 + 30 + 20 = 62" in detail(driver)


def test_links_lead_from_a_finding_to_its_figure_and_back(show):
    driver = show(report_on(), report_on(path="乙.md"))
    for link in find(driver, ".card .head a, .note a, .contents a"):
        goal = link.get_attribute("href").rpartition("#")[2]
        (there,) = find(driver, f"[id='{goal}']")
        assert there.is_displayed()
    link = find(driver, "#n3 .head a")[0]
    link.click()
    assert driver.current_url.endswith(link.get_attribute("href").rpartition("/")[2])
    assert find(driver, ":target")[0].text == "10.3%"


def test_hostile_text_does_nothing_but_stand_there(show):
    text = f"{BAD}收入5.20亿元，比上年的4.80亿元增长10.3%{BAD}。"
    report = checker.check_text(text, path=f"{BAD}.txt")
    driver = show(report)
    assert driver.title == "数字核对底稿"
    assert find(driver, "img, .text script") == []
    assert BAD in find(driver, ".text")[0].text
    figure(driver, "4.80亿元").click()
    assert "8.33%" in detail(driver)


def test_the_policy_stops_what_would_run(driver, folder):
    report = report_on("收入5.20亿元，比上年的4.80亿元增长10.3%。")
    page = page_of(report).replace("<main", f"{BAD}<main", 1)
    (folder / "broken.html").write_text(page, "utf-8")
    driver.get((folder / "broken.html").as_uri())
    assert driver.title == "数字核对底稿"
    said = " ".join(entry["message"] for entry in driver.get_log("browser"))
    assert said.count("Content Security Policy") >= 2


def test_english(show):
    driver = show(report_on(), lang="en")
    figure(driver, "10.3%").click()
    assert "the growth rate" in detail(driver) or "does not follow" in detail(driver)
    assert "off by" in detail(driver)
    assert "Next" in find(driver, "#next")[0].get_attribute("title")


def test_print_shows_the_findings_and_the_text_alone(driver, show):
    import pypdfium2

    show(report_on())
    pages = pypdfium2.PdfDocument(printed(driver))
    text = "".join(page.get_textpage().get_text_bounded() for page in pages)
    assert "5.20亿元 ÷ 4.80亿元 − 1 = 8.33%" in text.replace("\n", "").replace("\r", "")
    assert "无从核对" in text
    assert "1 / " in text
    assert "全部规则" not in text
    assert "点文中的数" not in text


def test_a_narrow_window_keeps_everything_in_it(show):
    driver = show(report_on())
    try:
        driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": 400, "height": 800, "deviceScaleFactor": 1, "mobile": True},
        )
        width = driver.execute_script("return document.documentElement.scrollWidth")
        assert width <= 400
        driver.execute_script("arguments[0].click()", figure(driver, "10.3%"))
        assert find(driver, "#detail .formula")[0].is_displayed()
    finally:
        driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_a_long_report_stays_usable(show):
    times = 400
    report = checker.check_text((TEXT.partition("|")[0]) * times, path="长.md", rules=built_in())
    start = time.monotonic()
    driver = show(report)
    assert len(find(driver, ".text .f.broken")) == 3 * times
    driver.execute_script("arguments[0].click()", find(driver, "#f2")[0])
    assert "8.33%" in detail(driver)
    find(driver, "input[value=inconsistent]")[0].click()
    assert len(find(driver, ".text .f.off")) == 3 * times
    assert time.monotonic() - start < 60
