"""The operations of the tag certificate."""
