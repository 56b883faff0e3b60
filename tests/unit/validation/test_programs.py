"""The program of the newest contract, which is compiled beforehand."""

from __future__ import annotations

from pathlib import Path

from jsonschema import Draft202012Validator

import cp_contract.validation
from cp_contract.validation._conjunction import DOUBTFUL, LOWERED
from cp_contract.validation.programs import newest_program
from cp_contract.validation.tiers import NEWEST


def test_the_program_of_the_newest_contract_is_fresh():
    written = Path(cp_contract.validation.__file__).with_name(NEWEST).read_bytes()

    fresh = written == newest_program()

    assert fresh, "write it again: python -m cp_contract.validation.programs"


def test_every_keyword_of_the_reference_is_lowered_or_a_doubt():
    assert set(Draft202012Validator.VALIDATORS) == LOWERED | DOUBTFUL.keys()
