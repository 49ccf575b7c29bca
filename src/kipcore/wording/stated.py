"""The sentence above facts that were stated and play no part."""

from kipcore.types.text import Text

NOT_USED = Text(
    "Angegeben ist auch, was für das Ergebnis keine Rolle spielt.",
    "Des indications sans incidence sur le résultat ont aussi été données.",
    "È indicato anche quanto non ha influsso sul risultato.",
    "Facts that play no part in the result are stated too.",
)
