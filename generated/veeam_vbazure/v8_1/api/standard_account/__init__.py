"""The operations of the tag standard_account."""
