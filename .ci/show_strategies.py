"""Composite strategies -> as they are called: without `draw`, and giving a strategy."""

from __future__ import annotations

from typing import Any

import griffe


class ShownStrategies(griffe.Extension):
    """Shows what `@st.composite` makes of a function in place of the function."""

    def on_function(self, *, func: griffe.Function, **kwargs: Any) -> None:
        """Is called by griffe for each function that it has read."""
        del kwargs
        if any("composite" in str(each.value) for each in func.decorators):
            del func.parameters["draw"]
            func.returns = f"SearchStrategy[{func.returns}]"
