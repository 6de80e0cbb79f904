"""Measurements of speed and size; numbers to look at, never a test."""
