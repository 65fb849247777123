import type { Syntax } from "../../lexicon/syntax.ts";

/** Italian. */
export const it: Syntax = {
  former:
    "lontano da|lontano dal|lontano dai|lontani dai|lontani dal|lontana dal|era stata del|era stato del|era stata di|era stato di|erano stati|erano state|si confronta con|si confrontano con|che si confronta con|contro|contro i|contro le|contro gli|rispetto a|rispetto ai|rispetto al|rispetto alle|rispetto agli|a fronte di|a fronte dei|in confronto a|in confronto ai|invece di|invece dei|anziché|versus|sui|sul totale di|dei suoi|delle sue|al posto di|rispetto all'|rispetto alla|rispetto allo|contro il|contro la|contro lo|contro l'|a fronte del|a fronte delle|a fronte degli|a fronte dell'|in confronto all'|in confronto al",
  formerIfAlike: "dopo|da|dal|dai|dagli|dalle|dall'",
  following:
    "preceduto da|preceduta da|preceduto dal|preceduta dal|preceduto dalla|preceduta dalla|preceduto da un|preceduta da un|dopo",
  comparing: "si confronta con|si confrontano con|si paragona a",
  beside:
    "rispetto a|rispetto all|rispetto ai|rispetto al|rispetto alla|contro|a fronte di|a fronte del|a fronte dell'|a fronte della|a fronte dello",
  casualties:
    "bilancio delle vittime|vittime|morto|deceduti|decedute|decessi|feriti|morti|morte|ferite|arrestati|arrestate|arresti|dispersi|ucciso|uccisi|uccise|morirono|intossicati|intossicate|ricoverati|ricoverate",
  levels: "sotto|sopra|al di sotto del|al di sopra del|sotto il|sopra il|sotto quota|sopra quota",
  securities: "azioni",
  formerTimes:
    "quell'anno|primato apparteneva|bilancio precedente|precedente bilancio|conteggio precedente|l'ultima volta che|tre anni fa|cinque anni fa|apparteneva|prevedeva|prevedevano|picco massimo|dopo aver toccato|dopo aver raggiunto|il picco del|un anno prima|un anno fa|due anni fa|dieci anni fa|l'anno prima|l'anno precedente|dell'anno precedente|del precedente|nello stesso periodo|dello stesso periodo|il mese precedente|mesi fa|di settembre|il trimestre precedente|la settimana precedente|precedente|precedenti|fino ad allora|allora|in precedenza|inizialmente|aveva|avevano|in passato|prima era|prima erano|previsti|attesi|una settimana prima|un mese prima|il giorno prima|ieri era|ieri erano|arrivò ad avere|era arrivata ad|era arrivato ad|era arrivata a|era arrivato a|un tempo",
  lastTimes:
    "l'anno scorso|all'anno scorso|all'anno precedente|lo scorso anno|il mese scorso|dello scorso anno|dell'anno scorso|una settimana fa|due settimane fa|un mese fa",
  untilNow: "finora|fino a ora|fino ad ora|fino ad oggi|sinora|fino a oggi",
  atFirst: "inizialmente|in un primo momento|in un primo tempo|all'inizio|in origine",
  exceeding: /^(?:super(?:a|ano|ò|arono|ava|avano|erà|eranno|are|ato|ando)|ecced(?:e|ono|eva|erà|ere))$/u,
  pluperfect: { auxiliary: /^(?:av|er)(?:a|eva|evano|ano)$/, participle: /^\p{Ll}{2,}(?:[aiu]t[oaie]|s[oaie])$/u },
  pluralVerb: /(?:no|bbero)$/,
  singularVerb: /^\p{Ll}{2,}[aei]va$/u,
  wasStill: /^\p{Ll}{2,}va(?:no)? ancora$|^ancora \p{Ll}{2,}va(?:no)?$/u,
  infinitive: /^\p{L}{2,}[aei]r(?:e|si|l[oaie])$/u,
  gerund: /^\p{L}{2,}ndo$/u,
  pastParticiple: /^\p{L}{2,}[aiu]t[oaei]$/u,
  hanging: /^provenient[ei]$/,
  adverb: /mente$/,
  inDecade:
    /(?:^| )(?:negli|durante gli|(?:all ?' ?inizio|alla fine|alla metà|a metà|verso la fine) degli) anni (?:19\d0|' ?[3-9]0|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta)(?= |$)/,
  topics:
    /(?:^| )(?:dibattit[oi]|polemic(?:a|he)|lit[ei]|disput[ae]|controversi[ae]|discussion[ei]|trattativ[ae]|scontr[oi]|preoccupazion[ei]|tension[ei]|protest[ae]|dubbi)$/,
  over: /^(?:era|erano|costava|costavano|contava|contavano|aveva|avevano|pagava|pagavano|valeva|valevano|ammontava|percepiva|percepivano|riceveva|ricevevano|imponeva)$/,
  perfect: /^(?:ha|hanno)$/,
  setting:
    /^(?:fissat|stimat|valutat|preventivat|limitat|calcolat|annunciat|programmat|previst|quantificat|stabilit)[oaie]$/,
  nowOrLater: /^(?:ora|adesso|oggi|ormai|attualmente|\p{L}{2,}(?:rà|ranno))$/u,
  onlyLeft: "più che|solo|soltanto|appena",
  yearsAgo:
    /^(?:(?:ma|e|solo|appena) )?(?:[\p{L}\d]+ ann[oi] (?:fa|prima|addietro)|l ' anno (?:prima|precedente))(?= |$)/u,
  respective: "rispettivamente",
  conversion: "pari a|pari a circa|ossia|cioè|ovvero|vale a dire|equivalenti a|circa|o circa",
  equals: "è pari a|equivale a",
  method:
    "ha intervistato|hanno intervistato|hanno analizzato|ha analizzato|analizzati|margine di errore|margine d'errore|intervallo di confidenza|intervistati|intervistate|intervistato|campione|sondaggio su|interviste|più o meno|partecipanti allo studio|condotto su|condotta su|realizzato su|realizzata su|svolto su|svolta su|effettuato su|effettuata su|ricerca su|indagine su|studio su|risposte di|sezioni scrutinate|sezioni su",
  aim: "obiettivo|obiettivi|punta|puntano|mira|mirano|traguardo|spera|sperano|vuole|vogliono|attendevano|analisti|consenso|soglia|limite|tetto|chiedeva|chiede|chiedono|chiedevano|aspira|potrebbe|potrebbero",
  background:
    "a cambi costanti|a tassi di cambio costanti|a valuta costante|di altitudine|di quota|sul livello del mare|per la prima volta in|pendenza|fondata|fondato|nata nel|nato nel|creata nel|impiega|dà lavoro|possiede|gestisce|dalla fondazione|inaugurato nel|inaugurata nel|costruito nel|costruita nel|risale|ospita|fattura|fatturava|invariato|invariata|invariati|invariate|equivale a|equivalgono a|equivalente a|che riunisce|raggruppa|raggruppano|che rappresenta|che occupa|dà lavoro a|che rappresentano",
  verbFirst: /(?:at[oaie]|it[oaie]|ut[oaie]|ando|endo|rà|ranno|a|e)$/u,
  subjectless:
    /(?:erà|irà|eranno|iranno|vrà|vranno|drà|dranno|rrà|rranno|rebbe|rebbero|ava|avano|eva|evano|iva|ivano|arono|erono|irono)$/u,
  relatives: "cui|il cui|la cui|i cui|le cui|che",
  possessives: "suo|sua|suoi|sue|il suo|la sua|i suoi|le sue|loro",
  accordingTo: "secondo|stando a|stando ai|a detta di",
  enclitics: "",
  expected: "analisti|consensus|si attendevano|attendevano|attese degli|stimavano gli",
  despite: "nonostante|malgrado|a dispetto di",
  misstated:
    "abbiamo scritto|scrivevamo|avevamo scritto|scritto erroneamente|una versione precedente|erroneamente scritto|erroneamente indicato|erroneamente riportato|indicato erroneamente|riportato erroneamente|abbiamo erroneamente|scritto per errore|indicato per errore|si leggeva",
  purposes: "a titolo di",
  ahead: "prima|dal|dalla|dall'|dalle|dai|dopo",
  allBut: "tutti tranne|tutte tranne|tutti meno|tutte meno",
  someOf:
    "la maggior parte dei|la maggior parte degli|la maggior parte delle|la maggioranza dei|la maggioranza degli|la maggioranza delle|gran parte dei|gran parte degli|gran parte delle|buona parte dei|buona parte delle|parte dei|parte degli|parte delle|molti dei|molti degli|molte delle|alcuni dei|alcuni degli|alcune delle|diversi dei|diverse delle",
  averages: "medio|media|tipo|tipica",
  longerOrShorter: "in meno|di meno",
  onAverage: "in media|mediamente",
  insteadOf: "invece di|invece dei|anziché",
  alongside: "oltre a|oltre ad|oltre ai|oltre al|oltre alla|oltre alle|oltre agli|oltre all'|nonché|insieme a",
  leadAdverbs: "",
  example: "per|su",
  households:
    "famiglia|famiglie|coppia|abitazione|casa|appartamento|cliente|lavoratore|pensionato|proprietario|contribuente|utente|single",
  listings:
    "cose|motivi|ragioni|idee|consigli|trucchi|domande|modi|film|libri|serie|ricette|luoghi|lezioni|punti|regali|giochi|romanzi|dischi|mete|passi|migliori|foto|numeri|date|regole",
  penal:
    "di carcere|di reclusione|di prigione|di detenzione|di arresto|di arresti domiciliari|di interdizione|con la condizionale|di squalifica|in carcere|dietro le sbarre",
  penalty: "pena|pene|condanna|condanne",
  sentenced:
    "inflitto|inflitta|inflitti|inflitte|ha inflitto|condannato a|condannata a|condannati a|condannate a|squalificato per|squalificata per|squalificati per|sospeso per|sospesa per|sospesi per|interdetto per|interdetta per|inibito per|squalifica di",
  soMuchIs: "è|questa è|questo è|tale è|a tanto ammonta|è stato|è stata",
  thatIs: "è|sono|si tratta di|era|erano|pari a",
  soMuchDoes: "tanti sono|tante sono|tanto costa",
  whatIs: "quanto|ciò che|quello che",
  howMuch: "quanto|quanta|quanti|quante",
  concerns: "si tratta di|sono|riguarda",
  ofThem: "",
  numberOf:
    "il numero di|il numero dei|il numero delle|il numero degli|numero di|numero dei|numero delle|il bilancio|il totale dei|il totale|il totale delle|il totale degli|il totale di|il numero totale di|il numero complessivo di|il conto delle|il conto dei|il bilancio delle|il bilancio dei",
  reporting:
    "secondo|spiega|spiegano|ha spiegato|afferma|ha affermato|dice|dicono|ha detto|hanno detto|sottolinea|sottolineano|ha sottolineato|precisa|ha precisato|riferisce|riferiscono|ha riferito|annuncia|ha annunciato|rivela|ricorda|ha ricordato|aggiunge|scrive|scrivono|stima|stimano|calcola|fa sapere|fanno sapere|racconta|osserva|conferma|si legge",
  during:
    "un periodo di|periodo di|arco di|in|per|da|dopo|durante|entro|tra|fra|ogni|ultimi|ultime|prossimi|prossime|primi|prime|negli|nei|nelle|i|le|gli|dei|delle|degli",
  milestone:
    "slitta|slittano|slitterà|rinviato|rinviata|rinvia|aprirà|apriranno|apertura|inaugurazione|inaugurato|consegna|consegne|consegnato|entrerà in servizio|entrerà in funzione|entrerà in vigore|partirà|partiranno|inizierà|inizieranno|comincerà|cominceranno|lancio|terminerà|termineranno|conclusione|fine dei lavori|scadenza|scade|pronto|pronta|pronti|udienza|disponibile|chiuderà|fissata|data di uscita|uscita nelle sale|messa in vendita|inizio dei lavori|avvio|data limite|data di lancio|data di apertura|data di inizio|riaprirà|riapriranno|riapre|riaprono|riapertura|apre|aprono",
  laterOn: "più tardi",
  earlierOn: "prima",
  than: "di|del|dello|della|dell'|dei|degli|delle|che|rispetto|rispetto ai|rispetto agli|rispetto alle|rispetto alla|rispetto al",
  openers:
    "al punto che|a tal punto che|cosicché|di modo che|mentre|anche se|sebbene|benché|ma|però|perché|poiché|quando|dove|che|il quale|la quale|i quali|le quali|cui|la cui|il cui|quindi|così che|se|nonché",
  attaining:
    "raggiunge|raggiungono|raggiungeva|raggiungevano|raggiungerà|raggiunto|raggiunta|arriva|arrivano|arrivava|arrivavano|arriverà|arrivato|arrivata",
  needed: "bisogna|bisognerà|occorre|occorrono|occorreranno|serve|servono|serviranno|servirebbero|ci vogliono|ci vuole",
  marks: "la soglia|il tetto|il traguardo|la quota|la barriera|il muro",
  arriving:
    "per attestarsi|per raggiungere|per arrivare|fino ad attestarsi|fino a raggiungere|fino a toccare|fino ad arrivare|fino a superare|attestandosi|assestandosi|portandosi|raggiungendo|arrivando|collocandosi|posizionandosi|fermandosi|toccando|sfiorando|superando",
  universal: "tutti i|tutti gli|tutte le|tutta la|tutto il",
  freeRelatives: "chi|coloro che|quelli che|chiunque",
  aheadOf: "davanti a|davanti al|davanti alla|davanti ai|davanti alle",
  among: "tra|fra",
  parts:
    "di cui|dei quali|delle quali|tra cui|fra cui|compresi|comprese|compreso|inclusi|incluse|tra i quali|tra le quali",
  voteSides: "a favore|contro|contrari|favorevoli",
  lossNouns: "perdita|perdite",
  settings: "in|nel|nella|nei|nelle|a|ad|al|alla|ai|dopo|prima di|da|dal|dalla|durante|presso",
  howOften: "una volta",
  occasions:
    "in occasione di|in occasione del|in occasione della|in occasione dei|in occasione delle|durante|nel corso di|nel corso del|nel corso della|nell'ambito di|nell'ambito del|nell'ambito della|al termine di|al termine del|al termine della",
  perShare: "per azione|ad azione",
  kindNames: "la cifra|l'importo|il valore|la somma|il totale|il numero|la previsione|la stima",
  pronouns:
    "il dato|una cifra|questa cifra|questo dato|una quota|una percentuale|un dato|un aumento|un calo|una crescita|tale cifra|se|egli|lui|lei|esso|essa|essi|esse|loro|questo|questa|questi|queste|quello|quella|quelli|quelle|ciò|noi|io|si|ne|ci|entrambi|entrambe|il primo|il secondo|altri|altre|alcuni|tutti|tutte|il resto",
  gauged: "livello|livelli",
  whereabouts:
    "di distanza|a nord|a sud|a est|a ovest|a nord-est|a nord-ovest|a sud-est|a sud-ovest|al largo|più a monte|più a valle|a monte|a valle|più avanti",
  articles: "",
  leading:
    "anche se|peraltro|dunque|quindi|pertanto|insomma|addirittura|intanto|nel frattempo|insieme|appena|al punto che|a tal punto che|cosicché|di modo che|il quale|la quale|i quali|le quali|in particolare|in effetti|di fatto|a sua volta|dal canto suo|al contrario|per contro|nel dettaglio|più nel dettaglio|pur|seppur|seppure|concretamente|finalmente|e|ed|ma|o|però|anche|inoltre|tuttavia|infine|poi|così|in totale|complessivamente|circa|quasi|oltre|più di|solo|soltanto|già|ancora|fino a|almeno|invece|che|mentre|per un totale di|tra cui|ben|finora|fino a oggi|fino ad oggi|sinora",
  saying:
    "stimando che|affermando che|precisando che|aggiungendo che|ha annunciato che|ha detto che|ha dichiarato che|ha spiegato che|ha precisato che|ha affermato che|annuncia che|spiega che|afferma che|mostra che|rivela che|emerge che|stima che|prevede che|secondo cui|secondo il quale|secondo la quale|ha confermato che|hanno confermato che|ha assicurato che|hanno assicurato che|ha aggiunto che|hanno aggiunto che|ha sottolineato che|hanno sottolineato che|ha ricordato che|hanno ricordato che|ha avvertito che|hanno avvertito che|ha riconosciuto che|hanno riconosciuto che|hanno annunciato che|hanno spiegato che|conferma che|rileva che|rilevano che|evidenzia che|evidenziano che|indica che|indicano che|sostiene che|sostengono che|dice che|dicono che|calcola che|calcolano che|stimano che|stimava che|ha calcolato che|ha stimato che|ha rilevato che|ha rivelato che|ha mostrato che|ha sostenuto che|ha concluso che|ha segnalato che|segnala che|ricorda che|sottolinea che|aggiunge che|precisa che|riferisce che|riferiscono che|ha riferito che|dichiara che|dichiarano che|dimostra che|dimostrano che|rivelano che|mostrano che|suggerisce che|conclude che|ribatte che|ribattono che|replica che|replicano che|risponde che|rispondono che|obietta che|ammette che|ammettono che|assicura che|assicurano che|insiste che|ricordano che|sottolineano che|avverte che|avvertono che",
  being: "è|sono|era|erano|fu|sarà|resta|diventa|essere",
  copulas:
    "a partire|a causa|in seguito|in cambio|pari|per un valore|per un importo|per un totale|del valore|dell'ordine|nella misura|nell'ordine|sembra|sembrano|è|sono|era|erano|sarà|saranno|è stato|è stata|sono stati|sono state|ammonta a|ammontano a|raggiunge|raggiungono|ha raggiunto|si attesta|si è attestato|si è attestata|sale a|salgono a|scende a|vale|valgono|conta|ci sono|c'è|ha|hanno|aveva|cresce|crescono|cala|calano|aumenta|aumentano|diminuisce|vola|tocca|supera",
};
