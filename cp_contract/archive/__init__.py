"""Files of events, as many as there are -> an audit."""

from __future__ import annotations

from cp_contract.archive.auditing import Audit, Progress, audit
from cp_contract.archive.tally import Tally

__all__ = ["Audit", "Progress", "Tally", "audit"]
