"""Running documents through extractors and normalizers, and the files that come out."""
