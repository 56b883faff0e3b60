"""Text to picture: every box, line and word of the text, and nothing else."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cp_contract.reference._drawing import draw

ROOT = Path(__file__).parents[3]
SVG = "{http://www.w3.org/2000/svg}"
PICTURES = files("cp_contract.reference") / "pictures"
DRAWINGS = {
    path.name: path.read_text("utf-8")
    for path in PICTURES.iterdir()
    if path.name.endswith(".txt")
}


def drawn(*rows):
    picture = draw("it", "\n".join(["Title", "In words.", "", *rows])).render()
    return ET.fromstring(picture)  # noqa: S314 # of our own making


def each(root, tag):
    return list(root.iter(SVG + tag))


def texts(root):
    return [text.text for text in each(root, "text")]


def numbers(path):
    return [float(number) for number in re.findall(r"-?[\d.]+", path.get("d"))]


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_picture_shows_every_word_of_its_text(name):
    body = DRAWINGS[name].partition("\n\n")[2]

    root = ET.fromstring(draw("it", DRAWINGS[name]).render())  # noqa: S314

    word = re.compile(r"[A-Za-z]{2,}")
    assert sorted(word.findall(" ".join(texts(root)))) == sorted(word.findall(body))


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_picture_says_what_it_is_to_those_who_do_not_see_it(name):
    root = ET.fromstring(draw("it", DRAWINGS[name]).render())  # noqa: S314

    labels = [root.find(SVG + tag) for tag in ("title", "desc")]

    assert root.get("role") == "img"
    assert root.get("aria-labelledby").split() == [label.get("id") for label in labels]
    assert all(label.text.strip() for label in labels)


def test_the_readme_shows_the_first_drawing_as_it_is():
    readme = (ROOT / "README.md").read_text("utf-8")

    _, _, drawing = DRAWINGS["journey.txt"].partition("\n\n")
    assert f"```text\n{drawing}```" in readme


def test_a_picture_has_no_line_that_would_end_it_in_markdown():
    assert all("\n\n" not in draw("it", text).render() for text in DRAWINGS.values())


def test_words_in_a_box_stand_in_its_middle():
    root = drawn("+---------+", "|a        |", "+---------+")

    (box,) = each(root, "rect")
    (word,) = each(root, "text")
    assert float(word.get("x")) == float(box.get("x")) + float(box.get("width")) / 2


def test_words_belong_to_the_smallest_box_around_them():
    root = drawn(
        "+-----------------+",
        "| +-----+         |",
        "| |  a  |         |",
        "| +-----+         |",
        "+-----------------+",
    )

    boxes = sorted(each(root, "rect"), key=lambda box: float(box.get("width")))
    (word,) = each(root, "text")
    assert len(boxes) == 2
    assert float(word.get("x")) == (
        float(boxes[0].get("x")) + float(boxes[0].get("width")) / 2
    )


def test_a_line_reaches_the_boxes_that_it_joins():
    root = drawn("+---+   +---+", "| a |-->| b |", "+---+   +---+")

    left, right = each(root, "rect")
    (line,) = each(root, "path")
    start, _, tip, *_ = numbers(line)
    assert start == float(left.get("x")) + float(left.get("width"))
    assert tip == float(right.get("x"))


@pytest.mark.parametrize(
    ("rows", "arrows"),
    [
        (("a -- b",), 0),
        (("a --> b",), 1),
        (("a <--> b",), 2),
        (("|", "v"), 1),
        (("^", "|", "v"), 2),
    ],
)
def test_a_line_has_the_arrows_that_are_written(rows, arrows):
    (line,) = each(drawn(*rows), "path")

    assert line.get("d").count("M") == 1 + arrows


def test_a_line_goes_round_corners():
    root = drawn("--+", "  |", "  +--")

    across, back, down = (numbers(path) for path in each(root, "path"))
    assert across[2:] == down[:2]
    assert down[2:] == back[:2]


def test_a_colon_is_dotted_and_an_equals_sign_marks_a_box():
    root = drawn("+===+", "| a |", "+===+", "  :", "  b")

    assert "stroke" in each(root, "rect")[0].get("style")
    assert each(root, "path")[0].get("stroke-dasharray")


@pytest.mark.parametrize("words", ["real-time", "a: b", "above", "v1", "1 + 1"])
def test_words_are_no_lines(words):
    root = drawn(words)

    assert texts(root) == [words]
    assert each(root, "path") == []


def test_a_command_is_set_as_one():
    (command,) = each(drawn("`test`"), "text")

    assert command.text == "test"
    assert "monospace" in command.get("style")


@given(
    st.lists(
        st.text("abcXYZ<&\"'>", min_size=1, max_size=9).filter(
            lambda word: "->" not in word
        ),
        min_size=1,
        max_size=5,
    )
)
def test_whatever_stands_in_boxes_is_shown_as_it_is(words):
    rows = []
    for word in words:
        rows += ["+-----------+", f"| {word:9} |", "+-----------+"]

    root = drawn(*rows)

    assert sorted(texts(root)) == sorted(words)
    assert len(each(root, "rect")) == len(words)
