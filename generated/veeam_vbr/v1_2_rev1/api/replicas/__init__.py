"""The operations of the tag replicas."""
