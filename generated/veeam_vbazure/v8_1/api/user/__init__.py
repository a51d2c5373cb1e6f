"""The operations of the tag user."""
