import type { Syntax } from "../../lexicon/syntax.ts";

/** German. */
export const de: Syntax = {
  former:
    "weit entfernt von|ihrer bundesweit|ihrer weltweit|ihrer insgesamt|ihrer rund|ihrer derzeit|seiner bundesweit|seiner weltweit|seiner insgesamt|seiner rund|seiner derzeit|erwarteten|prognostizierten|war zuvor|waren zuvor|hatte zuvor|gegenüber|im vergleich zu|verglichen mit|statt|anstatt|anstelle von|nach zuvor|nach noch|nach|statt bisher|statt zuvor|von zuvor|von bisher|von ehemals|von damals|vorjahr|im vorjahr|i. vj.|vj.|als die|als der|als im|als in den|unter den|über den|von seinen|von ihren|der insgesamt|von insgesamt|aller|ihrer|seiner",
  formerIfAlike: "von|nach|aus|gegen",
  following: "nach",
  comparing: "zum vergleich|vergleichswert|vergleichswerte",
  beside: "verglichen mit|im vergleich zu|im vergleich zum|im vergleich zur|gegenüber",
  casualties:
    "tote|toten|todesopfer|verletzt|verletzte|verletzten|getötet|gestorben|starben|vermisst|vermisste|festgenommen|festnahmen|menschenleben|ums leben|erkrankt|erkrankten|starb|sterben|stirbt|ertrinken|ertranken|ertrunken|erschossen|umgekommen|verhaftet|tötete|töteten",
  levels: "unter|über|unter die|über die|unterhalb von|oberhalb von",
  securities: "aktien",
  formerTimes:
    "in jenem jahr|letzte zählung|vorherige zählung|frühere angaben|vorige zählung|vor drei jahren|vor fünf jahren|vor zwei jahren|vor jahresfrist|vor einem jahr|ein jahr zuvor|ein jahr davor|im vorjahr|vorjahr|vorjahreszeitraum|im vorjahreszeitraum|vorjahresquartal|im vorjahresquartal|vorjahresmonat|im vorjahresmonat|im jahr davor|im jahr zuvor|in der saison davor|in der saison zuvor|in der vorsaison|vormonat|im vormonat|vorquartal|im vorquartal|vorwoche|zuvor|bisherige|bisherigen|bisheriger|alte rekord|alten rekord|alter rekord|alte bestmarke|alten bestmarke|damals|ursprünglich|früher|hatte noch|waren es noch|war es noch|lag er noch|lag sie noch|vorgänger|vorgängers|erwartet hatten|gerechnet hatten|eine woche zuvor|einen monat zuvor|gestern war|gestern waren",
  lastTimes:
    "im letzten jahr|im vergangenen jahr noch|des vergangenen jahres|vergangenen jahres|letzten jahres|des letzten jahres|des vorjahres|vor einer woche|vor zwei wochen|vor einem monat",
  untilNow: "bisher|bislang|bis jetzt|bis dato|bis heute",
  atFirst: "zunächst|anfangs|anfänglich|zuerst|zu beginn",
  exceeding:
    /^(?:übersteigt|übersteigen|überstieg|überstiegen|übertrifft|übertreffen|übertraf|überschreitet|überschritt)$/u,
  inDecade:
    /(?:^| )(?:in den|während der|(?:anfang|mitte|ende|beginn) der|bis in die) (?:frühen |späten )?(?:(?:1[5-9]\d|20[01])0 ?er|[3-9]0 ?er|(?:dreiß|vierz|fünfz|sechz|siebz|achtz|neunz)iger)/,
  reaching:
    /^(?:verfüg|erstreck|verteil|berät|beriet|beraten|verhandel|diskutier|debattier|entscheid|entschied|freu|jubel|inform|streite[nt]|stritt|ärger|beschwer|verständig|herrsch|wach(?:t|te|ten|en)$)/,
  topics:
    /(?:auftr[aä]g|vertr[aä]g|kredit|darlehen|hypothek|anleihe|schuldschein|rechnung|scheck|gutschein|bürgschaft|garantie|bescheid|zusage|police|deal|abkommen|vereinbarung|vergleich|transaktion|finanzierung|finanzierungsrunde|kapitalerhöhung|zahlung|überweisung|spende|forderung|mahnung|ausschreibung|strafe|geldbuße|bußgeld|streit|streik|zoff|debatte|diskussion|verhandlung|gespräch|beratung|abstimmung|einigung|entscheidung|bericht|sorge|angst|ärger|unmut|empörung|protest|kritik|klage|prozess|konflikt|tauziehen|zweifel|spekulation|beschwerde)(?:e[ns]?|n|s)?$/,
  supposing: /^sollten?$/,
  secondVerb: /^(?!zusammen$|oben$|unten$|hinten$|draußen$|drinnen$|drüben$)\p{Ll}{2,}(?:en|te)$/u,
  inflected: /^\p{Ll}{3,}e[mnrs]?$/u,
  participial: /^\p{Ll}{3,}(?:t|en|end|bar)(?:e[mnrs]?)$/u,
  yearNoun: /\p{L}{2}jahr$/u,
  comparative: /^\p{Ll}{3,}er$/u,
  over: /^(?:war|waren|lag|lagen|betrug|betrugen|kostete|kosteten|hatte|hatten|zählte|zählten|galt|galten|zahlte|zahlten|stand|standen)$/,
  perfect: /^(?:hat|haben)$/,
  setting:
    /^(?:fest(?:gelegt|gesetzt)|geschätzt|veranschlagt|geplant|vorgesehen|beziffert|angesetzt|kalkuliert|begrenzt|angekündigt)(?:e[nrsm]?)?$/,
  nowOrLater: /^(?:nun|jetzt|künftig|heute|inzwischen|mittlerweile|wird|werden|soll|sollen|seither|seitdem)$/,
  onlyLeft: "nur noch",
  yearsAgo:
    /^(?:(?:noch|aber|doch|erst) )?(?:vor [\p{L}\d]+ jahr(?:en)?|ein jahr (?:zuvor|davor|vorher|früher)|[\p{L}\d]+ jahre (?:zuvor|davor|vorher|früher)|vor jahresfrist|im vorjahr|im jahr (?:zuvor|davor))(?= |$)/u,
  respective: "respektive|beziehungsweise|bzw.|bzw",
  conversion:
    "umgerechnet|das sind|das entspricht|also|entspricht|entsprechend|beziehungsweise|bzw.|oder|oder rund|rund|etwa",
  equals: "entspricht|ist gleich",
  method:
    "ausgewertet|werteten|wertete|fehlertoleranz|konfidenzintervall|befragt|befragte|befragten|stichprobe|umfrage unter|befragung unter|befragung von|versuchspersonen|studienteilnehmer|studienteilnehmern|teilnehmenden|teilnehmer der studie|schwankungsbreite|plus/minus|repräsentativ|interviews|probanden|fehlerspanne|haben sich an der umfrage beteiligt|rückmeldungen von|stichproben",
  aim: "ziel|ziele|angestrebt|strebt|streben|will|wollen|soll|sollen|möchte|erwartet hatten|analysten|experten hatten|prognose|erwartungen|grenzwert|schwelle|vorgabe|gefordert|fordert|fordern|forderte|beantragt|beantragte|peilt|hofft",
  background:
    "währungsbereinigt|zu konstanten wechselkursen|hätte|hätten|wäre|wären|über dem meeresspiegel|meter höhe|zum ersten mal in|erstmals in|gegründet|gründete|beschäftigt|betreibt|besitzt|geboren|eröffnet wurde|besteht seit|seit seiner gründung|seit ihrer gründung|bewirtschaftet|aus dem jahr|aus dem|gebaut|erbaut|unverändert|gleich geblieben|einwohner|einwohnern|bleibt stabil|das entspricht|entspricht|entsprechen",
  untilIsBy: true,
  relatives: "",
  possessives: "sein|seine|seinen|ihr|ihre|ihren",
  accordingTo:
    "laut|nach vorläufigen zahlen|nach vorläufigen angaben|nach vorläufigen daten|nach ersten zahlen|nach ersten angaben|nach ersten schätzungen|nach der schätzung|nach einer schätzung|nach einer ersten schätzung|nach der kostenschätzung|nach jetzigem stand|nach heutigem stand|nach derzeitigem stand|nach aktuellem stand|nach vorläufiger schätzung|nach erster schätzung|nach neuen zahlen|nach neuesten zahlen|nach jüngsten zahlen|nach amtlichen angaben|nach offiziellen angaben|nach eigenen angaben|nach unternehmensangaben|nach polizeiangaben|nach gewerkschaftsangaben|nach angaben|zufolge|nach einschätzung|gemäß|nach berechnungen|nach schätzungen",
  enclitics: "",
  expected: "analysten|analystinnen|konsens|analysten hatten|ökonomen hatten",
  despite: "trotz|ungeachtet",
  misstated:
    "schrieben wir|haben wir geschrieben|hieß es irrtümlich|hieß es fälschlich|irrtümlich angegeben|in einer früheren version|in einer früheren fassung|irrtümlich geschrieben|fälschlicherweise geschrieben|fälschlich geschrieben|irrtümlich berichtet|fälschlicherweise berichtet|hieß es fälschlicherweise|stand fälschlicherweise|stand irrtümlich|in einer ersten version",
  purposes: "an",
  ahead: "vor|später",
  allBut: "bis auf",
  someOf:
    "die meisten der|die meisten von den|die mehrheit der|die mehrzahl der|ein teil der|einen teil der|einem teil der|der großteil der|ein großteil der|einige der|viele der|mehrere der|manche der|zahlreiche der|ein paar der|etliche der",
  averages: "durchschnittliche|durchschnittlichen|durchschnittlicher|typische|typischer|typischen",
  longerOrShorter: "weniger|kürzer|länger|schneller",
  onAverage: "durchschnittlich|im schnitt|im durchschnitt|im mittel",
  insteadOf: "statt|statt bisher|statt zuvor|statt wie bisher|statt wie bislang|anstatt|statt bislang",
  alongside: "sowie|nebst|plus|neben|samt|zusätzlich zu",
  leadAdverbs:
    "insgesamt|derzeit|aktuell|inzwischen|mittlerweile|zuletzt|bisher|bislang|heute|nun|jetzt|im schnitt|im durchschnitt",
  example: "bei|für|auf",
  households:
    "familie|haushalt|haushalte|paar|ehepaar|wohnung|haus|kunde|kunden|single|rentner|rentnerin|einfamilienhaus|eigenheim|musterhaushalt|beschäftigte",
  listings:
    "dinge|gründe|ideen|tipps|fragen|wege|filme|bücher|serien|rezepte|orte|lehren|punkte|fakten|geschenke|spiele|romane|alben|ziele|schritte|beste|besten|bilder|zahlen|daten|regeln",
  penal:
    "haft|gefängnis|freiheitsstrafe|jugendhaft|auf bewährung|bewährung|jugendstrafe|haftstrafe|gefängnisstrafe|ins gefängnis|hinter gitter|hinter gittern|in haft|gemeinnützige arbeit|gemeinnütziger arbeit",
  penalty:
    "freiheitsstrafe|haftstrafe|gefängnisstrafe|jugendstrafe|bewährungsstrafe|strafe|gesamtfreiheitsstrafe|gesamtstrafe",
  sentenced: "verurteilt zu",
  soMuchIs: "so hoch ist|so groß ist|so niedrig ist|so hoch war|so groß war|das ist|das war|so hoch lag|so hoch liegt",
  thatIs:
    "das sind|das sind um|das ist|das waren|das waren um|das war|dies sind|dies ist|dies waren|dies war|das bedeutet",
  soMuchDoes: "so viel|so viele|so lange|so lang",
  whatIs: "was|wie viel|wie viele",
  howMuch: "wie viel|wie viele|wieviel|wie hoch|wie teuer",
  concerns: "es geht um|es handelt sich um|betroffen sind|das sind",
  ofThem: "",
  numberOf:
    "die zahl der|zahl der|anzahl der|die anzahl der|todesopfer|die gesamtzahl der|gesamtzahl der|die anzahl von|die zahl von|zahl von",
  reporting:
    "gaben an|gab an|sagte|sagt|sagten|teilte|teilten|erklärte|erklärten|berichtet|berichtete|berichten|laut|so|wie|betonte|schreibt|heißt|hieß|schätzt|meint",
  during:
    "zeitraum von|dauer von|laufzeit von|in|seit|nach|während|binnen|innerhalb von|über|vor|für|alle|letzten|vergangenen|nächsten|kommenden|ersten|die|der|den|auf|bis|pro",
  milestone:
    "öffnet|öffnen|fahren wieder|fährt wieder|verzögert|wiedereröffnet|wiedereröffnung|eröffnet|eröffnung|in betrieb|inbetriebnahme|ausgeliefert|auslieferung|fertig|fertiggestellt|fertigstellung|beginnen|beginnt|beginn|starten|startet|start|abgeschlossen|abschluss|in kraft|frist|bis spätestens|möglich|endet|erscheint|verfügbar|bereitstehen|geplant|rutscht|verschoben|starttermin|startdatum|eröffnungstermin|eröffnungsdatum|erscheinungstermin|erscheinungsdatum|liefertermin|fertigstellungstermin|veröffentlichungstermin|veröffentlichungsdatum|baubeginn|baustart|verkaufsstart|marktstart|abgabetermin|stichtag|einführungstermin|eröffnungstag|produktionsstart|launch",
  laterOn: "später|danach|darauf",
  earlierOn: "früher|zuvor|davor",
  than: "als",
  openers:
    "sodass|während|wobei|wohingegen|obwohl|weil|da|wenn|als|aber|sondern|doch|denn|damit|so dass|nachdem|bevor|welche|welcher|welches|deren|dessen|indem|um|ohne|die|der|das|denen|dem|den|wie",
  attaining: "",
  needed: "",
  marks: "",
  arriving: "",
  universal: "aller|allen",
  freeRelatives: "wer",
  aheadOf: "vor",
  among: "unter",
  parts: "davon|darunter|wovon|unter anderem|einschließlich|inklusive",
  voteSides: "dafür|dagegen|für|gegen",
  lossNouns: "verlust|verluste|gewinn|gewinne",
  settings: "in|im|am|an|auf|bei|vor|nach|seit|während|ab",
  howOften: "einmal|ein mal|zweimal|dreimal|mehrmals",
  occasions: "anlässlich|während|im rahmen|im verlauf|im zuge|im laufe",
  perShare: "je aktie|pro aktie|je anteilsschein|je stammaktie",
  kindNames: "der betrag|die summe|der wert|die zahl|die prognose|die schätzung",
  pronouns:
    "er|sie|es|wir|ich|man|das|dies|diese|dieser|dieses|jene|jener|davon|darunter|damit|dabei|dafür|daraus|hinzu|beide|letztere|erstere|deren|dessen|sein|seine|ihr|ihre|alle|andere|weitere|einige|dort|hier|ihn|ihm|ihnen|ihrer",
  gauged: "pegel|wasserpegel|pegelstand|wasserstand|meeresspiegel|wasserspiegel|grundwasserspiegel|füllstand",
  whereabouts:
    "nördlich|südlich|östlich|westlich|nordöstlich|nordwestlich|südöstlich|südwestlich|entfernt|von|vor|vom|landeinwärts|flussaufwärts|flussabwärts|stromaufwärts|stromabwärts|bachaufwärts|bachabwärts|weiter oben|weiter unten|über dem boden",
  articles: "das",
  leading:
    "nämlich|konkret|sodass|und|aber|oder|doch|denn|sondern|also|auch|zudem|außerdem|dagegen|hingegen|jedoch|insgesamt|demnach|darunter|davon|rund|etwa|knapp|fast|mehr als|über|nur|noch|schon|bereits|mindestens|bis zu|so|dann|danach|dabei|damit|allerdings|dafür|derzeit|aktuell|vor allem|dass|wobei|während|womit|wodurch|wonach|wenn|weil|nachdem|bevor|obwohl|sofern|falls",
  saying:
    "teilte mit , dass|sagte , dass|sagt , dass|zeigt , dass|zeigen , dass|erklärte , dass|betonte , dass|rechnet damit , dass|hieß es , dass|ergab , dass|berichtet , dass|bestätigte , dass|bestätigt , dass|kündigte an , dass|sagten , dass",
  being: "ist|sind|war|waren|wird|wurde|bleibt|gilt|sei|gehört|wäre",
  copulas:
    "in höhe|in der höhe|in der gesamthöhe|im ausmaß|im gesamtwert|im volumen|im wert|im umfang|ist|sind|war|waren|wird|werden|wurde|wurden|liegt|liegen|lag|lagen|läge|lägen|beträgt|betrug|erreicht|erreichte|kommt auf|kam auf|stieg|stiegen|fiel|fielen|sank|sanken|hat|haben|hatte|hatten|beläuft|belief|belaufen|beliefen|summiert|summieren|summierte|summierten|steigt|sinkt|macht|auf|um|bei|stand|steht|kletterte|wuchs|legte|es gibt|gibt es",
};
