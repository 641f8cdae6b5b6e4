"""The types that pass between extractors, normalizers and the pipeline, and the contract of the output."""
