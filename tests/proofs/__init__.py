"""Samples, figures and formulas prove what the answers say."""
