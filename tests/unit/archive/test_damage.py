"""What is damaged or out of reach is told and counted, and the rest is read."""

from __future__ import annotations

import gzip
import json
import os
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import zstandard

from cp_contract.archive import _blocks, _reading, _unpacking, audit
from cp_contract.archive._stored import Stored
from cp_contract.archive.report import report_of

RULE_OF = {
    "truncated": "truncated-gzip",
    "damaged": "damaged-gzip",
    "junk": "not-utf-8",
    "empty": "no-event",
    "latin-1": "not-utf-8",
    "utf-16": "not-utf-8",
}


def audited(*paths, **options):
    return report_of(audit(map(str, paths), processes=1, **options))


def counts(report):
    return {each["rule"]: each["count"] for each in report["findings"]}


@pytest.fixture
def damaged(tmp_path, line_of):
    """Gives a folder of one good file and one of each kind of damage."""
    lines = b"".join(map(line_of, range(300)))
    packed = gzip.compress(lines)
    broken = bytearray(packed)
    broken[len(packed) // 2] ^= 0xFF
    latin = line_of(1, DomainName="é").replace(b"\\u00e9", b"\xe9")
    for name, content in {
        "good": line_of(),
        "truncated": packed[: len(packed) // 2],
        "damaged": bytes(broken),
        "junk": b"\xff\xfe\xfd" * 1000,
        "empty": b"",
        "latin-1": latin,
        "utf-16": line_of().decode().encode("utf-16"),
    }.items():
        (tmp_path / name).write_bytes(content)
    return tmp_path


@pytest.mark.parametrize("name", RULE_OF)
def test_a_damaged_file_is_a_finding_that_names_it(damaged, name):
    report = audited(damaged)

    found = {each["rule"]: each for each in report["findings"]}
    paths = [sample["path"] for sample in found[RULE_OF[name]]["samples"]]
    assert str(damaged / name) in paths
    assert report["files"] == 7
    assert report["missed"] == 0
    assert not report["passed"]


@pytest.mark.parametrize("cut", ["truncated", "damaged"])
def test_what_comes_before_the_damage_is_counted(damaged, cut):
    report = audited(damaged / cut)

    assert 0 < report["valid"] < 300
    assert counts(report)[RULE_OF[cut]] == 1


def test_members_of_gzip_data_and_padding_between_them_are_read(tmp_path, line_of):
    path = tmp_path / "members.gz"
    members = map(gzip.compress, map(line_of, range(3)))
    path.write_bytes(b"\0\0".join(members) + b"\0\0\0")

    assert audited(path)["valid"] == 3


@pytest.mark.parametrize("engine", ["isal.isal_zlib", "zlib_ng.zlib_ng", None])
def test_every_library_that_unpacks_gives_the_same_report(damaged, engine, monkeypatch):
    expected = audited(damaged)
    library = import_module(engine) if engine else None
    monkeypatch.setattr(_unpacking, "_engine", lambda: library)

    assert audited(damaged) == expected


def test_zstd_is_unpacked_frame_by_frame(tmp_path, line_of):
    path = tmp_path / "events.zst"
    path.write_bytes(b"".join(zstandard.compress(line_of(each)) for each in range(3)))

    assert audited(path)["valid"] == 3


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        (lambda packed: packed[:-5], "truncated-zstd"),
        (lambda packed: packed[:4] + b"\xff" + packed[5:], "damaged-zstd"),
    ],
)
def test_zstd_that_breaks_off_is_a_finding(tmp_path, line_of, change, rule):
    path = tmp_path / "events.zst"
    path.write_bytes(change(zstandard.compress(line_of())))

    report = audited(path)

    assert rule in counts(report)
    assert report["missed"] == 0


