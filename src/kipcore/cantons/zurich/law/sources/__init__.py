"""Documents of and about the Canton of Zurich, each named once; a module for each kind of author."""
