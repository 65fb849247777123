import type { Phrases } from "../lexicon/phrases.ts";
import { all, esAr as ar, are, er, inflect, ptAr } from "./inflect.ts";

/** Words that say that an amount is a change, and which way it goes. */
export interface ChangeWords {
  /** Verbs in all their forms, and nouns. */
  up: Phrases;
  down: Phrases;
  /** Those that say a direction of percentages and points only: "gagner 2 000 euros" is to earn them, a loss of them a level. */
  relativeOnly: Phrases;
  /** Of `down`, those that take an amount without `by`: "lost $212 million". */
  losses: Phrases;
  /** Between such a word and its amount, perhaps with other words before it: "by", "de". */
  by: Phrases;
  /** Between the two and directly behind the word, since it mostly says where a change ends: "subió en un 5 %". */
  directly: Phrases;
  /** Of `by`, what stands before a change only: "um", not "de". */
  surely: Phrases;
  /** An amount that is no percentage needs it: "baisse de 5 euros", but "fell $5". */
  linked: boolean;
  /** Behind the amount: "en plus", "more than". */
  more: Phrases;
  less: Phrases;
  /** Between an amount and the same in another unit, whose direction it has: "21,500, or 0.8 percent". */
  or: Phrases;
  /** Nouns of which an amount is the level, not the change: "une baisse du taux de 5 %". */
  levels: Phrases;
  /** "than" behind a comparative. */
  than: Phrases;
  /** Behind these begins a clause of its own, or another amount: "and", "compared with". */
  stops: Phrases;
  /** Verbs whose other half, behind the amount, says the direction: "nahm um 5 % zu". */
  split?: { verbs: Phrases; up: Phrases; down: Phrases };
}

const words = (list: string): Phrases => list.replaceAll(" ", "|");

/** French verbs in -ir and -re. */
const ir = "it issent ir issait issaient ira irait iraient iront i ie is ies issant irent";
const re = "- s ent re ait aient ra rait raient ront irent u ue us ues ant it";

const fr: ChangeWords = {
  up: all(
    inflect("augment progress grimp remont envol hauss rehauss major gonfl accélèr accélér revaloris relev relèv", er),
    inflect("bond rebond renchér alourd", ir),
    words(
      "croît croissent croître croîtra croîtront croîtrait croîtraient croissait croissaient crût crû accroît accroître accru accrue accrus accrues hausse hausses augmentation augmentations progression progressions monte montent montera monteront montait montaient monterait monteraient montèrent monté montés montée montées croissance bond rebond envolée montée accroissement relèvement majoration renchérissement dépassement flambée gain gains supérieur supérieure supérieurs supérieures",
    ),
    inflect("gagn", er),
  ),
  down: all(
    inflect(
      "baiss recul chut diminu dégringol effondr contract repli abaiss tomb tass érod fléch amput rogn rabot",
      er,
    ),
    inflect("fléch", ir),
    inflect("descend", re),
    words(
      "réduit réduite réduits réduites réduire réduisent réduisait réduisant réduira réduiront réduirait fondu fondue fondus fondre fondent plonge plongent plongé plonger plongeait chute baisse baisses recul reculs diminution repli réduction réductions retrait contraction effondrement plongeon fléchissement abaissement tassement cède cèdent cédé céder cédait décroît décroissent décroître décroissait décru décrue inférieur inférieure inférieurs inférieures",
    ),
    inflect("perd", re),
    words("perte pertes"),
  ),
  relativeOnly: all(inflect("gagn relev relèv amput rogn", er), words("gain gains retrait perte pertes")),
  losses: all(inflect("perd", re), words("cède cèdent cédé céder cédait")),
  by: "de|d'",
  directly: "",
  surely: "",
  linked: true,
  more: "en plus|de plus|de hausse|d'augmentation|de croissance|en hausse|plus|de mieux",
  less: "en moins|de moins|de baisse|de réduction|en baisse|moins",
  or: "soit|ou|c'est-à-dire",
  levels: "taux|part|parts|proportion|marge|niveau|seuil|objectif|capital|budget|total|montant|chiffre|quota|tva",
  than: "que|qu'|par",
  stops:
    "et|mais|ou|que|qui|dont|où|alors|tandis|contre|après|avant|car|si|comme|quand|lorsque|puis|à|au|aux|est|sont|était|étaient|représente|représentent|concerne|touche|touchent|compte|atteint|atteignent",
};

