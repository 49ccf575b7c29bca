"""An application as others write it, held to the laws of kipcore; and a bug planted for every law."""
