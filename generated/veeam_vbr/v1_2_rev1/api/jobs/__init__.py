"""The operations of the tag jobs."""
