"""The operations of the tag restore_points."""
