"""Sentences about the calendar of an agreement."""

from kipcore.types.text import Text

DUTIES = Text(
    "{canton}, {period}: Zahl der Fristen und Pflichten: {count}.",
    "{canton}, {period} : nombre de délais et d'obligations : {count}.",
    "{canton}, {period}: numero di termini e obblighi: {count}.",
    "{canton}, {period}: number of deadlines and duties: {count}.",
)
DATED = Text(
    "{value}: {what} ({who}).",
    "{value} : {what} ({who}).",
    "{value}: {what} ({who}).",
    "{value}: {what} ({who}).",
)
UNDATED = Text(
    "{year}, Tag nicht bekannt: {what} ({who}).",
    "{year}, jour inconnu : {what} ({who}).",
    "{year}, giorno non noto: {what} ({who}).",
    "{year}, day not known: {what} ({who}).",
)
TIMES = Text(
    "{year}, Tage nicht bekannt, {times}-mal: {what} ({who}).",
    "{year}, jours inconnus, {times} fois : {what} ({who}).",
    "{year}, giorni non noti, {times} volte: {what} ({who}).",
    "{year}, days not known, {times} times: {what} ({who}).",
)
UNDATED_SINCE = Text(
    "{year}, Tag nicht bekannt, nach dem ab {since} geltenden Recht: {what} ({who}); was vorher galt, ist "
    "nicht bekannt.",
    "{year}, jour inconnu, selon le droit en vigueur dès le {since} : {what} ({who}) ; ce qui valait avant "
    "n'est pas connu.",
    "{year}, giorno non noto, secondo il diritto in vigore dal {since}: {what} ({who}); che cosa valesse "
    "prima non è noto.",
    "{year}, day not known, by the law in force from {since}: {what} ({who}); what held before is not known.",
)
TIMES_SINCE = Text(
    "{year}, Tage nicht bekannt, {times}-mal im Jahr nach dem ab {since} geltenden Recht: {what} ({who}); "
    "was vorher galt, ist nicht bekannt.",
    "{year}, jours inconnus, {times} fois par an selon le droit en vigueur dès le {since} : {what} ({who}) ; "
    "ce qui valait avant n'est pas connu.",
    "{year}, giorni non noti, {times} volte all'anno secondo il diritto in vigore dal {since}: {what} "
    "({who}); che cosa valesse prima non è noto.",
    "{year}, days not known, {times} times a year by the law in force from {since}: {what} ({who}); what "
    "held before is not known.",
)
REPORT = Text(
    "{year}, Tag nicht bekannt, über das Jahr {about}: {what} ({who}).",
    "{year}, jour inconnu, sur l'année {about} : {what} ({who}).",
    "{year}, giorno non noto, sull'anno {about}: {what} ({who}).",
    "{year}, day not known, on the year {about}: {what} ({who}).",
)
ONGOING = Text(
    "Laufend: {what} ({who}).",
    "En permanence : {what} ({who}).",
    "In permanenza: {what} ({who}).",
    "Ongoing: {what} ({who}).",
)
YEAR_AFTER = Text(
    "Die Tage, an denen Berichte fällig sind, wurden nicht gefunden; sie stehen im Jahr nach dem, über das "
    "berichtet wird.",
    "Les jours auxquels les comptes rendus sont dus n'ont pas été trouvés ; ils figurent dans l'année qui "
    "suit celle dont il est rendu compte.",
    "I giorni in cui i rapporti sono dovuti non sono stati trovati; figurano nell'anno che segue quello su "
    "cui si riferisce.",
    "The days on which reports are due were not found; they stand in the year after the one reported on.",
)
NOT_KNOWN = Text(
    "Für {years} ist nicht, oder nicht für das ganze Jahr, bekannt, ob es diese Pflicht gab: {what}.",
    "Pour {years}, on ne sait pas, ou pas pour toute l'année, si cette obligation existait : {what}.",
    "{years}: non è noto, o non per l'intero anno, se vi fosse quest'obbligo: {what}.",
    "For {years} it is not known, or not for the whole year, whether there was this duty: {what}.",
)
LEFTOVER_NOT_KNOWN = Text(
    "Was für verbleibende Beiträge eines Programms galt, das vor 2019 endete, ist nicht bekannt.",
    "Ce qui valait pour le solde d'un programme qui a pris fin avant 2019 n'est pas connu.",
    "Che cosa valesse per i contributi rimanenti di un programma finito prima del 2019 non è noto.",
    "What held for remaining contributions of a programme that ended before 2019 is not known.",
)
