"""Every exception that the package raises: what stopped the work, as facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cp_contract.findings import Report


class ContractError(Exception):
    """The root of every exception that this package raises on purpose."""


@final
class UnknownVersion(ContractError, LookupError):
    """No schema is published for this SchemaVersion."""

    def __init__(self, version: int, known: Sequence[int]) -> None:
        super().__init__(version, known)
        self.version = version
        self.known = tuple(known)

    def __str__(self) -> str:
        known = ", ".join(map(str, self.known))
        return f"SchemaVersion {self.version} is not published; published: {known}"


@final
class UnknownRevision(ContractError, LookupError):
    """This SchemaVersion has no such revision."""

    def __init__(self, version: int, revision: str, known: Sequence[str]) -> None:
        super().__init__(version, revision, known)
        self.version = version
        self.revision = revision
        self.known = tuple(known)

    def __str__(self) -> str:
        known = ", ".join(self.known) or "none"
        return (
            f"SchemaVersion {self.version} has no revision {self.revision}; "
            f"released: {known}"
        )


@final
class SchemaUnreadable(ContractError, ValueError):
    """A schema cannot be used: the file, or what it says."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path} cannot be used as a schema: {self.reason}"


@final
class ProjectUnreadable(ContractError, ValueError):
    """The user's project says something that cannot be followed."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path} cannot be used: {self.reason}"


@final
class ObjectTypeRefused(ContractError, ValueError):
    """A name or a schema cannot be an object type of the contract."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(name, reason)
        self.name = name
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.name!r} cannot be an object type: {self.reason}"


@final
class InvalidEvent(ContractError, ValueError):
    """An event breaks the contract; `report` says where and why."""

    def __init__(self, report: Report) -> None:
        super().__init__(report)
        self.report = report

    def __str__(self) -> str:
        lines = [
            f"{finding.pointer or '(the event)'}: {finding.message} [{finding.rule}]"
            for finding in self.report.errors
        ]
        return "\n".join(["the event is not valid:", *lines])


@final
class PatternInvalid(ContractError, ValueError):
    """A pattern is not ECMA-262 in unicode mode."""

    def __init__(self, pattern: str, reason: str) -> None:
        super().__init__(pattern, reason)
        self.pattern = pattern
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.pattern!r} is not a pattern: {self.reason}"


@final
class PatternUnsupported(ContractError, NotImplementedError):
    """A pattern may well be right, but its language cannot be worked out here."""

    def __init__(self, pattern: str, reason: str) -> None:
        super().__init__(pattern, reason)
        self.pattern = pattern
        self.reason = reason

    def __str__(self) -> str:
        return f"the language of {self.pattern!r} is not known: {self.reason}"


@final
class OutOfStates(ContractError, RuntimeError):
    """A question about a language took more states than it was allowed."""

    def __init__(self, budget: int) -> None:
        super().__init__(budget)
        self.budget = budget

    def __str__(self) -> str:
        return f"no answer within {self.budget} states"


@final
class SchemaNotCarried(ContractError, ValueError):
    """A schema says what no generated type could carry and no table owns up to."""

    def __init__(self, pointer: str, reason: str) -> None:
        super().__init__(pointer, reason)
        self.pointer = pointer
        self.reason = reason

    def __str__(self) -> str:
        return f"no types can be generated: at {self.pointer or '/'}, {self.reason}"


@final
class ExtraMissing(ContractError, ImportError):
    """The work needs a library that an extra of this package installs."""

    def __init__(self, purpose: str, extra: str) -> None:
        super().__init__(purpose, extra)
        self.purpose = purpose
        self.extra = extra

    def __str__(self) -> str:
        return (
            f"{self.purpose} needs more than the core of cp-contract; "
            f"install it with: pip install 'cp-contract[{self.extra}]'"
        )


@final
class UnexpectedKind(ContractError, ValueError):
    """A valid event is of another kind than the class that it was to become."""

    def __init__(self, kind: str, wanted: Sequence[str]) -> None:
        super().__init__(kind, wanted)
        self.kind = kind
        self.wanted = tuple(wanted)

    def __str__(self) -> str:
        return f"the event is a {self.kind}, not a {' or a '.join(self.wanted)}"


@final
class ConsumerUnusable(ContractError, ValueError):
    """A consumer cannot be put to the test: it is not found, or its means fail."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason

    def __str__(self) -> str:
        return self.reason


@final
class ReplayUnreadable(ContractError, ValueError):
    """A file holds no failure that can be replayed."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path

    def __str__(self) -> str:
        return (
            f"{self.path} holds no failure to replay; cp-contract test keeps such files"
        )


