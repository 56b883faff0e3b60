# Written by `cp-contract generate`; never edited.
"""The export event as Python types: one package a SchemaVersion, one module a library."""
