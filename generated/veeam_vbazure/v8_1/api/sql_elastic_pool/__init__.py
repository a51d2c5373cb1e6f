"""The operations of the tag sql_elastic_pool."""
