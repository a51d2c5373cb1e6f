"""The operations of the tag wan_accelerators."""
