"""The operations of the tag tag."""
