"""Proofs of the content and tests of the site."""