const en: ChangeWords = {
  up: all(
    inflect("increas surg advanc accelerat rais improv", "e es ed ing"),
    inflect("climb jump soar gain expand boost leap swell lift add balloon rebound", "- s ed ing"),
    words(
      "rocketed rocketing firmed firming rose rise rises rising risen up grew grow grows growing growth grown leapt swelled swollen swelling strengthened higher ahead upswing uptick hike hikes hiked expansion addition",
    ),
  ),
  down: all(
    inflect("decreas declin tumbl plung reduc eas dwindl", "e es ed ing"),
    inflect("drop slip sink shrink shed trim slump plummet dip cut weaken retreat crash slash lower", "- s ed ing"),
    words(
      "fell fall falls falling fallen down slid slide slides sliding sank sunk shrank shrunk dropped dropping slipped slipping trimmed trimming dipped dipping contracted contracting contraction cutting shedding reduction reductions lost lose loses losing loss losses",
    ),
  ),
  relativeOnly: words(
    "gain gains gained gaining add adds added adding raise raises raised raising improve improves improved improving lift lifts lifted lifting boost boosts boosted hike hiked ahead higher lower cut cuts cutting shed sheds shedding slash slashed trim trimmed reduce reduces reduced reducing lowered lower drop loss losses",
  ),
  losses: words("lost lose loses losing"),
  by: "by|of",
  directly: "",
  surely: "by",
  linked: false,
  more: "more|higher|greater|larger|bigger|up|ahead|increase|rise|jump|gain|growth|surge|hike|climb",
  less: "less|fewer|lower|smaller|down|decrease|drop|fall|decline|cut|reduction|slump|dip",
  or: "or",
  levels: "rate|share|stake|proportion|margin|level|threshold|target|budget|total|quota|discount|interest|turnout",
  than: "than|on",
  stops:
    "and|but|or|that|which|who|while|as|when|if|because|than|from|to|after|before|against|compared|versus|with|is|are|was|were|has|have|had|means|accounts|represents|reached|affects",
};

