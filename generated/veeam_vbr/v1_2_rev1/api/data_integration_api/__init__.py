"""The operations of the tag data_integration_api."""
