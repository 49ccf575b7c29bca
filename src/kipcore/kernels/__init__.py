"""The arithmetic of the rules, written once, on integers only.

A kernel knows no type of kipcore. Money is Rappen, a day is a `yyyymmdd` key (20190501), a share is a
numerator and a denominator. Whatever Python spells with `if` or `min` goes through `Ops`,
so that the same body can run on plain ints, on columns of a dataframe, and under a theorem prover.
"""