/** German verbs of change by their stems: present, past and participle. */
const de: ChangeWords = {
  up: all(
    inflect("steig ansteig", "en e t end ende enden"),
    inflect("stieg anstieg", "- en"),
    inflect("wachs zuleg", "en e end ende"),
    inflect("kletter", "n t te ten"),
    inflect("erhöh steiger verteuer verbesser", "en n t te ten"),
    words(
      "zulegt zulegen zulegte zulegten zugelegt hinzugewinnt hinzugewinnen hinzugewonnen gestiegen gestiegene gestiegenen angestiegen stiege stiegen wüchse wächst wuchs wuchsen gewachsen geklettert sprang springt springen gesprungen zugelegt zunehmen zunimmt zunahm zunahmen zugenommen anzieht anzog anzogen angezogen hochschnellte hochgeschnellt gesteigert erhöhung steigerung anstieg anstiegs zuwachs wachstum plus zunahme gewinn gewinne gewann gewannen gewinnt gewinnen gewonnen verteuerung höher teurer mehr aufgestockt angehoben anhebung anhebt anheben anhob anhoben aufstockt aufstocken aufstockte aufstockten heraufsetzt heraufsetzen heraufgesetzt ausbaut ausbauen ausbaute ausgebaut ausweitet ausweiten ausgeweitet anwächst anwachsen anwuchs anwuchsen angewachsen vergrößert vergrößern vergrößerte vergrößerten anschwillt anschwoll angeschwollen hochging hochgegangen",
    ),
  ),
  down: all(
    inflect("sink", "en e t end ende enden"),
    inflect("sank fiel", "- en"),
    inflect("schrumpf senk kürz reduzier verringer verbillig drossel minder verkleiner absenk", "en n t te ten"),
    words(
      "einbüßt einbüßen einbüßte einbüßten eingebüßt gesunken gefallen fallen fällt falle rutscht rutschte rutschten geschrumpft gesenkt gekürzt reduziert verringert senkung kürzung reduktion reduzierung rückgang rückgangs abnahme minus einbruch absturz abnehmen abnimmt abnahm abnahmen abgenommen zurückgeht zurückging zurückgingen zurückgegangen zurückgehen eingebrochen einbrechen einbricht einbrach einbrachen nachgeben nachgibt nachgab nachgaben nachgegeben absackte abgesackt abgerutscht verliert verlieren verlor verloren verlöre verlören sänke sänken fiele fielen verlust verluste verlusts einbußen gedrosselt gemindert abgesenkt absenkung herabsetzt herabsetzen herabsetzte herabgesetzt nachlässt nachlassen nachließ nachließen nachgelassen zurückfährt zurückfahren zurückfuhr zurückgefahren zusammenstreicht zusammenstreichen zusammengestrichen abbaut abbauen abbaute abbauten abgebaut abschmilzt abschmolz abgeschmolzen stürzt stürzte stürzten gestürzt absackt absacken abrutscht abrutschte niedriger weniger billiger",
    ),
  ),
  relativeOnly: words(
    "gewinn gewinne gewann gewannen gewinnt gewinnen gewonnen mehr höher teurer niedriger weniger billiger plus minus verlust verluste verlusts",
  ),
  losses: words("verliert verlieren verlor verloren verlöre verlören"),
  by: "um|von",
  directly: "",
  surely: "um",
  linked: true,
  more: "mehr|höher|teurer|größer|plus|zuwachs|wachstum|steigerung",
  less: "weniger|niedriger|billiger|kleiner|minus|rückgang",
  or: "oder|beziehungsweise|bzw|also",
  levels: "anteil|quote|rate|marge|niveau|schwelle|ziel|budget|beteiligung|satz|zinssatz",
  than: "als",
  stops:
    "und|aber|oder|dass|welche|während|als|wenn|weil|nach|auf|gegenüber|gegen|ist|sind|war|waren|hat|haben|hatte|beträgt|betrifft|liegt|lag",
  split: {
    verbs:
      "nahm|nahmen|nimmt|nehmen|ging|gingen|geht|gehen|zog|zogen|zieht|ziehen|brach|brachen|bricht|brechen|legte|legten|legt|legen|gab|gaben|gibt|geben|rutschte|rutschten|rutscht|rutschen|sackte|sackten|büßte|büßten|schnellte|schnellten|hebt|heben|hob|hoben|stockt|stocken|stockte|stockten|setzt|setzen|setzte|setzten|fährt|fahren|fuhr|fuhren|wächst|wuchs|wuchsen|lässt|lassen|ließ|ließen|baut|bauen|baute|bauten",
    up: "zu|an|hoch|hinauf|empor|auf|herauf",
    down: "ab|zurück|ein|nach|hinunter|herab|herunter",
  },
};

/** Spanish verbs in -er and -ir. */
const esEr = "e en ió ieron er erá erán ería erían ido ida idos idas iendo ía ían iera ieran";

const es: ChangeWords = {
  up: all(
    inflect("aument increment avanz elev dispar mejor revaloriz repunt escal", ar),
    inflect("crec encarec", esEr),
    words(
      "sube suben subió subieron subir subirá subirán subiría subirían subido subida subiendo subía subían subiera subieran suba suban creciendo aumento aumentos alza alzas incremento incrementos avance avances repunte repuntes crecimiento encarecimiento gana ganan ganó ganaron ganar ganará ganado más mejora",
    ),
  ),
  down: all(
    inflect("baj rebaj recort desplom abarat", ar),
    inflect("descend retroced", esEr),
    inflect("disminu", "ye yen yó yeron ir irá irán iría irían ido ida idos idas yendo ía ían yera yeran"),
    inflect("redu", "ce cen jo jeron cir cirá cirán ciría cirían cido cida cidos cidas ciendo cía cían jera jeran"),
    words(
      "cae caen cayó cayeron caer caerá caerán caería caerían caído caída caídas cayendo caía caían cayera cayeran caiga caigan desciende descienden descenso descensos bajada bajadas baja reducción disminución retroceso recorte recortes desplome contrae contraen contrajo contrajeron contraer contraerá contraerán contraería contraerían contraído contracción rebaja merma pierde pierden perdió perdieron perder perderá perderán perdería perderían perdido perdida pérdida pérdidas perdiendo perdía perdían menos",
    ),
  ),
  relativeOnly: words(
    "gana ganan ganó ganaron ganar ganará ganado más menos mejor mejora mejoró elevó recortó recortar pérdida pérdidas",
  ),
  losses: words(
    "pierde pierden perdió perdieron perder perderá perderán perdería perderían perdido perdiendo perdía perdían",
  ),
  by: "de|del",
  directly: "en|en un",
  surely: "",
  linked: false,
  more: "más|mayor|superior|de más|de aumento|de subida",
  less: "menos|menor|inferior|de menos|de caída|de descenso",
  or: "o|es decir",
  levels: "tasa|cuota|participación|margen|nivel|umbral|objetivo|presupuesto|total|tipo|iva",
  than: "que|de lo",
  stops:
    "y|e|pero|o|que|quien|cuyo|mientras|cuando|si|porque|tras|después|frente|contra|a|al|hasta|es|son|era|fue|fueron|representa|representan|afecta",
};

