"""Each bug of the guide is found, told as the guide tells it, and gone once mended."""

from __future__ import annotations

import doctest
import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from hunks import mended
from planted import ROOT, consumer_of, load_module

from cp_contract.conformance import LAWS, Consumer, check_consumer
from cp_contract.conformance.story import render_failure

GUIDE = (ROOT / "docs" / "guides" / "from-histories-to-bugs.md").read_text("utf-8")
SECTION = re.compile(r"^### (\S+)\n(.*?)(?=^##|\Z)", re.MULTILINE | re.DOTALL)
BLOCK = re.compile(
    r'^```(\w+)(?: title="([^"]+)")?\n(.*?)^```$', re.MULTILINE | re.DOTALL
)
QUOTE = re.compile(r"^> But (.*)\.$", re.MULTILINE)
STATE = re.compile(r"^ *(?:both end in this state|expected .*):$", re.MULTILINE)
ROW = re.compile(r"(?:\d+ .*|call +time.*|\d{4}-.*)?$")


@dataclass(frozen=True)
class Bug:
    """What a section tells of a bug."""

    law: str
    name: str
    source: str
    diff: str
    message: str
    report: str


def bug_of(law, section):
    blocks = {
        language: (title, text) for language, title, text in BLOCK.findall(section)
    }
    title, diff = blocks["diff"]
    written = blocks.get("python", (None, None))
    source = written[1] if written[0] == title else (ROOT / title).read_text("utf-8")
    return Bug(
        law, Path(title).name, source, diff, QUOTE.search(section)[1], blocks["text"][1]
    )


BUGS = [bug_of(law, section) for law, section in SECTION.findall(GUIDE)]


def report_on(bug, source, tmp_path, *, examples=200):
    path = tmp_path / bug.name
    path.write_text(source, "utf-8")
    module = load_module(path)
    if hasattr(module, "consumer"):
        consumer = module.consumer
    elif hasattr(module, "LAW"):
        consumer = consumer_of(module)
    else:
        state = {"snapshot": module.snapshot, "reset": module.reset}
        consumer = Consumer(module.handler, kpl=True, **state)
    return check_consumer(consumer, laws=[bug.law], examples=examples, seed=1)


def parted(report):
    """Parts what a report tells in words from its history and from the state.

    Which of several histories as short is found, and so what the state holds, depends
    on the version of Hypothesis and on the modules that are loaded.
    """
    told, _, state = STATE.sub("\0", report, count=1).partition("\0")
    lines = [line.strip() for line in told.splitlines()]
    words = [line for line in lines if not ROW.match(line)]
    return "\n".join(words), {line.strip() for line in state.splitlines()}


def test_the_guide_has_a_bug_for_each_law():
    assert sorted(bug.law for bug in BUGS) == sorted(law.id for law in LAWS)


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.law)
def test_a_bug_is_told_as_the_guide_tells_it(bug, tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(ROOT)

    (failure,) = report_on(bug, bug.source, tmp_path).failures

    told, told_state = parted(bug.report)
    said, said_state = parted(render_failure(failure, seed=1))
    assert failure.message == bug.message
    assert doctest.OutputChecker().check_output(
        f"...{told}...", said, doctest.ELLIPSIS
    ), said
    assert not told_state or {line for line in told_state & said_state if len(line) > 3}


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.law)
def test_a_mended_consumer_holds_to_the_law(bug, tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(ROOT)

    source = mended(bug.source, bug.diff)

    report = report_on(bug, source, tmp_path, examples=50)

    assert report.failures == ()
