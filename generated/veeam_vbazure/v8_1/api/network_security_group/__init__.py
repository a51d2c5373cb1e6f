"""The operations of the tag network_security_group."""
