# Written by `cp-contract generate`; never edited.
"""The events of SchemaVersion 0: one module a library, none of which imports another."""
