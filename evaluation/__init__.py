"""How often the reading of statuses, dates, agencies and names is right, on labelled texts in `labelled/`."""
