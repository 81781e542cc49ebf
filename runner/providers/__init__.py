"""The outside world: one folder per port, in the words of the product."""
