"""A file's bytes -> its events, each checked, with findings at their line and column."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO
