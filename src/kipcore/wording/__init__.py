"""What findings say, in four languages: one module for each rule. Loaded only when something is said."""
