"""Programs that show how the SDK is used; the tests run them."""
