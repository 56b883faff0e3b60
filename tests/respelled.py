"""Values -> JSON texts that spell them oddly, as far as JSON lets them, and farther."""

from __future__ import annotations

import json

__all__ = ["respelled"]

_NUMBERS = ("-0", "0.0", "1E2", "1e400", "1e-400", "3.0000000000000000000001", "9" * 25)
_AGAIN = ("1", '"a"', "null", "{}", "1e5", "100000.0")


def respelled(chooser, value, *, odd: float) -> str:
    """Spells a value; each part of it is odd in so many of a hundred texts."""

    def is_odd() -> bool:
        return chooser.random() < odd / 100

    def space() -> str:
        return chooser.choice((" ", "\n", "\t")) if is_odd() else ""

    def number(value) -> str:
        if not is_odd():
            return repr(value)
        return chooser.choice(
            (f"{value}e0", f"{value}0", f"{value}.0", f"{value}.00", *_NUMBERS)
        )

    def spelled(value) -> str:
        if isinstance(value, dict):
            members = [(string(name), spelled(inner)) for name, inner in value.items()]
            if members and is_odd():
                name, inner = chooser.choice(members)
                again = name, chooser.choice((inner, *_AGAIN))
                members.insert(chooser.randrange(len(members) + 1), again)
            if is_odd():
                chooser.shuffle(members)
            between = f",{space()}"
            inside = between.join(
                f"{name}{space()}:{space()}{inner}" for name, inner in members
            )
            return f"{{{inside}{space()}}}"
        if isinstance(value, list):
            return f"[{','.join(map(spelled, value))}{space()}]"
        if isinstance(value, int | float) and not isinstance(value, bool):
            return number(value)
        return string(value)

    def string(value) -> str:
        return json.dumps(value, ensure_ascii=is_odd())

    return spelled(value)
