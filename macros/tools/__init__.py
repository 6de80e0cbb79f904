"""Programs that others wrote, found and started."""
