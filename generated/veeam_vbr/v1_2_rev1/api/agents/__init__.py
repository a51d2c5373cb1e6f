"""The operations of the tag agents."""
