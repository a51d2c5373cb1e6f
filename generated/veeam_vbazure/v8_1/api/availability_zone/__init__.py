"""The operations of the tag availability_zone."""
