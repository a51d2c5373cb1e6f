"""The operations of the tag saml_2."""
