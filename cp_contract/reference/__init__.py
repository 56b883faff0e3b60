"""Contract -> the pages of its reference, and what is downloaded beside them."""

from __future__ import annotations

from cp_contract.reference._markdown import WRITTEN
from cp_contract.reference.pages import render_reference
from cp_contract.reference.site import render_site

__all__ = ["WRITTEN", "render_reference", "render_site"]
