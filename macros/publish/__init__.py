"""Finish a built site: a pass over files, whoever wrote them."""
