"""API calls -> events in Kinesis: the real-time export, on one machine."""
