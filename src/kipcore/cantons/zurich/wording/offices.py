"""Sentences about who is responsible for what."""

from kipcore.types.text import Text

RESPONSIBLE = Text(
    "Zuständig am {day}: {value}.",
    "Compétence le {day} : {value}.",
    "Competenza il {day}: {value}.",
    "Responsible on {day}: {value}.",
)
TASK = Text("Aufgabe: {value}.", "Tâche : {value}.", "Compito: {value}.", "Task: {value}.")
DURING = Text("Belegt {value}.", "Attesté {value}.", "Documentato {value}.", "On record {value}.")
INFERRED = Text(
    "Diese Zeit, oder ihr Anfang, ist hergeleitet, nicht gedruckt.",
    "Cette période, ou son début, est déduite, et non imprimée.",
    "Questo periodo, o il suo inizio, è dedotto, non stampato.",
    "This time, or its beginning, is inferred, not printed.",
)
BEFORE = Text(
    "Vorher belegt, {during}: {value}.",
    "Attesté auparavant, {during} : {value}.",
    "Documentato in precedenza, {during}: {value}.",
    "On record earlier, {during}: {value}.",
)
NOTHING_BEFORE = Text(
    "Wer vorher zuständig war, ist nicht belegt.",
    "Qui était compétent auparavant n'est pas attesté.",
    "Chi fosse competente in precedenza non è documentato.",
    "Who was responsible before is not on record.",
)
AFTER = Text(
    "Danach belegt, {during}: {value}.",
    "Attesté ensuite, {during} : {value}.",
    "Documentato in seguito, {during}: {value}.",
    "On record afterwards, {during}: {value}.",
)
ATTACHED_TO = Text(
    "Die Fachstelle ist angegliedert an: {value}.",
    "Le service est rattaché à : {value}.",
    "Il servizio è aggregato a: {value}.",
    "The office is attached to: {value}.",
)
