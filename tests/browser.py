"""A browser without a window, for what only a browser can tell of a page."""

from __future__ import annotations

import base64
import os
import shutil
from contextlib import contextmanager

import pytest

_QUIET = (
    "headless no-sandbox disable-gpu disable-quic no-first-run disable-background-networking "
    "disable-component-update disable-sync window-size=1280,1000"
)


@contextmanager
def browser(folder):
    """Give a Chromium with a profile in ``folder``.

    Without one the test is skipped; in continuous integration it fails.
    """
    programs = [shutil.which(name) for name in ("chromium", "chromedriver")]
    if None in programs:
        message = "no Chromium and ChromeDriver here"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    from selenium import webdriver
    from selenium.webdriver.chrome.options import Options
    from selenium.webdriver.chrome.service import Service

    options = Options()
    options.binary_location = programs[0]
    for name in (*_QUIET.split(), f"user-data-dir={folder}"):
        options.add_argument(f"--{name}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(programs[1]))
    try:
        yield driver
    finally:
        driver.quit()


def printed(driver):
    """The page as the browser prints it: a PDF."""
    options = {"printBackground": True, "preferCSSPageSize": True}
    return base64.b64decode(driver.execute_cdp_cmd("Page.printToPDF", options)["data"])
