"""The values that rules speak about: money, time, places, programmes, agreements, decisions.

All of them are frozen, slotted, hashable, comparable and picklable, and refuse bad input when they are
made. One module, one concept.
"""