/** Italian verbs in -ere and -ire. */
const ere = "e ono ere erà eranno erebbe erebbero endo eva evano esse essero";

const it: ChangeWords = {
  up: all(
    inflect("aument increment rialz balz impenn schizz lievit rincar", are),
    inflect("cresc", ere),
    words(
      "cresciuto cresciuta cresciuti cresciute crebbe crebbero risale risalgono risalito risalita risaliti risalite sale salgono salire salirà saliranno salirebbe salirebbero salirono salito salita saliti salite saliva salivano salisse salissero salì aumento aumenti crescita incremento incrementi rialzo rialzi balzo rincaro rincari salita guadagna guadagnano guadagnato guadagnare superiore superiori",
    ),
  ),
  down: all(
    inflect("cal croll arretr tagli precipit", are),
    inflect("scend", ere),
    inflect("diminu", "isce iscono ire irà iranno irebbe irebbero ito ita iti ite endo iva ivano ì irono"),
    words(
      "sceso scesa scesi scese scesero ridotto ridotta ridotti ridotte riduce riducono ridurre ridurrà ridurranno ridurrebbe ridurrebbero riduceva riducevano ridusse ridussero riducendo calo cali discesa diminuzione ribasso ribassi crollo flessione riduzione riduzioni taglio tagli contraggono contrarrà contrarranno contrarrebbe contrasse contrassero contrazione cadono cadde caddero cadrà cadranno cadrebbe cadrebbero flettono fletterà fletteranno arretramento cede cedono ceduto perde perdono perse persero perdendo perso persa persi perdere perderà perderanno perderebbe perderebbero perdeva perdevano perdita perdite inferiore inferiori",
    ),
  ),
  relativeOnly: words(
    "guadagna guadagnano guadagnato guadagnare sale cede cedono ceduto taglia tagliano tagliato taglio tagli",
  ),
  losses: words(
    "perde perdono perse persero perdendo perso persa persi perdere perderà perderanno perderebbe perderebbero perdeva perdevano cede cedono",
  ),
  by: "di|del|dello|della|dell'|dell|d'",
  directly: "",
  surely: "",
  linked: true,
  more: "in più|più|di più|di aumento|di crescita|in aumento|superiore|maggiore",
  less: "in meno|meno|di meno|di calo|in calo|inferiore|minore",
  or: "o|ovvero|cioè|pari",
  levels: "tasso|quota|percentuale|margine|livello|soglia|obiettivo|aliquota|totale|iva",
  than: "di|del|rispetto|che|dei",
  stops:
    "e|ed|ma|o|che|cui|mentre|quando|se|perché|dopo|contro|rispetto|a|al|alla|all|è|sono|era|erano|rappresenta|rappresentano|riguarda",
};

/** Portuguese verbs in -er and -ir. */
const ptEr = "e em eu eram er erá erão eria eriam ido ida idos idas endo ia iam esse essem";

