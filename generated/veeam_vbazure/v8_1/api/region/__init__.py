"""The operations of the tag region."""