def test_an_endless_line_is_passed_over(tmp_path, line_of, monkeypatch):
    monkeypatch.setattr(_blocks, "LONGEST_EVENT", 1 << 20)
    monkeypatch.setattr(_reading, "LONGEST_EVENT", 1 << 20)
    path = tmp_path / "events"
    path.write_bytes(line_of(1) + b'{"a": "' + b"x" * (3 << 20) + b'"}\n' + line_of(2))

    report = audited(path)

    assert counts(report) == {"event-too-long": 1}
    assert report["findings"][0]["samples"][0]["line"] == 2
    assert (report["valid"], report["invalid"]) == (2, 1)


def test_what_cannot_be_opened_is_told_and_the_rest_is_read(tmp_path, line_of):
    (tmp_path / "good").write_bytes(line_of())
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / ".hidden").write_bytes(b"junk")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "config").write_bytes(b"junk")

    report = audited(tmp_path, tmp_path / "missing", tmp_path / "*.none")

    assert (report["valid"], report["files"], report["missed"]) == (1, 1, 5)
    assert {Path(each["path"]).name: each["reason"] for each in report["unread"]} == {
        "*.none": "matches no file",
        "dangling": "cannot be read: no such file or directory",
        "loop": "cannot be read: too many levels of symbolic links",
        "missing": "cannot be read: no such file or directory",
        "pipe": "is no regular file",
    }


def audited_by_nobody(folder):
    """Audits in a process that is not root, which is denied nothing."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        with suppress(PermissionError):
            os.setuid(65_534)
        os.write(writing, json.dumps(audited(folder)).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as stream:
        report = json.load(stream)
    os.waitpid(child, 0)
    return report


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded")
def test_what_is_denied_is_told_and_the_rest_is_read(line_of):
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        Path(folder, "good").write_bytes(line_of())
        Path(folder, "denied").mkdir(mode=0)
        secret = Path(folder, "secret")
        secret.write_bytes(line_of())
        secret.chmod(0)

        report = audited_by_nobody(folder)

    assert (report["valid"], report["missed"]) == (1, 2)
    assert {(Path(each["path"]).name, each["reason"]) for each in report["unread"]} == {
        ("denied", "cannot be read: permission denied"),
        ("secret", "cannot be read: permission denied"),
    }


def test_a_path_named_twice_is_read_once(tmp_path, line_of):
    path = tmp_path / "events"
    path.write_bytes(line_of())

    assert audited(path, tmp_path, tmp_path / "ev*")["events"] == 1


@pytest.mark.parametrize(
    ("now", "reason"),
    [
        (2, "grew while it was read; only its first {size:,} bytes were"),
        (0, "became shorter while it was read"),
    ],
)
def test_a_file_that_changes_while_it_is_read_is_told(
    tmp_path, line_of, monkeypatch, now, reason
):
    path = tmp_path / "events"
    path.write_bytes(line_of() * now)
    size = len(line_of())
    before = [Stored(str(path), size, "before")], []
    monkeypatch.setattr("cp_contract.archive.auditing.find_files", lambda _: before)

    report = audited(path)

    assert report["unread"] == [{"path": str(path), "reason": reason.format(size=size)}]
    assert report["events"] == min(now, 1)


def test_a_file_that_is_gone_meanwhile_is_told(tmp_path, monkeypatch):
    gone = [Stored(str(tmp_path / "gone"), 5, "before")], []
    monkeypatch.setattr("cp_contract.archive.auditing.find_files", lambda _: gone)

    report = audited(tmp_path)

    assert report["unread"][0]["reason"] == "cannot be read: no such file or directory"


def test_names_without_end_do_not_fill_the_report(tmp_path):
    path = tmp_path / "events"
    with path.open("wb") as stream:
        for number in range(2_500):
            stream.write(b'{"EventType": "T%d", "U%d": 1}\n' % (number, number))

    report = audited(path)

    assert report["events"] == 2_500
    assert len(report["event_types"]["counts"]) == 2_000
    assert report["event_types"]["others"] == 500
    assert len([d for d in report["drift"] if d["rule"] == "enum"]) == 200
    assert counts(report)["unknown-field"] == 2_500
    assert len(json.dumps(report)) < 2_000_000
