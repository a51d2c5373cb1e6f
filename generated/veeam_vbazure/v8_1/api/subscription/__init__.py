"""The operations of the tag subscription."""
