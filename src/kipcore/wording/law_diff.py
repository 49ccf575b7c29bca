"""Sentences about what two laws say differently."""

from kipcore.types.text import Text

SAME = Text(
    "{before} und {after} sagen dasselbe.",
    "{before} et {after} disent la même chose.",
    "{before} e {after} dicono la stessa cosa.",
    "{before} and {after} say the same.",
)
ONE = Text(
    "{before} und {after} unterscheiden sich in einem Punkt.",
    "{before} et {after} diffèrent sur un point.",
    "{before} e {after} differiscono su un punto.",
    "{before} and {after} differ in one point.",
)
SEVERAL = Text(
    "{before} und {after} unterscheiden sich in {count} Punkten.",
    "{before} et {after} diffèrent sur {count} points.",
    "{before} e {after} differiscono su {count} punti.",
    "{before} and {after} differ in {count} points.",
)
VALUE = Text(
    "{label}, {during}: {before} → {after}.",
    "{label}, {during} : {before} → {after}.",
    "{label}, {during}: {before} → {after}.",
    "{label}, {during}: {before} → {after}.",
)
READING = Text(
    "{label} {before} → {after}.",
    "{label} {before} → {after}.",
    "{label} {before} → {after}.",
    "{label} {before} → {after}.",
)
BEFORE = Text("Vorher: {source}.", "Avant : {source}.", "Prima: {source}.", "Before: {source}.")
AFTER = Text("Nachher: {source}.", "Après : {source}.", "Dopo: {source}.", "After: {source}.")
UNKNOWN = Text("nicht bekannt", "inconnu", "non noto", "not known")
NOTHING = Text("nichts", "rien", "nulla", "nothing")
LAWS = Text(
    "Recht: {before} ({hash_before}); {after} ({hash_after})",
    "Droit : {before} ({hash_before}) ; {after} ({hash_after})",
    "Diritto: {before} ({hash_before}); {after} ({hash_after})",
    "Law: {before} ({hash_before}); {after} ({hash_after})",
)
