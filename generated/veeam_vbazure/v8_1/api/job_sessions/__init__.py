"""The operations of the tag job_sessions."""
