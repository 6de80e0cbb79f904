"""The shared data, read and checked: typed objects by id, or a complete list of what is wrong."""
