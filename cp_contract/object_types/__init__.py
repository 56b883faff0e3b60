"""What is known of an object type, a mapping or objects seen -> its schema."""

from __future__ import annotations

from cp_contract.object_types.inference import Evidence, infer_object_type
from cp_contract.object_types.mapping import schema_of_mapping

__all__ = ["Evidence", "infer_object_type", "schema_of_mapping"]
