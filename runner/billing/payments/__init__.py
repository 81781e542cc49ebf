"""What the payment provider knows, and what of it is kept here."""
