"""The kernel: what every capability stands on. No product noun appears here."""
