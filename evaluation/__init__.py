"""How often the reading of statuses, dates and agencies is right, on labelled texts in `labelled/`."""
