import type { Syntax } from "../../lexicon/syntax.ts";

/** English. */
export const en: Syntax = {
  former:
    "far from|a far cry from|ahead of the|the expected|an expected|increase on|increase on the|rise on|rise on the|up on|up on the|down on|down on the|drop on the|fall on the|reduction on the|improvement on|improvement on the|overtaking the|surpassing the|beating the|eclipsing the|than expected|had been|compares with|which compares with|compares to|compare with|compared with|compared to|against|versus|vs|vs.|down from|up from|rather than|instead of|higher than|lower than|more than the|less than the|fewer than the|well short of|short of|short of the|previous|previous estimate of|previous record of|prior|an earlier|as against|relative to|above the|below the|of its|of their|of his|of her|out of|than the",
  formerIfAlike: "from|after|after a|from a|following a",
  following: "preceded by|after|following",
  comparing:
    "compares with|compares to|compare with|compare to|that compared with|that compared to|this compared with|this compared to|which compared with|which compared to",
  beside: "compared with|compared to|against|versus",
  casualties:
    "dead|killed|injured|deaths|died|wounded|missing|arrested|hurt|casualties|survivors|fallen ill|fell ill|sickened|hospitalised|hospitalized|lives",
  levels: "below|above|under|beneath|beyond|past",
  securities: "shares|stocks",
  formerTimes:
    "was to have|were to have|had last|an earlier offer|an earlier bid|an earlier proposal|a previous offer|a previous bid|than its forecast|than the forecast|than its earlier forecast|than its previous forecast|once valued|once worth|initially hoped|initially aimed|initially wanted|initially planned|initially expected|initially set out|that year|previous toll|previous count|earlier toll|earlier count|only three years ago|three years ago|five years ago|two years ago|belonged to|had budgeted|a year earlier|a year ago|a year before|the year before|the year earlier|the previous year|the prior year|the same period last year|the same quarter last year|the year-ago period|year-ago|the previous month|the month before|a month earlier|the previous quarter|a quarter earlier|a week earlier|the week before|the previous week|previously|previous|the previous record|the old record|twelve months earlier|12 months earlier|months earlier|at the time|had expected|had forecast|had cost|originally|in the same period|years ago|in the prior|used to|its predecessor|predecessor|the previous|a day earlier|two weeks earlier|yesterday it was|yesterday there were",
  lastTimes: "last year|last month|earlier this year|a week ago|two weeks ago|a month ago",
  untilNow: "until now|up to now|up until now|till now|hitherto",
  atFirst:
    "initially|at first|once put|once set|once estimated|once priced|once valued|once planned|once forecast|once budgeted|once expected|once capped",
  exceeding: /^(?:exceed|surpass|outstrip)(?:s|es|ed|ped|ing)?$/u,
  pluperfect: { auxiliary: /^had$/, participle: /^(?:been|\p{Ll}{2,}ed)$/u },
  particled:
    /^(?:mak|made|set|tak|took|put|came|giv|gave|lin|bought|drew|held|built|paid|shut|tore|tear|broke|cut|brought|laid|lay|wound|struck|strik|bring|burn|gun|mow|run|ran|hold|buy|pay|draw|build|pick|rack|clock|open|(?:turn|end|wind)(?:ed|ing)?)(?:e|s|n|t)?$/,
  trading: /^(?:clos|end|finish)(?:ed|ing)$/,
  taking: /(?:ed|ing)$/,
  moving:
    /^(?:edg|mov|tick|inch|nudg|drift|trend|jump|head|creep|climb|push|bump|pull|bring|driv|bid|mark|tak)(?:ed|ing)$/,
  inDecade: /(?:^| )(?:in|during) the (?:early |late |mid-?|mid ?- ?)?(?:1[5-9]\d0|20[01]0|' ?[3-9]0) ?s\b/,
  reaching: /^(?:hand|take|took|turn|roll|carr|sign|tak|spread|span|stretch|sprawl|extend)/,
  supposing: /^should$/,
  gerund: /^\p{L}{2,}ing$/u,
  comparative: /^\p{Ll}{3,}er$/u,
  adverb: /ly$/,
  topics:
    /(?:^| )(?:books?|story|stories|worried|concern(?:s|ed)?|questions?|talk(?:s|ed)?|think|information|reports?|news|complaints?|learn|learned|know|data|facts|arguments?|rows?|disputes?|debates?|battles|(?<![a-z]s )battle|clash(?:es)?|fears|protests?|strikes?|anger|fury|outrage|outcry|uproar|backlash|alarm|unrest|lawsuits?|inquiry|inquiries|investigations?|controversy|quarrels?|feuds?|spats?|stand-?off|tensions?|worry|worries|negotiations?|discussions?|disagreements?|deadlock|impasse|doubts?|uncertainty|criticism|confusion)$/,
  over: /^(?:was|were|cost|paid|stood|charged)$/,
  perfect: /^(?:has|have)$/,
  setting: /^(?:put|set|estimated|priced|valued|planned|forecast|budgeted|expected|capped|fixed|costed|projected)$/,
  nowOrLater: /^(?:now|will|would|henceforth|today|currently)$/,
  onlyLeft: "only|just",
  yearsAgo:
    /^(?:(?:but|and|only|just) )?(?:[a-z\d]+ years? (?:ago|earlier|before)|the (?:previous|prior) year|the year before)(?= |$)/,
  respective: "respectively",
  conversion: "or|or about|or around|or roughly|or some|equivalent to|equal to|that is|i.e.|which is",
  equals: "is equal to|equals",
  method:
    "analysed|analyzed|margin of error|confidence interval|confidence|surveyed|interviewed|respondents|polled|poll of|survey of|sample|plus or minus|give or take|followed up|follow-up|for an average of|questionnaire|volunteers aged|responses from|balloted|precincts reporting|districts reporting|precincts counted",
  aim: "aims|aim|aiming|target|targets|targeting|goal|hopes|hope|hoped|wants|want|wanted|seeks|sought|seeking|threshold|standard|limit|cap|analysts|consensus|expected by|had expected|expectations|forecast by|estimates of|asked for|asking for|demanding|demanded|called for|calling for|national standard",
  background:
    "familiar with the matter|familiar with the talks|briefed on the|at constant currency|at constant exchange rates|in constant currency|would have|above sea level|for the first time in|founded|established in|set up in|created in|formed in|formed by|formed last year|launched in|opened in|built in|dating|born|employs|employing|has a staff of|headquartered|operates|owns|runs|since its|which has|who has|took over in|acquired in|joined in|home to|when it began|unchanged|flat at|held at|inhabitants|population|left unchanged|works out at|works out to|equates to|equivalent to|the equivalent of",
  verbFirst:
    /(?:ed|ing)$|^(?:took|sold|won|paid|gave|lost|spent|bought|brought|sent|held|kept|ran|saw|threw|wrote|began|came|got|fed|caught|fought|drove|flew|broke|chose|swept|sank|grew|drew|built|made|led|left|found|stole|taught|became|told|fell|rose|shrank|slid)$/u,
  finiteVerb:
    /^(?:\p{Ll}{2,}ed|took|sold|won|paid|gave|lost|spent|bought|brought|sent|held|kept|ran|saw|wrote|began|came|got|drew|built|made|led|left|found|became|fell|rose|cut|hit|stood|set|put|shut|cost|went|met|beat|said|told|says|tells)$/u,
  presentVerb: /^\p{Ll}{2,}[^sui]s$/u,
  relatives: "which|who",
  possessives: "its|their|his|her",
  accordingTo: "according to",
  enclitics: "",
  expected: "analysts|consensus|wall street|economists had expected|economists polled|had been expected",
  despite: "despite|in spite of|notwithstanding",
  misstated:
    "we said|we wrote|we reported|incorrectly stated|incorrectly said|incorrectly gave|incorrectly reported|wrongly stated|wrongly said|misstated|erroneously stated|an earlier version|a previous version|an article on|an article about|an earlier article|we gave|mistakenly said|mistakenly stated|mistakenly reported|erroneously said|erroneously reported|misreported|wrongly reported",
  purposes: "worth of|in the form of",
  ahead: "before|ahead of|to go|away|later",
  allBut: "all but",
  someOf:
    "most of the|many of the|some of the|several of the|few of the|the majority of the|a majority of the|part of the|the bulk of the|a handful of the|a number of the",
  averages: "average|typical|median",
  longerOrShorter: "shorter|longer|faster|quicker|slower|less",
  onAverage: "on average|an average|an average of|average of",
  insteadOf: "instead of",
  alongside: "in addition to|as well as|besides|along with|together with|plus",
  leadAdverbs: "",
  example: "for|on",
  households:
    "household|households|family|families|couple|couples|home|homes|person|homeowner|homeowners|customer|customers|worker|workers|taxpayer|taxpayers|apartment|flat|motorist|pensioner|policyholder|saver|borrower|tenant",
  listings:
    "things|reasons|ideas|tips|questions|ways|films|movies|books|shows|series|recipes|places|lessons|takeaways|points|facts|gifts|games|novels|albums|spots|destinations|steps|best|biggest|photos|numbers|dates|stories|signs|rules",
  penal:
    "in prison|in jail|imprisonment|behind bars|prison sentence|jail sentence|suspended|suspended sentence|in custody|community service|probation|of probation|ban",
  penalty: "sentence|sentences|jail term|prison term|jail terms",
  sentenced:
    "jailed for|sentenced to|imprisoned for|banned for|sent to prison for|sent to jail for|put behind bars for|locked up for",
  soMuchIs: "that is|that's|this is|it is|it's|such is|that was",
  thatIs: "that is|that's|that was|this is|this was|it is|it's|it was|that represents|this represents|that marks",
  soMuchDoes: "so much|so many",
  whatIs: "how much|how many|what",
  howMuch: "how much|how many",
  concerns: "it concerns|it affects|it involves|that means|that is",
  ofThem: "of them",
  numberOf:
    "the number of|number of|the death toll|death toll|the toll|the total number of|the total of|the count of|the tally of|the tally",
  reporting:
    "said|says|according to|told|added|noted|reported|reports|disclosed|explained|estimates|estimated|wrote|argued|confirmed",
  during:
    "a period of|period of|spread over|term of|in|over|for|within|after|since|during|every|last|past|the last|the past|next|the next|first|the first|the|these|those|before|until|under|at|by|previous|from|to|of the",
  milestone:
    "delayed|postponed|pushed back|put back|reopen|reopens|reopening|open|opens|opening|launch|launches|ships|ship|delivered|delivery|switched on|in service|enter service|completed|completion|complete|begin|begins|start|starts|due|finish|finished|ready|take effect|takes effect|come into force|expires|ends|deadline|close|closes|operational|online|join|joins|available|release|released|scheduled|launched|go-live date|release date|completion date|start date|end date|launch date|opening date",
  laterOn: "later|afterwards",
  earlierOn: "earlier|before|previously",
  than: "than",
  openers:
    "so much so that|to the point that|which|who|whom|whose|where|while|whereas|although|though|but|because|when|if|unless|so that|even as|even though|with|leaving|making|bringing|taking|adding|saying|according to|as well as|meaning|means|forcing|ending|raising|despite",
  attaining: "reach|reached|reaches",
  needed: "",
  marks: "",
  arriving: "",
  universal: "all|all the|all of the",
  freeRelatives: "those who|anyone who|everyone who|whoever",
  aheadOf: "ahead of",
  among: "among",
  parts: "including|of which|of whom|of them|among them|including some",
  voteSides: "for|against|in favour|in favor",
  lossNouns: "loss|losses",
  settings: "in|at|on|after|before|during|from|ahead of|shortly after|shortly before",
  howOften: "once|twice",
  occasions: "during|on the occasion of|in the course of|at the time of|as part of",
  perShare:
    "for each|a share|per share|a diluted share|per diluted share|an ordinary share|per ordinary share|a unit|apiece|each",
  kindNames: "the amount|the sum|the total|the number|the value|the forecast|the estimate",
  pronouns:
    "the figure|it|they|them|him|he|she|we|this|that|these|those|i|you|its|their|his|her|one|some|others|both|who|which|the former|the latter|each|there|all|what",
  gauged: "level|levels",
  whereabouts:
    "north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|away|from|off|outside|inland|upstream|downstream|uphill|downhill|above the beach|above the street|above the ground|above ground",
  articles: "each",
  leading:
    "barely|just|along with|so much so that|to the point that|when|although|though|because|and|but|or|so|yet|then|also|however|meanwhile|still|thus|in addition|in total|in all|overall|altogether|including|which|who|that|where|while|only|some|about|around|nearly|almost|roughly|more than|over|already|at least|up to|as many as|even|now|for example|for instance|as|with|plus|by contrast|instead|so far|to date|until now|up to now",
  saying:
    "estimating that|saying that|adding that|noting that|predicting that|expecting that|warning that|claiming that|showing that|finding that|suggesting that|said that|said|says that|says|announced that|announced|reported that|reports that|estimates that|estimated that|expects that|shows that|showed that|show that|showed|found that|finds that|points out that|pointed out that|concluded that|concludes that|argues that|argued that|insists that|insisted that|stated that|states that|heard that|indicated that|indicates that|suggests that|suggested that|suggest that|explained that|predicts that|predicted that|admitted that|alleged that|stressed that|revealed that|reveals that|claims that|claimed that|warned that|believes that|added that|confirmed that|told|noted that|means that|means|mean that|it shows|is predicting|are predicting|is forecasting|are forecasting|predicts|figures show|data show|data shows|statistics show|records show",
  being: "is|are|was|were|be|being|been|became|becomes|remains",
  copulas:
    "compared|due|because|to the tune|in the amount|in the region|is|are|was|were|has|have|had|will be|stood at|stands at|sits at|hovered at|hovers at|reached|reaches|hit|hits|came to|came in at|comes to|totalled|totaled|totals|amounted to|amounts to|rose|fell|grew|climbed|dropped|slipped|jumped|increased|decreased|declined|rose to|fell to|at|put at|set at|been|be|edged|eased|there are|there were",
};
