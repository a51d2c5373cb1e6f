"""The operations of the tag file_share_restore_point."""
