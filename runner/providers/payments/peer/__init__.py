"""A server of ours that speaks as Stripe does: to try payments and to test them, without it.

It knows what this product asks, and holds to what is public knowledge of the API; the official
library is the other side of its tests. No money moves, and it listens on this machine alone.
"""
