"""Files of a repository -> findings: what guards schemas, examples and releases.

Pure: files come as bytes by path. Reading them is the command's business.
"""

from __future__ import annotations

from cp_contract.checks.generated import check_generated
from cp_contract.checks.object_types import check_object_types
from cp_contract.checks.rules import RULES, Rule
from cp_contract.checks.tree import check_schema_tree

__all__ = [
    "RULES",
    "Rule",
    "check_generated",
    "check_object_types",
    "check_schema_tree",
]
