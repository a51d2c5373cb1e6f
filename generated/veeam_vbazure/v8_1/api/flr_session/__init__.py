"""The operations of the tag flr_session."""
