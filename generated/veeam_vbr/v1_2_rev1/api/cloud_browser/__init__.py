"""The operations of the tag cloud_browser."""
