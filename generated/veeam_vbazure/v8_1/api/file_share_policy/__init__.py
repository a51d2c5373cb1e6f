"""The operations of the tag file_share_policy."""
