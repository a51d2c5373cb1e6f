"""The operations of the tag database."""