@final
class UnknownLaw(ContractError, LookupError):
    """There is no law of this id."""

    def __init__(self, law: str, known: Sequence[str]) -> None:
        super().__init__(law, known)
        self.law = law
        self.known = tuple(known)

    def __str__(self) -> str:
        return f"there is no law {self.law!r}; the laws: {', '.join(self.known)}"


@final
class ConsumerBroken(ContractError, AssertionError):
    """A consumer breaks at least one law; `story` tells how."""

    def __init__(self, story: str) -> None:
        super().__init__(story)
        self.story = story

    def __str__(self) -> str:
        return self.story


@final
class StoreUnusable(ContractError, ValueError):
    """The database of a local export cannot be opened or does not fit."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return (
            f"{self.path} cannot be used as the database of an export: {self.reason}; "
            "name another file with --data"
        )


@final
class RequestRefused(ContractError, ValueError):
    """A call to the local export is answered with an error of the service model."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(code, reason)
        self.code = code
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.code}: {self.reason}"


@final
class ExportBroken(ContractError, AssertionError):
    """The local export made an event that breaks the contract: a bug of ours."""

    def __init__(self, report: Report) -> None:
        super().__init__(report)
        self.report = report

    def __str__(self) -> str:
        finding = self.report.errors[0]
        return (
            "the export made an event that is not valid, and stopped: "
            f"{finding.pointer or '(the event)'}: {finding.message} [{finding.rule}]"
        )


@final
class RecordTooLarge(ContractError, ValueError):
    """An event is larger than a record of a Kinesis stream may be."""

    def __init__(self, event_id: str, size: int, limit: int) -> None:
        super().__init__(event_id, size, limit)
        self.event_id = event_id
        self.size = size
        self.limit = limit

    def __str__(self) -> str:
        return (
            f"the event {self.event_id} is a record of {self.size:,} bytes; "
            f"Kinesis takes {self.limit:,}"
        )


@final
class StateUnusable(ContractError, ValueError):
    """A file cannot remember what an audit has done."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return (
            f"{self.path} cannot be used as the state of this audit: {self.reason}; "
            "name another file, or remove this one"
        )


@final
class StreamUnusable(ContractError, RuntimeError):
    """A Kinesis stream cannot be read from or written to."""

    def __init__(self, stream: str, reason: str) -> None:
        super().__init__(stream, reason)
        self.stream = stream
        self.reason = reason

    def __str__(self) -> str:
        return f"the Kinesis stream {self.stream} cannot be used: {self.reason}"


@final
class KinesisUnknown(ContractError, ValueError):
    """The user's configuration leaves open which Kinesis is meant."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason

    def __str__(self) -> str:
        return (
            f"Kinesis cannot be asked: {self.reason}; "
            "AWS_ENDPOINT_URL_KINESIS names the one of a local export"
        )


@final
class CheckpointsUnusable(ContractError, ValueError):
    """A file of checkpoints cannot be opened or does not fit."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return (
            f"{self.path} cannot be used for checkpoints: {self.reason}; "
            "name another file with --checkpoint"
        )


@final
class SparkUnusable(ContractError, RuntimeError):
    """Spark does not start, or does not take the work."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason

    def __str__(self) -> str:
        return f"Spark cannot be used: {self.reason}"


@final
class TierMissing(ContractError, LookupError):
    """CP_CONTRACT_TIER names what is not installed, or nothing that there is."""

    def __init__(self, tier: str, known: Sequence[str]) -> None:
        super().__init__(tier, known)
        self.tier = tier
        self.known = tuple(known)

    def __str__(self) -> str:
        if self.tier not in self.known:
            known = ", ".join(self.known)
            return f"CP_CONTRACT_TIER is {self.tier!r}, which is none of: {known}"
        way = (
            "build it in a checkout with: make native"
            if self.tier == "native"
            else "pip install 'cp-contract[fast]'"
        )
        return f"CP_CONTRACT_TIER is {self.tier!r}, which is not installed; {way}"


@final
class RecordsRefused(ContractError, AssertionError):
    """A Lambda function asks for records again and again."""

    def __init__(self, sequence_numbers: Sequence[str], attempts: int) -> None:
        super().__init__(sequence_numbers, attempts)
        self.sequence_numbers = tuple(sequence_numbers)
        self.attempts = attempts

    def __str__(self) -> str:
        return (
            f"the function was given {len(self.sequence_numbers)} records "
            f"{self.attempts} times and asks for them again; the first is "
            f"{self.sequence_numbers[0]}"
        )


@final
class AuditStopped(ContractError, RuntimeError):
    """A process of an audit was killed from outside."""

    def __str__(self) -> str:
        return (
            "a process of the audit was killed, perhaps for the memory that it took; "
            "fewer --processes take less, and with --state the same command goes on"
        )
