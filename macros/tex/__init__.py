"""Typeset formulas when the site is built."""