const pt: ChangeWords = {
  up: all(
    inflect("aument avanç elev dispar salt valoriz increment aceler", ptAr),
    inflect("cresc", ptEr),
    words(
      "sobe sobem subiu subiram subir subirá subirão subiria subiriam subido subida subindo subia subiam subisse subissem aumento aumentos crescimento alta alça avanço avanços elevação incremento expansão acréscimo valorização ganha ganham ganhou ganharam ganhar mais",
    ),
  ),
  down: all(
    inflect("baix recu desvaloriz despenc cort", ptAr),
    inflect("encolh desc", ptEr),
    inflect("diminu", "i em iu íram ir irá irão iria iriam ído ída ídos ídas indo ía íam"),
    words(
      "quebra quebras cai caem caiu caíram cair cairá cairão cairia cairiam caído caída caindo caía caíam caísse caíssem queda quedas descida descidas desce descem desceu reduz reduzem reduziu reduziram reduzir reduzirá reduzirão reduziria reduziriam reduzia reduziam reduzido reduzida reduzindo redução diminuição baixa recuo retração tombo contração corte cortes perde perdem perdeu perderam perder perderá perderão perderia perderiam perdendo perdido perdia perdiam perda perdas prejuízo prejuízos menos",
    ),
  ),
  relativeOnly: all(
    inflect("cort", ptAr),
    words("ganha ganham ganhou ganharam ganhar elevou elevar corte cortes mais menos perda perdas prejuízo prejuízos"),
  ),
  losses: words(
    "perde perdem perdeu perderam perder perderá perderão perderia perderiam perdendo perdido perdia perdiam",
  ),
  by: "de",
  directly: "em",
  surely: "",
  linked: false,
  more: "mais|a mais|maior|superior|de alta|de aumento",
  less: "menos|a menos|menor|inferior|de queda",
  or: "ou|ou seja",
  levels: "taxa|quota|cota|fatia|participação|margem|nível|limite|meta|orçamento|total|iva",
  than: "que|do|da",
  stops:
    "e|mas|ou|que|quem|cujo|enquanto|quando|se|porque|após|depois|contra|para|a|ao|à|até|é|são|era|foi|foram|representa|representam",
};

const nl: ChangeWords = {
  up: words(
    "stijging stijgingen stijgt stijgen steeg stegen gestegen gestegene stijgende groei groeit groeien groeide groeiden gegroeid toename toegenomen toenemen verhoogt verhoogd verhogen verhoogde verhoging plus klom klommen klimt klimmen geklommen sprong sprongen springt hoger meer duurder winst wint won opgelopen oplopen oploopt opliep opliepen toeneemt toenam toenamen toegenomen verhoogden vergroot vergroten vergrootte vergrootten optrekken optrekt optrok opgetrokken opgevoerd opvoeren opvoert opgeschroefd opschroeven uitgebreid uitbreiden uitbreidt aantrekt aantrok aangetrokken zwelt zwellen zwol zwollen gezwollen aanzwelt aanzwellen aanzwol aangezwollen dijt dijde dijden uitdijt uitdijen uitdijde uitgedijd",
  ),
  down: words(
    "daling dalingen daalt dalen daalde daalden gedaald dalende afname afgenomen afnemen afneemt afnam afnamen zakt zakken zakte zakten gezakt verlaagt verlaagd verlagen verlaagde verlaagden verlaging vermindert verminderd verminderen verminderde verminderden slinkt slinken slonk slonken geslonken teruggeschroefd terugschroeven terugloopt terugliep terugliepen teruglopen gesnoeid snoeien snoeit snoeide verkleind verkleinen verkleint verkleinde gekrompen ingekrompen ingeleverd teruggevallen terugviel terugvalt afgebouwd afbouwen afbouwt krimpt krimpen kromp krompen gekrompen krimp terugval teruggelopen gekelderd kelderde kelderden keldert lager minder goedkoper verliest verliezen verloor verloren verlies verliezen min",
  ),
  relativeOnly: words("winst wint won verlies plus min hoger meer duurder lager minder goedkoper"),
  losses: words("verliest verliezen verloor verloren"),
  by: "met|van",
  directly: "",
  surely: "met",
  linked: true,
  more: "meer|hoger|groter|duurder|erbij",
  less: "minder|lager|kleiner|goedkoper|eraf",
  or: "of|oftewel|ofwel",
  levels: "aandeel|percentage|marge|niveau|drempel|doel|begroting|belang|tarief",
  than: "dan",
  stops:
    "en|maar|of|dat|die|wie|terwijl|als|toen|omdat|na|naar|tot|tegen|tegenover|vergeleken|is|zijn|was|waren|heeft|hebben|bedraagt",
  split: {
    verbs:
      "nam|namen|neemt|nemen|liep|liepen|loopt|lopen|ging|gingen|gaat|gaan|viel|vielen|valt|vallen|schoot|schoten|schiet|klom|klommen|kroop|kropen",
    up: "toe|op|omhoog|vooruit",
    down: "af|terug|achteruit|omlaag",
  },
};

export const changeWords = { fr, en, de, es, it, pt, nl };
