"""Numeric checks of the formulas, one module a page."""
