"""Pure functions from fragments to records: same fragments in, same records out; no I/O, no clock."""
