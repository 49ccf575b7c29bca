"""The rules of the federal law: one module for each question that the law answers."""
