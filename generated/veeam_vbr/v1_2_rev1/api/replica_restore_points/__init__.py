"""The operations of the tag replica_restore_points."""
