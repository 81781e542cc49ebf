"""The domain and the runtime of Postmagiq; knows no web framework."""
