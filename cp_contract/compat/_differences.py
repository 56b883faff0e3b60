"""Old schema and new -> the edits that lead from the one to the other.

Both documents are walked side by side. Where a reference leads to a definition that the
other document lacks, the definition is laid open first, so that moving a part into
`$defs` is no change. The edits explain; no verdict comes from here.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, final

from cp_contract.compat._assertions import ASSERTIONS
from cp_contract.compat._conditions import (
    CONDITION,
    condition_change,
    condition_in,
    is_branch,
)
from cp_contract.compat._edits import (
    Drop,
    Edit,
    Gain,
    Path,
    Put,
    Replace,
    borrowed,
    gather,
    json_text,
)
from cp_contract.compat._keyword_edits import keyword_edits, with_listed_values
from cp_contract.compat._matching import match_schemas
from cp_contract.compat._opening import lay_open, shared_references, target_pointer
from cp_contract.compat._references import resolve
from cp_contract.kinds import is_object
from cp_contract.pointers import parse_pointer, render_pointer

if TYPE_CHECKING:
    from cp_contract.compat._edits import Operation

__all__ = ["Spot", "find_differences"]

# A keyword that holds one schema -> what it is called when it comes and when it goes.
_LONE: Final = {
    "items": ("items-narrowed", "items-widened"),
    "unevaluatedItems": ("items-narrowed", "items-widened"),
    "additionalProperties": ("other-properties-narrowed", "other-properties-widened"),
    "unevaluatedProperties": ("other-properties-narrowed", "other-properties-widened"),
    "propertyNames": ("property-names-narrowed", "property-names-widened"),
}
# ... and what it is called where it comes as `false`, or goes having been that.
_CLOSING: Final = {
    "items": ("array-closed", "array-opened"),
    "unevaluatedItems": ("array-closed", "array-opened"),
    "additionalProperties": ("object-closed", "object-opened"),
    "unevaluatedProperties": ("object-closed", "object-opened"),
}
_LISTED: Final = {
    "allOf": ("conjunct-added", "conjunct-removed", "conjunct"),
    "anyOf": ("alternative-added", "alternative-removed", "alternative"),
    "oneOf": ("alternative-added", "alternative-removed", "alternative"),
}


@final
@dataclass(frozen=True, slots=True)
class Spot:
    """Where the walk stands: in the old document laid open, and in both originals."""

    path: Path
    old: str
    new: str
    trail: frozenset[str] = frozenset()
    """The references that were laid open on the way here."""

    def below(self, *steps: str | int) -> Spot:
        """Gives the spot some steps further in both documents."""
        return self.parted(steps, steps)

    def parted(
        self, old_steps: tuple[str | int, ...], new_steps: tuple[str | int, ...]
    ) -> Spot:
        """Gives the spot that stands at other steps in the new document."""
        return replace(
            self,
            path=(*self.path, *old_steps),
            old=self.old + render_pointer(old_steps),
            new=self.new + render_pointer(new_steps),
        )


def find_differences(old: Any, new: Any) -> tuple[Any, tuple[Edit, ...]]:
    """Finds the edits between two schemas whose references are plain.

    Gives the old schema, laid open so far that they can be applied, and the edits.
    """
    walk = _Walk(old, new)
    aligned = walk.schemas(old, new, Spot((), "", ""))
    while walk.renamed_waiting:
        old_reference, new_reference = walk.renamed_waiting.pop()
        aligned = walk.renamed_definition(aligned, old_reference, new_reference)
    return aligned, gather(walk.edits)


@final
@dataclass(slots=True)
class _Walk:
    """Both documents, and the edits found so far."""

    old: Any
    new: Any
    edits: list[Edit] = field(default_factory=list[Edit])
    renamed_waiting: list[tuple[str, str]] = field(
        default_factory=list[tuple[str, str]]
    )
    _renamed: dict[str, str] = field(default_factory=dict[str, str])
    _shared: frozenset[str] | None = None

    def schemas(self, old: Any, new: Any, spot: Spot) -> Any:
        """Finds the edits below two schemas; gives the old one as they apply to it."""
        if old is new or json_text(old) == json_text(new):
            return old
        if old is False or new is False:
            rule = "schema-replaced" if spot.path or old is False else "schema-removed"
            self._add(rule, _replaced(new), spot, Replace(new))
            return old
        old = {} if old is True else old
        new = {} if new is True else new
        if is_branch(old, new) or is_branch(new, old):
            # What was asked of all is now asked under a condition, or the reverse.
            change = condition_change(condition_in(old), condition_in(new))
            below = spot.below("if")
            message = f"a condition was {change}"
            rule = f"condition-{change}"
            self._add(rule, message, below, Replace(new), at=spot.path)
            return old
        old_reference, new_reference = old.get("$ref"), new.get("$ref")
        if old_reference == new_reference or self._is_renaming(
            old_reference, new_reference
        ):
            return self._keywords(old, new, spot)
        return self._laid_open(old, new, spot)

    def renamed_definition(self, aligned: Any, reference: str, renamed: str) -> Any:
        """Walks a definition that bears another name in the new schema."""
        path = parse_pointer(reference.removeprefix("#"))
        spot = Spot(path, reference[1:], renamed[1:])
        old, new = resolve(self.old, reference), resolve(self.new, renamed)
        return _put_at(aligned, path, self.schemas(old, new, spot))

    def _is_renaming(self, old: object, new: object) -> bool:
        """Says whether two references differ only in what a definition is called."""
        if not isinstance(old, str) or not isinstance(new, str):
            return False
        if old in self._renamed or new in self._renamed.values():
            return self._renamed.get(old) == new
        both_lead = None not in (resolve(self.old, old), resolve(self.new, new))
        if not both_lead or not old.startswith("#/$defs/"):
            return False
        if resolve(self.old, new) is not None or resolve(self.new, old) is not None:
            return False
        self._renamed[old] = new
        self.renamed_waiting.append((old, new))
        return True

    def _laid_open(self, old: Any, new: Any, spot: Spot) -> Any:
        opened_old = lay_open(old, self.old)
        opened_new = lay_open(new, self.new)
        trail = {each.get("$ref") for each in (old, new)} - {None}
        if opened_old is None or opened_new is None or trail & spot.trail:
            self._add(
                "reference-changed", "a reference leads elsewhere", spot, Replace(new)
            )
            return old
        spot = replace(
            spot,
            old=target_pointer(old, spot.old),
            new=target_pointer(new, spot.new),
            trail=spot.trail | trail,
        )
        return self.schemas(opened_old, opened_new, spot)

    def _keywords(self, old: Any, new: Any, spot: Spot) -> Any:
        aligned = dict(old)
        if {"const", "enum"} & set(new):
            aligned = with_listed_values(aligned)
        self._documentation(old, new, spot)
        self.edits.extend(keyword_edits(old, new, spot, self._borrow))
        for lone in _LONE:
            self._lone(lone, aligned, new, spot)
        for listed in _LISTED:
            self._listed(listed, aligned, new, spot)
        self._places_of_arrays(aligned, new, spot)
        self._condition(aligned, new, spot)
        for keyword in ("properties", "patternProperties", "dependentSchemas", "$defs"):
            held, other = aligned.get(keyword), new.get(keyword)
            if not is_object(held) or not is_object(other):
                continue
            aligned[keyword] = {
                name: self.schemas(each, other[name], spot.below(keyword, name))
                if name in other
                else each
                for name, each in held.items()
            }
        return aligned

    def _documentation(self, old: Any, new: Any, spot: Spot) -> None:
        silent = ASSERTIONS | {"$defs", "$id", "$schema", "definitions"}
        words = [
            keyword
            for keyword in sorted({*old, *new})
            if keyword not in silent
            and json_text([old.get(keyword)] * (keyword in old))
            != json_text([new.get(keyword)] * (keyword in new))
        ]
        if words:
            operations: list[Operation] = [
                Put(word, new[word]) if word in new else Drop(word) for word in words
            ]
            message = f"what is written for people changed: {', '.join(words)}"
            self._add("documentation-changed", message, spot, *operations)

    def _lone(self, keyword: str, aligned: Any, new: Any, spot: Spot) -> None:
        before, after = aligned.get(keyword, True), new.get(keyword, True)
        added, removed = _LONE[keyword]
        closed, opened = _CLOSING.get(keyword, _LONE[keyword])
        below = spot.below(keyword)
        what = _WHAT[keyword]
        if _is_open(before) and _is_open(after):
            return
        if after is False and before is not False:
            message = f"{what} are refused"
            self._add(closed, message, below, Put(keyword, False), at=spot.path)
        elif before is False and after is not False:
            message = f"{what} are allowed"
            operation = self._put(keyword, new)
            self._add(opened, message, below, operation, at=spot.path)
        elif _is_open(before):
            message = f"{what} meet a schema"
            operation = self._put(keyword, new)
            self._add(added, message, below, operation, at=spot.path)
        elif _is_open(after):
            message = f"{what} meet no schema any more"
            operation = self._put(keyword, new)
            self._add(removed, message, below, operation, at=spot.path)
        elif keyword in aligned and keyword in new:
            aligned[keyword] = self.schemas(before, after, below)

    def _put(self, keyword: str, new: Any) -> Operation:
        if keyword in new:
            return Put(keyword, self._borrow(new[keyword]))
        return Drop(keyword)

    def _listed(self, keyword: str, aligned: Any, new: Any, spot: Spot) -> None:
        if (keyword in aligned) != (keyword in new):
            self._whole_list(keyword, aligned, new, spot)
            return
        added, removed, noun = _LISTED[keyword]
        held = list(aligned.get(keyword, ()))
        for old_index, new_index in match_schemas(
            held, new.get(keyword, ()), self.old, self.new
        ):
            if new_index is None and old_index is not None:
                # `true` in allOf and `false` among alternatives are as if not there,
                # and the others keep their places.
                gone = Put(keyword, keyword == "allOf", str(old_index))
                below = spot.parted((keyword, old_index), (keyword,))
                message = f"the {noun} {_name(held[old_index])} was removed"
                self._add(removed, message, below, gone, at=spot.path)
            elif old_index is None and new_index is not None:
                value = new[keyword][new_index]
                below = spot.parted((keyword,), (keyword, new_index))
                message = f"the {noun} {_name(value)} was added"
                gain = Gain(keyword, (self._borrow(value),))
                self._add(added, message, below, gain, at=spot.path)
            elif old_index is not None and new_index is not None:
                below = spot.parted((keyword, old_index), (keyword, new_index))
                value = new[keyword][new_index]
                held[old_index] = self.schemas(held[old_index], value, below)
        if held:
            aligned[keyword] = held

    def _whole_list(self, keyword: str, old: Any, new: Any, spot: Spot) -> None:
        comes = keyword in new
        rule = (
            f"conjunct-{'added' if comes else 'removed'}"
            if keyword == "allOf"
            else f"alternatives-{'added' if comes else 'removed'}"
        )
        number = len((new if comes else old)[keyword])
        change = "was added" if comes else "was removed"
        message = f"{keyword} with {number} schema{'s' * (number != 1)} {change}"
        operation = self._list_put(keyword, new)
        self._add(rule, message, spot.below(keyword), operation, at=spot.path)

    def _list_put(self, keyword: str, new: Any) -> Operation:
        if keyword not in new:
            return Drop(keyword)
        return Put(keyword, [self._borrow(each) for each in new[keyword]])

    def _places_of_arrays(self, aligned: Any, new: Any, spot: Spot) -> None:
        keyword = "prefixItems"
        before, after = list(aligned.get(keyword, ())), list(new.get(keyword, ()))
        for index in range(min(len(before), len(after))):
            below = spot.below(keyword, index)
            before[index] = self.schemas(before[index], after[index], below)
        if before:
            aligned[keyword] = before
        for index in range(len(before), len(after)):
            below = spot.parted((keyword,), (keyword, index))
            message = f"place {index} of the array got a schema"
            gain = Gain(keyword, (self._borrow(after[index]),))
            self._add("array-place-added", message, below, gain, at=spot.path)
        if len(after) < len(before):
            below = spot.parted((keyword, len(after)), (keyword,))
            message = f"from place {len(after)} the array has no schemas of their own"
            cut = Drop(keyword, str(len(after)))
            self._add("array-place-removed", message, below, cut, at=spot.path)

    def _condition(self, aligned: Any, new: Any, spot: Spot) -> None:
        before, after = condition_in(aligned), condition_in(new)
        if not before and not after:
            return
        if json_text(before.get("if")) != json_text(after.get("if")):
            # Under another condition each part says another thing: they go together.
            change = condition_change(before, after)
            operations = tuple(
                self._put(each, new) for each in CONDITION if each in before | after
            )
            message = f"a condition was {change}"
            below = spot.below("if")
            self._add(f"condition-{change}", message, below, *operations, at=spot.path)
            return
        for part in ("then", "else"):
            below = spot.below(part)
            if part in before and part in after:
                aligned[part] = self.schemas(aligned[part], new[part], below)
            elif part in before or part in after:
                change = "added" if part in after else "removed"
                message = f"{part} was {change}"
                rule = f"consequence-{change}"
                self._add(rule, message, below, self._put(part, new), at=spot.path)

    def _add(
        self,
        rule: str,
        message: str,
        spot: Spot,
        *operations: Operation,
        at: Path | None = None,
    ) -> None:
        """Notes an edit; `at` is the schema that changes, if not the spot's own."""
        brought_in = tuple(
            Replace(self._borrow(each.schema)) if isinstance(each, Replace) else each
            for each in operations
        )
        path = spot.path if at is None else at
        edit = Edit(rule, message, (path,), brought_in, spot.old, spot.new)
        self.edits.append(edit)

    def _borrow(self, part: Any) -> Any:
        if self._shared is None:
            self._shared = shared_references(self.old, self.new)
        return borrowed(part, self._shared)


_WHAT: Final = {
    "items": "items",
    "unevaluatedItems": "items that nothing else describes",
    "additionalProperties": "properties that are not named",
    "unevaluatedProperties": "properties that nothing else describes",
    "propertyNames": "names of properties",
}


def _is_open(schema: Any) -> bool:
    return schema is True or schema == {}


def _replaced(new: Any) -> str:
    return "no value is allowed here" if new is False else "a value is allowed here"


def _name(schema: Any) -> str:
    """Names an alternative as a reader would: by its reference or title."""
    if is_object(schema):
        for keyword in ("$ref", "title", "const", "type"):
            if isinstance(schema.get(keyword), str):
                return str(schema[keyword]).rpartition("/")[2]
    text = json_text(schema)
    return text if len(text) <= 40 else f"{text[:39]}…"


def _put_at(document: Any, path: Path, value: Any) -> Any:
    if not path:
        return value
    step, *rest = path
    if isinstance(document, list):
        index = int(step)
        inner = _put_at(document[index], tuple(rest), value)
        return [*document[:index], inner, *document[index + 1 :]]
    return {**document, step: _put_at(document[step], tuple(rest), value)}
