from __future__ import annotations

import pytest

from checker.settings.globs import matches


@pytest.mark.parametrize(
    ("path", "pattern", "fits"),
    [
        ("/p/a.md", "*.md", True),
        ("/p/deep/er/a.md", "*.md", True),
        ("/p/deep/a.md", "/*.md", False),
        ("/p/a.md", "/*.md", True),
        ("/p/drafts/a.md", "drafts", True),
        ("/p/drafts/b/a.md", "drafts/", True),
        ("/p/old/drafts/a.md", "drafts", True),
        ("/p/old/drafts/a.md", "drafts/**", False),
        ("/p/old/drafts/a.md", "**/drafts/**", True),
        ("/p/drafts/a.md", "**/drafts/*.md", True),
        ("/p/drafts/b/a.md", "drafts/*.md", False),
        ("/p/drafts/b/a.md", "drafts/**/*.md", True),
        ("/p/drafts/a.md", "drafts/**/*.md", True),
        ("/p/a.mdx", "*.md", False),
        ("/p/年报2024.txt", "年报????.txt", True),
        ("/p/年报2024.txt", "年报202[!0-3].txt", True),
        ("/p/年报2023.txt", "年报202[!0-3].txt", False),
        ("/p/a+b.txt", "a+b.txt", True),
        ("/p/a]b.txt", "a]b.txt", True),
        ("/q/a.md", "*.md", True),
        ("/q/a.md", "/*.md", False),
    ],
)
def test_a_pattern(path, pattern, fits):
    assert matches(path, "/p", pattern) is fits
