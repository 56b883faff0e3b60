"""A schema as a set of JSON values."""
