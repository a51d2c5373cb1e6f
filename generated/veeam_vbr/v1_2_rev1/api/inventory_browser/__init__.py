"""The operations of the tag inventory_browser."""
