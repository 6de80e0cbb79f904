"""The code of the browser, without one."""
