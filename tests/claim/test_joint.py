"""What several shares come to together."""

import pytest

from checker.claim.shares.joint import jointly
from tests.claim.reading import passages, words

_THREE = "小麦占41.2%，玉米占28.4%，薯类占12.0%"


@pytest.mark.parametrize(
    ("said", "summed"),
    [
        ("三项合计占81.6%", ["41.2%", "28.4%", "12.0%"]),
        ("三者合计占81.6%", ["41.2%", "28.4%", "12.0%"]),
        ("前两项合计占69.6%", ["41.2%", "28.4%"]),
        ("两项合计占40.4%", None),  # nobody says which two
        ("合计占81.6%", None),
    ],
)
def test_a_joint_share_is_of_as_many_as_the_words_say(said, summed):
    found = [
        [words(part) for part in parts] for _, parts in jointly(passages(f"{_THREE}，{said}。"))
    ]
    assert found == ([] if summed is None else [summed])
