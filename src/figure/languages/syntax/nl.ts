import type { Syntax } from "../../lexicon/syntax.ts";

/** Dutch. */
export const nl: Syntax = {
  finiteVerb: /^\p{Ll}{2,}(?:[^aeiou]de|[dt]te|[kpsfchx]te|[lrngkpfsvdt]t|eert|oogt|aagt|oopt|aakt|iest|wint)$/u,
  former:
    "ver van|de verwachte|verwachte|was eerder|waren eerder|vergelijk met|te vergelijken met|tegen|tegenover|vergeleken met|in vergelijking met|ten opzichte van|in plaats van|was dat|waren dat er|eerder|dan de|van de|van zijn|van haar|van hun|op een totaal van|op de|waren het er nog|waren het er|was het nog|waren er nog",
  formerIfAlike: "van|na|vanaf|uit|boven de|onder de",
  following: "voorafgegaan door|na",
  comparing: "dat is te vergelijken met",
  beside: "vergeleken met|in vergelijking met|tegenover|ten opzichte van|tegen",
  casualties:
    "doden|dode|gewonden|slachtoffers|gewond|overleden|aangehouden|vermisten|omgekomen|om het leven|ziek|kwamen om|stierven|omkwamen|gedood",
  levels: "onder|boven|onder de|boven de",
  securities: "aandelen",
  formerTimes:
    "dat jaar|vorige telling|eerdere telling|vorige tussenstand|de laatste keer dat|drie jaar geleden|vijf jaar geleden|stond op naam van|een jaar eerder|een jaar geleden|twee jaar geleden|het jaar ervoor|het jaar daarvoor|het voorgaande jaar|in dezelfde periode|in hetzelfde kwartaal|de vorige maand|een maand eerder|het vorige kwartaal|een kwartaal eerder|een week eerder|het vorige record|het oude record|de vorige|het vorige|vorige keer|voorgaande|voorheen|destijds|toen|aanvankelijk|oorspronkelijk|eerder|voorganger|verwachtten|verwacht hadden|twee weken eerder|een dag eerder|gisteren was|gisteren waren",
  lastTimes:
    "vorig jaar|vorige maand|vorige week|een week geleden|twee weken geleden|een maand geleden|de week ervoor|de week daarvoor|de maand ervoor|de maand daarvoor",
  untilNow: "tot nu toe|tot nog toe|tot dusver|tot dusverre|tot op heden",
  atFirst: "aanvankelijk|eerst|in eerste instantie|in het begin|oorspronkelijk",
  exceeding: /^(?:overtreft|overtreffen|overtrof|overschrijdt|overschreed|overstijgt|oversteeg)$/u,
  pastParticiple:
    /^(?:ge|ver|be|ont|her|op|uit|aan|af|toe|(?:om|in|over|mee|voor|terug|door|weg|na|onder|binnen|samen|bij|neer)ge)\p{L}+(?:d|t|en)$/u,
  yearNoun: /\p{L}{2}jaar$/u,
  comparative: /^\p{Ll}{3,}er$/u,
  inDecade:
    /(?:^| )(?:in de|tijdens de|begin|eind|halverwege de|midden) (?:jaren|vroege jaren|late jaren) (?:19\d0|' ?[3-9]0|[3-9]0|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)(?= |$)/,
  topics:
    /(?:ruzies?|discussies?|debat|debatten|onderhandelingen|gesprekken|overleg|zorgen|onrust|commotie|ophef|strijd|conflict|geschil|rechtszaak|protest|protesten|staking|stakingen|twijfels?|kritiek)$/,
  over: /^(?:was|bedroeg|bedroegen|kostte|kostten|had|hadden|telde|telden|lag|lagen|stond|stonden|gold|golden|betaalde|betaalden)$/,
  supposing: /^mocht(?:en)?$/,
  perfect: /^(?:heeft|hebben)$/,
  setting:
    /^(?:vastgestelde?|geraamde?|geschatte?|begrote?|geplande?|voorziene?|berekende?|beperkte?|aangekondigde?|gepland|geraamd|begroot|geschat|voorzien|vastgesteld|beperkt|aangekondigd)$/,
  nowOrLater: /^(?:nu|voortaan|straks|wordt|worden|zal|zullen|gaat|gaan|inmiddels|vandaag)$/,
  onlyLeft: "nog maar|nog slechts|maar",
  yearsAgo:
    /^(?:(?:maar|en|nog|pas) )?(?:[\p{L}\d]+ jaar (?:geleden|eerder|daarvoor|ervoor)|het (?:voorgaande|vorige) jaar|het jaar (?:ervoor|daarvoor))(?= |$)/u,
  respective: "respectievelijk|resp.",
  conversion: "ofwel|oftewel|omgerekend|dat is|wat neerkomt op|of ongeveer|of circa|of|dus",
  equals: "is gelijk aan|komt overeen met",
  method:
    "geanalyseerd|analyseerden|analyseerde|foutmarge|betrouwbaarheidsinterval|ondervraagd|ondervraagden|ondervraagde|respondenten|steekproef|peiling onder|enquête onder|onderzoek onder|gehouden onder|afgenomen onder|plus of min|geïnterviewd|deelnemers aan het onderzoek|op basis van gegevens uit|op basis van gegevens van|antwoorden van|op basis van metingen bij|op basis van proefrooiingen bij|getelde stembureaus",
  aim: "doel|doelen|doelstelling|streeft|streven|mikt|mikken|wil|willen|hoopt|hopen|moet|moeten|verwachtten|analisten|drempel|norm|grens|eist|eisen|eiste|vraagt|vroeg|ambitie",
  background:
    "tegen constante wisselkoersen|boven zeeniveau|voor het eerst in|opgericht|gesticht|geboren|heeft in dienst|werknemers in dienst|bezit|exploiteert|sinds de oprichting|geopend in|gebouwd in|dateert|biedt plaats|ongewijzigd|onveranderd|inwoners|komt overeen met|gelijk aan",
  untilIsBy: true,
  relatives: "",
  possessives: "zijn|haar|hun",
  accordingTo: "volgens|aldus",
  enclitics: "",
  expected: "analisten|economen hadden",
  despite: "ondanks",
  misstated:
    "schreven wij|schreven we|stond ten onrechte|meldden wij|meldden we|een eerdere versie|in de krant van|stond per abuis|stond abusievelijk|stond verkeerdelijk|stond foutief|schreven we abusievelijk|per abuis gemeld",
  purposes: "aan",
  ahead: "voor|later",
  allBut: "alle behalve|allemaal behalve",
  someOf:
    "de meeste van de|de meesten van de|het merendeel van de|het gros van de|een deel van de|een aantal van de|enkele van de|veel van de|sommige van de|meerdere van de|de meerderheid van de",
  averages: "gemiddelde|gemiddeld|doorsnee",
  longerOrShorter: "minder|korter|langer|sneller",
  onAverage: "gemiddeld",
  insteadOf: "in plaats van",
  alongside: "evenals|alsmede|alsook|plus|naast",
  leadAdverbs: "nu|inmiddels|in totaal|tot nu toe|vandaag|momenteel|gemiddeld",
  example: "bij|voor|op",
  households:
    "gezin|gezinnen|huishouden|huishoudens|stel|woning|huis|appartement|klant|alleenstaande|gepensioneerde|eigenaar|huurder",
  listings:
    "dingen|redenen|ideeën|tips|vragen|manieren|films|boeken|series|recepten|plekken|lessen|punten|feiten|cadeaus|spellen|romans|albums|bestemmingen|stappen|beste|foto’s|cijfers|data|regels",
  penal:
    "cel|celstraf|gevangenisstraf|gevangenis|jeugddetentie|voorwaardelijk|onvoorwaardelijk|tbs|detentie|de cel in|de cel|de gevangenis in|achter de tralies|taakstraf|werkstraf",
  penalty: "celstraf|gevangenisstraf|straf|celstraffen|gevangenisstraffen|werkstraf|taakstraf",
  sentenced: "veroordeeld tot",
  soMuchIs: "zo groot is|zo hoog is|zo laag is|zo groot was|zo hoog was|dat is|dit is|dat was",
  thatIs: "dat is|dat zijn|dat zijn er|dat was|dat waren|dat waren er|dit is|dit was|dat betekent",
  soMuchDoes: "zoveel|zo veel|zo lang",
  whatIs: "wat|hoeveel",
  howMuch: "hoeveel|hoe hoog|hoe duur",
  concerns: "het gaat om|het betreft|het zijn",
  ofThem: "",
  numberOf: "het aantal|aantal|het dodental|dodental|het totaal aantal|het totale aantal|totaal aantal",
  reporting: "zei|zegt|zeggen|aldus|volgens|meldde|meldt|melden|stelt|schrijft|liet|laat|verklaarde|schat|vertelt",
  during:
    "een periode van|periode van|looptijd van|in|over|gedurende|sinds|na|al|voor|binnen|elke|laatste|afgelopen|komende|eerste|de|het|om de|tijdens|van de|per",
  milestone:
    "uitgesteld|vertraagd|op slot|heropent|heropend|heropening|opent|openen|opening|in gebruik|ingebruikname|geleverd|levering|leveren|klaar|gereed|afgerond|voltooid|oplevering|opgeleverd|begint|beginnen|start|starten|van start|in werking|van kracht|ingaan|deadline|uiterlijk|loopt|eindigt|sluit|sluiten|beschikbaar|verschijnt|belooft|lanceerdatum|lancering|openingsdatum|startdatum|releasedatum|opleverdatum|opleveringsdatum|verschijningsdatum|ingangsdatum|lanceert|leverdatum|streefdatum|gelanceerd|lanceringsdatum",
  laterOn: "later|daarna|nadien",
  earlierOn: "eerder|daarvoor",
  than: "dan",
  openers:
    "zodat|terwijl|hoewel|maar|omdat|want|wanneer|als|toen|waar|waarbij|waarvan|waarmee|waardoor|die|dat|wie|om|zonder|alvorens|nadat|voordat|evenals|al",
  attaining: "",
  needed: "",
  marks: "",
  arriving: "",
  universal: "alle|al de|al het",
  freeRelatives: "wie",
  aheadOf: "voor",
  among: "onder",
  parts: "waarvan|waaronder|onder wie|van wie|inclusief|daarvan|onder meer",
  voteSides: "voor|tegen",
  lossNouns: "verlies|verliezen|winst",
  settings: "in|op|bij|te|na|voor|sinds|tijdens|vanaf|per",
  howOften: "eenmaal|tweemaal|eens|een keer|één keer|meerdere keren",
  occasions: "tijdens|gedurende|ter gelegenheid van|in het kader van|in de loop van|naar aanleiding van",
  perShare: "per aandeel",
  kindNames: "het bedrag|de som|het totaal|de waarde|het aantal|de prognose|de schatting",
  pronouns:
    "hij|zij|ze|het|we|wij|ik|men|dit|dat|deze|die|daarvan|daarmee|daarbij|er|zijn|haar|hun|beide|de eerste|de tweede|andere|sommige|alle|allen|daar|hier|dat laatste|hem|hen",
  gauged: "peil|waterpeil|grondwaterpeil|waterstand|zeespiegel|waterspiegel|waterniveau|niveau",
  whereabouts:
    "afstand|ten noorden|ten zuiden|ten oosten|ten westen|noordelijk|zuidelijk|verderop|voor|van|buiten|uit de kust|landinwaarts|stroomopwaarts|stroomafwaarts|boven de grond",
  articles: "het",
  leading:
    "omdat|nadat|doordat|aangezien|hoewel|toen|voordat|zodra|wanneer|indien|namelijk|zodat|en|maar|of|want|dus|ook|bovendien|echter|toch|daarnaast|in totaal|ongeveer|circa|zo'n|bijna|meer dan|ruim|slechts|al|nog|minstens|tot|daarmee|daarvan|dat|waarvan|terwijl|netto|daarbij|verder|nu|inmiddels|waarmee|waardoor|tot nu toe|tot nog toe|tot dusver",
  saying:
    "maakte bekend dat|werd bekend dat|wordt bekend dat|werd duidelijk dat|kondigde aan dat|kondigt aan dat|bleek dat|liet weten dat|laten weten dat|verwachtte dat|berekende dat|concludeert dat|concludeerde dat|schrijft dat|schreef dat|waarschuwt dat|waarschuwde dat|beloofde dat|erkende dat|berichtte dat|melden dat|meldden dat|zeggen dat|zeiden dat|acht bewezen dat|zei dat|zegt dat|meldt dat|meldde dat|stelt dat|verwacht dat|blijkt dat|laat weten dat|toont dat|schat dat|benadrukt dat|bevestigde dat|heeft bevestigd dat|heeft gezegd dat|heeft laten weten dat",
  being: "is|zijn|was|waren|werd|wordt|blijft|geldt",
  copulas:
    "ter waarde|ter hoogte|ten bedrage|in de orde|is|zijn|was|waren|wordt|worden|werd|werden|bedraagt|bedroeg|bedragen|bereikte|bereikt|kwam uit op|komt uit op|kwamen uit op|komen uit op|kwam uit|komt uit|kwamen uit|komen uit|is goed|was goed|zijn goed|waren goed|steeg|stegen|daalde|daalden|stijgt|daalt|ligt|lag|liggen|lagen|heeft|hebben|had|hadden|telt|er zijn|er waren|kost|kostte|groeide|groeiden|zakte|nam|staat|stond",
};
