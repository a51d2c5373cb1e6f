"""The operations of the tag virtual_machine_restore_point."""
