"""Archives in S3 and in Parquet are read as files of events are."""

from __future__ import annotations

import gzip
import sys

import pyarrow as pa
import pytest
from moto.server import ThreadedMotoServer
from pyarrow import parquet

from cp_contract.archive import _s3, audit
from cp_contract.archive.report import report_of

TEXT = pa.string()


def audited(*paths, **options):
    return report_of(audit(map(str, paths), **{"processes": 1, **options}))


@pytest.fixture(scope="module")
def endpoint():
    """Starts an S3 on loopback."""
    server = ThreadedMotoServer("127.0.0.1", port=0)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def bucket(endpoint, monkeypatch):
    """Gives a client, and a bucket of a name that no other test has."""
    for name, value in {
        "AWS_ENDPOINT_URL": endpoint,
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_DEFAULT_REGION": "us-east-1",
    }.items():
        monkeypatch.setenv(name, value)
    _s3._client.cache_clear()
    client = _s3._client()
    client.create_bucket(Bucket="archive")
    yield client
    for each in client.list_objects_v2(Bucket="archive").get("Contents", ()):
        client.delete_object(Bucket="archive", Key=each["Key"])
    client.delete_bucket(Bucket="archive")
    _s3._client.cache_clear()


def test_objects_of_s3_are_read_by_their_prefix(bucket, line_of):
    for key, content in {
        "2024/a.jsonl": line_of(1) + line_of(2),
        "2024/b.gz": gzip.compress(line_of(2)),
        "2024/folder/": b"",
        "2025/c.jsonl": line_of(4),
    }.items():
        bucket.put_object(Bucket="archive", Key=key, Body=content)

    report = audited("s3://archive/2024/")

    assert (report["valid"], report["files"], report["missed"]) == (3, 2, 0)
    assert report["duplicates"]["most"][0]["places"] == [
        {"path": "s3://archive/2024/a.jsonl", "offset": len(line_of(1))},
        {"path": "s3://archive/2024/b.gz", "offset": 0},
    ]


@pytest.mark.usefixtures("at_once")
def test_a_large_object_is_read_in_parts_by_many_processes(bucket, line_of):
    lines = [line_of(n, Object={"Attributes": {"x": "x" * 255}}) for n in range(60)]
    big = b"".join(lines) + line_of(99, Object={"Description": "x" * 9_000_000})
    bucket.put_object(Bucket="archive", Key="big", Body=big + b"".join(lines) + big)

    report = audited("s3://archive/big", processes=2)

    assert report["events"] == 182
    assert report["files"] == 1


def test_parquet_in_s3_is_read(bucket, line_of, tmp_path):
    parquet.write_table(pa.table({"data": [line_of(1).decode()]}), tmp_path / "p")
    bucket.upload_file(str(tmp_path / "p"), "archive", "p")

    assert audited("s3://archive/p")["valid"] == 1


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("s3://archive/none", "matches no object"),
        ("s3://nowhere/", "cannot be read: an error occurred (NoSuchBucket)"),
    ],
)
def test_what_is_not_in_s3_is_told(bucket, path, reason):
    del bucket

    [unread] = audited(path)["unread"]

    assert unread["path"] == path
    assert unread["reason"].lower().startswith(reason.lower())


def test_an_object_that_is_gone_meanwhile_is_told(bucket):
    del bucket

    with pytest.raises(OSError, match="HeadObject"):
        _s3.open_object("s3://archive/gone")


@pytest.fixture
def table(tmp_path, line_of):
    """Writes a Parquet file with columns of the names that are asked for."""

    def write(*names, kind=TEXT):
        rows = [line_of(1).decode(), None, line_of(2, EventType="MERGED").decode()]
        columns = {name: pa.array(rows).cast(kind) for name in names}
        path = tmp_path / "events.parquet"
        parquet.write_table(pa.table({"n": [1, 2, 3], **columns}), path)
        return path

    return write


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string(), pa.binary()])
def test_the_only_column_of_text_holds_the_events(table, kind):
    report = audited(table("x", kind=kind))

    assert (report["valid"], report["invalid"]) == (1, 1)
    [finding] = [each for each in report["findings"] if each["rule"] == "enum"]
    assert finding["samples"][0]["offset"] == 2  # the row


def test_of_many_columns_the_one_of_a_usual_name_is_taken(table):
    assert audited(table("a", "data"))["valid"] == 1


def test_of_many_columns_one_can_be_named(table):
    assert audited(table("a", "b"), column="b")["valid"] == 1


@pytest.mark.parametrize(
    ("column", "reason"),
    [
        (None, "which column holds the events is not clear; name it, --column"),
        ("c", "it has no column of text named 'c'"),
        ("n", "it has no column of text named 'n'"),
    ],
)
def test_a_column_that_is_not_clear_is_told(table, column, reason):
    [unread] = audited(table("a", "b"), column=column)["unread"]

    assert unread["reason"] == f"cannot be read: {reason}"


def test_a_broken_parquet_file_is_told(table):
    path = table("a")
    path.write_bytes(path.read_bytes()[:-20])

    report = audited(path)

    assert report["missed"] == 1
    assert "parquet" in report["unread"][0]["reason"].lower()


@pytest.mark.parametrize(
    ("module", "content", "what"),
    [
        ("pyarrow", b"PAR1", "reading Parquet"),
        ("zstandard", b"\x28\xb5\x2f\xfd", "reading zstd"),
    ],
)
def test_a_library_that_is_missing_is_told_by_its_extra(
    tmp_path, monkeypatch, module, content, what
):
    for name in [module, f"{module}.parquet"]:
        monkeypatch.setitem(sys.modules, name, None)
    path = tmp_path / "events"
    path.write_bytes(content)

    [unread] = audited(path)["unread"]

    assert unread["reason"] == (
        f"cannot be read: {what} needs more than the core of cp-contract; "
        "install it with: pip install 'cp-contract[archive]'"
    )


def test_gzip_needs_no_extra(tmp_path, monkeypatch, line_of):
    from cp_contract.archive import _unpacking

    for name in ("isal", "isal.isal_zlib", "zlib_ng", "zlib_ng.zlib_ng"):
        monkeypatch.setitem(sys.modules, name, None)
    _unpacking._engine.cache_clear()
    path = tmp_path / "events.gz"
    path.write_bytes(gzip.compress(line_of()))

    assert audited(path)["valid"] == 1
    _unpacking._engine.cache_clear()
