"""Pages for a browser that are made from a dataset: a report to look at, and a site to check records by eye."""
