"""The operations of the tag protected_file_share."""
