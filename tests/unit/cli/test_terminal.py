"""When output is coloured."""

from __future__ import annotations

import pytest

from cp_contract.cli._terminal import Colour, use_colour


@pytest.mark.parametrize(
    ("choice", "environ", "terminal", "expected"),
    [
        (Colour.AUTO, {}, True, True),
        (Colour.AUTO, {}, False, False),
        (Colour.AUTO, {"TERM": "dumb"}, True, False),
        (Colour.AUTO, {"NO_COLOR": "1"}, True, False),
        (Colour.AUTO, {"NO_COLOR": ""}, True, True),
        (Colour.AUTO, {"FORCE_COLOR": "1"}, False, True),
        (Colour.AUTO, {"FORCE_COLOR": ""}, False, False),
        (Colour.AUTO, {"FORCE_COLOR": "1", "TERM": "dumb"}, False, True),
        (Colour.AUTO, {"NO_COLOR": "1", "FORCE_COLOR": "1"}, True, False),
        (Colour.ALWAYS, {"NO_COLOR": "1"}, False, True),
        (Colour.NEVER, {"FORCE_COLOR": "1"}, True, False),
    ],
)
def test_the_option_wins_then_the_environment_then_the_terminal(
    choice, environ, terminal, expected
):
    assert use_colour(choice, environ=environ, terminal=terminal) is expected
