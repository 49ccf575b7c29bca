"""Sentences about own funds and parity, shared by all rules that test them."""

from kipcore.types.text import Text

OWN_FUNDS = Text(
    "Eigene Mittel, die zählen: {value}.",
    "Fonds propres qui comptent : {value}.",
    "Mezzi propri che contano: {value}.",
    "Own funds that count: {value}.",
)
CANTON = Text("Kanton: {value}.", "Canton : {value}.", "Cantone: {value}.", "Canton: {value}.")
MUNICIPALITIES = Text(
    "Gemeinden: {value}.", "Communes : {value}.", "Comuni: {value}.", "Municipalities: {value}."
)
MUNICIPALITIES_LEFT_OUT = Text(
    "Gemeinden: {value}; sie zählen in dieser Lesart nicht.",
    "Communes : {value} ; elles ne comptent pas dans cette lecture.",
    "Comuni: {value}; in questa lettura non contano.",
    "Municipalities: {value}; they do not count in this reading.",
)
MUNICIPALITY = Text("{name}: {value}.", "{name} : {value}.", "{name}: {value}.", "{name}: {value}.")
TOGETHER = Text(
    "Kanton und Gemeinden zusammen, Aufteilung nicht bekannt: {value}.",
    "Canton et communes ensemble, répartition inconnue : {value}.",
    "Cantone e Comuni insieme, ripartizione non nota: {value}.",
    "Canton and municipalities together, split not known: {value}.",
)
AT_PARITY = Text(
    "Die eigenen Mittel müssen mindestens so hoch sein wie der Bundesbeitrag: Sie erlauben einen "
    "Bundesbeitrag von höchstens {value}.",
    "Les fonds propres doivent être au moins égaux à la contribution fédérale : ils permettent une "
    "contribution d'au plus {value}.",
    "I mezzi propri devono essere almeno pari al contributo federale: consentono un contributo di al "
    "massimo {value}.",
    "Own funds must be at least as high as the federal contribution: they allow a contribution of at "
    "most {value}.",
)
AT_RATIO = Text(
    "Die eigenen Mittel müssen im Verhältnis von mindestens {ratio} zum Bundesbeitrag stehen: Sie "
    "erlauben einen Bundesbeitrag von höchstens {value}.",
    "Les fonds propres doivent être dans un rapport d'au moins {ratio} avec la contribution fédérale : "
    "ils permettent une contribution d'au plus {value}.",
    "I mezzi propri devono essere in un rapporto di almeno {ratio} con il contributo federale: "
    "consentono un contributo di al massimo {value}.",
    "Own funds must be in a ratio of at least {ratio} to the federal contribution: they allow a "
    "contribution of at most {value}.",
)
AT_RATIO_NOTHING = Text(
    "Die eigenen Mittel müssen im Verhältnis von mindestens {ratio} zum Bundesbeitrag stehen: Sie erlauben "
    "keinen.",
    "Les fonds propres doivent être dans un rapport d'au moins {ratio} avec la contribution fédérale : ils "
    "n'en permettent aucune.",
    "I mezzi propri devono essere in un rapporto di almeno {ratio} con il contributo federale: non ne "
    "consentono alcuno.",
    "Own funds must be in a ratio of at least {ratio} to the federal contribution: they allow none.",
)
AT_PARITY_EACH_YEAR = Text(
    "Die eigenen Mittel müssen dem Bundesbeitrag jedes Jahr genügen; ohne Höchstbetrag erlauben sie "
    "zusammengezählt {value}, ein Ausgleich zwischen den Jahren findet nicht statt.",
    "Chaque année, les fonds propres doivent suffire pour la contribution fédérale ; sans montant "
    "maximal, ils permettent au total {value}, sans compensation entre les années.",
    "Ogni anno i mezzi propri devono bastare per il contributo federale; senza importo massimo "
    "consentono in totale {value}, senza compensazione tra gli anni.",
    "Each year own funds must match the federal contribution; without the maximum they allow {value} "
    "in all, and years do not offset each other.",
)
