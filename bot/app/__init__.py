"""The application: command line, settings, composition, clock."""
