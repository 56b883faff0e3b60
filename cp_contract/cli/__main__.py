"""`python -m cp_contract.cli`: the command without its script."""

from __future__ import annotations

import sys

from cp_contract.cli import main

sys.exit(main())
