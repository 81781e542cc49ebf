"""What happened: written with the change, read by audit, readers and live streams."""
