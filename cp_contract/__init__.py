"""The contract of the Customer Profiles real-time export event, executable."""
