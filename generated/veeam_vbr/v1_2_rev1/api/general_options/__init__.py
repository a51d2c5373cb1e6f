"""The operations of the tag general_options."""
