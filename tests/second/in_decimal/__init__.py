"""The rules as a lawyer with a calculator would write them: francs in Decimal, days, and nothing of kipcore.

Written from the law and the public description of each rule, not from its source. Amounts are francs with
two places. Whoever is asked what the law does not say raises `NoAnswerError`.
"""
