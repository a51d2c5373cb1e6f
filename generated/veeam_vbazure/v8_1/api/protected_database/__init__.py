"""The operations of the tag protected_database."""
