import type { Syntax } from "../../lexicon/syntax.ts";

/** French. */
export const fr: Syntax = {
  former:
    "loin du|avait été de|avaient été de|à comparer avec|à comparer aux|qui se compare à|se compare à|se comparent à|contre|au lieu de|au lieu des|à comparer à|comparé à|comparés à|comparée à|comparées à|par rapport à|par rapport aux|face à|face aux|versus|vs|en recul depuis|en baisse depuis|en hausse depuis|alors qu'il était de|alors qu'elle était de|qu'aux|plutôt que|loin des|loin de|au-dessus des|au-dessous des|précédente estimation de|sur un total de|sur ses|de ses|de leurs|sur les|parmi les|parmi ses",
  formerIfAlike: "après|depuis",
  following: "précédé de|précédé d'|précédée de|précédée d'|précédés de|précédés d'|faisant suite à|succédant à|après",
  comparing: "cela se compare à|se compare à|se comparent à|à comparer à|à comparer avec|à rapprocher de",
  beside: "contre|comparé à|comparée à|par rapport à|par rapport au|par rapport aux",
  casualties:
    "coûté la vie|perdu la vie|décédés|décédées|décédé|décédée|blessé|blessée|morts|mort|mortes|morte|tués|tuées|tué|blessés|blessées|victimes|décès|disparus|disparues|interpellés|interpellées|arrêtés|tuant|malades|hospitalisées|hospitalisés|intoxiquées|intoxiqués",
  levels:
    "sous|sous les|sous la barre des|au-dessous de|au-dessous des|au-dessus de|au-dessus des|en dessous de|en dessous des",
  securities: "actions|titres",
  formerTimes:
    "cette année-là|précédent décompte|précédent bilan|informations précédentes|précédentes informations|premier bilan faisait|bilan provisoire précédent|précédent recensement|précédente estimation|décompte précédent|bilan précédent|dernier décompte|primauté appartenait|il y a trois ans|il y a cinq ans|prévoyait|prévoyaient|escomptait|appartenait|appartenaient|avait plafonné|avaient plafonné|avait culminé|avaient culminé|avait cumulé|avaient cumulé|avait enregistré|avaient enregistré|avait totalisé|avaient totalisé|avait affiché|avaient affiché|avait dégagé|avaient dégagé|avait accueilli|avaient accueilli|avait recensé|avaient recensé|un an plus tôt|un an auparavant|un an avant|l'année précédente|l'exercice précédent|le mois précédent|au trimestre précédent|la semaine précédente|il y a un an|il y a deux ans|il y a dix ans|précédent record|ancien record|jusque-là|auparavant|à l'époque|tablait|tablaient|avait coûté|avaient coûté|avait atteint|avait généré|avait rapporté|initialement|précédente|précédent|une semaine plus tôt|une semaine auparavant|un mois plus tôt|un mois auparavant|hier il était|hier elle était|hier ils étaient|hier elles étaient",
  lastTimes:
    "l'an passé|l'an dernier|l'année dernière|l'année passée|le mois dernier|il y a une semaine|il y a deux semaines|il y a un mois",
  untilNow: "jusqu'ici|jusqu'à présent|jusqu'à maintenant|jusqu'alors|jusqu'à aujourd'hui",
  atFirst: "un temps|initialement|dans un premier temps|d'abord|au départ|à l'origine",
  exceeding: /^(?:(?:dépass|surpass)(?:e|ent|ait|aient|era|eront|é|er|ant)|exc(?:ède|èdent|édait|édera|éder|édé))$/u,
  pluperfect: { auxiliary: /^avai(?:en)?t$/, participle: /^\p{Ll}{2,}(?:ée?s?|[iu]e?s?|it|is|te?s?)$|^(?:été|eu)$/u },
  pluralVerb: /ent$/,
  singularVerb: /^\p{Ll}{2,}ait$/u,
  wasStill: /^\p{Ll}{2,}ai(?:en)?t encore$/u,
  infinitive: /^\p{L}{2,}(?:er|ir|re)$/u,
  gerund: /^\p{L}{2,}ant$/u,
  pastParticiple: /^\p{L}{2,}ée?s?$/u,
  hanging: /^provenant$/,
  adverb: /ment$/,
  inDecade:
    /(?:^| )(?:(?:dans|pendant|durant) les|(?:au|à la) (?:début|milieu|fin) des|(?:début|fin) des) années (?:19\d0|20[01]0|' ?[3-9]0|[3-9]0|trente|quarante|cinquante|soixante|quatre)/,
  topics:
    /(?:^| )(?:débats?|querelles?|polémiques?|disputes?|controverses?|discussions?|négociations?|conflit|litige|bataille|inquiétudes?|interrogations?|colère|tensions?|grogne|fronde|mobilisation|suspense)$/,
  over: /^(?:ét|av|compt|coût|val|pay|plafonn|atteign|s'élev|élev|établiss|représent|touch|percev|recev|oscill|autoris|exig|factur|dur)ai(?:en)?t$/u,
  perfect: /^(?:a|ont)$/,
  setting:
    /^(?:fix|estim|chiffr|évalu|prév|budgét|plafonn|arrêt|limit|établ|envisag|annonc|programm)(?:ée?s?|ue?s?|ie?s?)$/u,
  nowOrLater: /^(?:désormais|maintenant|dorénavant|aujourd|actuellement|\p{L}{2,}(?:ra|ront))$/u,
  onlyLeft: "plus que|plus qu'",
  yearsAgo:
    /^(?:(?:mais|et|encore) )?(?:il y a [\p{L}\d]+ ans?|[\p{L}\d]+ ans? (?:plus tôt|auparavant|avant)|l ' année précédente)(?= |$)/u,
  respective: "respectivement",
  conversion: "soit|soit environ|soit près de|soit plus de|soit quelque|ou|ou environ|c'est-à-dire|autrement dit",
  equals: "équivaut à|est égal à|est égale à",
  method:
    "ont analysé|a analysé|marge d'erreur|intervalle de confiance|ic à|ic|échantillon|interrogées|interrogés|interrogé|sondées|sondés|personnes interrogées|à plus ou moins|précision de|plus ou moins|suivis pendant|questionnaire|questionnaires|répondants|méthode des quotas|réponses de|bureaux dépouillés|bureaux de vote dépouillés",
  aim: "vise|visent|viser|visait|objectif|objectifs|ambitionne|ambition|espère|espèrent|souhaite|souhaitent|cible|cibles|seuil|norme|plafond|tablait|table sur|attendaient|attendait|consensus|anticipaient|requis|réclame|réclament|réclamait|demandait|demandaient|exigeait",
  background:
    "à taux de change constants|à changes constants|hors effets de change|d'altitude|pour la première fois en|pente|n'était|n'étaient|fondé|fondée|fondés|créé en|créée en|créé par|créée par|née en|né en|emploie|employait|possède|exploite|existe depuis|depuis sa création|lancé en|lancée en|ouvert en|ouverte en|au total depuis|connecté en|construit en|construite en|datait|date de|datant|rachetée en|racheté en|abrite|peuplé|peuplée|inchangé|inchangée|inchangés|reste stable|équivaut à|équivalent à|l'équivalent de|ramené à|qui représentent|qui pèse|qui pèsent|qui représente|regroupe|regroupent|fédère|rassemble",
  verbFirst: /(?:ée?s?|ant|ra|ront|ait|e|t|it)$/u,
  subjectless: /^\p{Lu}?\p{Ll}{3,}(?:raient|rait|ront|issant|blant|çant|geant|quant|sant|vant|chant)$/u,
  finiteVerb: /^\p{Ll}{3,}(?:ra|ront|rait|raient|aient)$/u,
  relatives: "qui",
  possessives: "son|sa|ses|leur|leurs",
  accordingTo: "selon|d'après|aux dires de",
  enclitics: "",
  expected: "analystes|consensus|tablaient|anticipaient|escomptaient|économistes attendaient",
  despite:
    "malgré|en dépit de|en dépit d'|contrairement à|contrairement au|contrairement aux|à la différence de|à la différence du|en ce qui concerne|s'agissant de|s'agissant du|quant à|quant au|quant aux|concernant",
  misstated:
    "nous avons écrit|nous écrivions|nous indiquions|avons indiqué par erreur|écrit par erreur|une première version|une version précédente|un article publié|écrit à tort|indiqué à tort|écrivions à tort|indiquions à tort|affirmé à tort|indiqué par erreur|une précédente version|annonçait à tort",
  purposes: "au titre de|au titre des|au titre du",
  ahead: "avant|après",
  allBut: "tous sauf|toutes sauf",
  someOf:
    "la plupart des|la majorité des|une majorité des|la majeure partie des|une partie des|une bonne partie des|une grande partie des|certains des|certaines des|plusieurs des|quelques-uns des|quelques-unes des|nombre des|beaucoup des",
  averages: "moyen|moyenne|type",
  longerOrShorter: "de moins|en moins",
  onAverage: "en moyenne",
  insteadOf: "au lieu de|au lieu d'|au lieu des",
  alongside: "en plus de|en plus d'|en plus des|ainsi que|outre|en sus de|en sus d'",
  leadAdverbs: "",
  example: "pour|sur",
  households:
    "ménage|foyer|famille|couple|appartement|logement|maison|célibataire|propriétaire|locataire|abonné|client|salarié|retraité|personne seule|contribuable|automobiliste|consommateur",
  listings:
    "choses|raisons|idées|conseils|astuces|questions|façons|manières|films|livres|séries|recettes|adresses|leçons|points|clés|sorties|cadeaux|jeux|romans|albums|lieux|destinations|étapes|gestes|meilleurs|meilleures|photos|chiffres|dates",
  penal:
    "de prison|de réclusion|d'emprisonnement|ferme|de détention|de prison ferme|avec sursis|de sursis|d'inéligibilité|de travaux d'intérêt général|de suspension|derrière les barreaux|en prison",
  penalty: "peine|peines|condamnation",
  sentenced: "infligé|écopé de|écope de|écopent de|condamné à|condamnée à|condamnés à|condamnées à",
  soMuchIs: "c'est|il s'agit de|voilà|tel est|telle est",
  thatIs: "c'est|c'était|ce sont|soit|cela représente|ça représente",
  soMuchDoes: "",
  whatIs: "ce que|ce qu'",
  howMuch: "combien",
  concerns: "il s'agit de|il s'agit d'|cela concerne|cela représente|la mesure concerne",
  ofThem: "d'entre eux|d'entre elles",
  numberOf:
    "le nombre de|le nombre d'|le nombre des|nombre de|nombre d'|bilan de|bilan|le total des|le total de|le nombre total de|le nombre total des|le bilan|le bilan des|le bilan de|le nombre|nombre des",
  reporting:
    "relève|relèvent|relevait|indique|indiquent|indiquait|a indiqué|précise|précisent|a précisé|explique|expliquent|a expliqué|assure|assurent|a assuré|estime|estiment|estimait|souligne|soulignent|a souligné|affirme|affirment|a affirmé|rappelle|rappellent|raconte|racontent|note|notent|constate|constatent|déplore|déplorent|annonce|annoncent|a annoncé|ont annoncé|révèle|révèlent|dévoile|dévoilent|signale|signalent|rapporte|rapportent|écrit|écrivent|calcule|calculent|dit|disent|a déclaré|selon|d'après|concède|reconnaît|reconnaissent|ajoute|ajoutent|confirme|confirment|détaille|détaillent|résume|plaide",
  during:
    "une période de|durée de|délai de|période de|en|sur|pendant|depuis|après|durant|dans|il y a|d'ici|avant|au bout de|toutes les|tous les|ces|des|les|ces dernières|des dernières|ces derniers|des derniers|ces prochaines|prochaines|dernières|derniers|premiers|sous|à",
  milestone:
    "rouvrira|rouvriront|réouverture|décalé|décalée|mise en service|mise en route|ouvrira|ouvriront|ouverture|livraison|livré|livrée|livrés|livrées|mise en ligne|entrera en service|entrera en vigueur|démarrer|démarrera|démarreront|débutera|débuteront|inauguré|inaugurée|inauguration|achèvement|achevé|achevée|prêt|prête|décoller|lancement|commercialisation|retour à l'équilibre|rentabilité|échéance|s'achèvera|prendra fin|court|courra|reportée|reporté|repoussée|repoussé|sortie|disponible|fermera|fermeront|fermeture|date limite|lancé le|lancée le|date butoir|parution|mise en vente|début des travaux|fin des travaux|rentrée en vigueur|date de lancement|date d'ouverture|date de sortie|date de mise en service",
  laterOn: "plus tard",
  earlierOn: "plus tôt|auparavant|avant",
  than: "que|qu'",
  openers:
    "auxquels|auxquelles|auquel|à laquelle|desquels|desquelles|duquel|à tel point que|à tel point qu'|au point que|au point qu'|de sorte que|de sorte qu'|de telle sorte que|tant et si bien que|tandis que|tandis qu'|alors que|alors qu'|dont|qui|où|lequel|laquelle|lesquels|lesquelles|mais|car|lorsque|lorsqu'|quand|puisque|si bien que|bien que|quoique|parce que|parce qu'|afin de|afin que|après que|avant que|ainsi que|sachant que|là où",
  attaining: "atteint|atteignent|atteignait|atteignaient|atteindra|atteindront|atteignit|atteindre",
  needed: "il faut|il faudra|il faudrait|il fallait|il a fallu|il suffit de",
  marks: "la barre|le cap|le seuil|la marque|le plafond|le plancher",
  arriving:
    "pour s'établir|pour s'élever|pour s'inscrire|pour se fixer|pour atteindre|pour ressortir|pour tomber|pour revenir|pour retomber|pour passer|pour finir|pour terminer|pour clôturer|pour culminer|pour frôler|pour dépasser|s'établissant|s'élevant|atteignant|se fixant|ressortant",
  universal: "tous les|toutes les|tous ses|toutes ses|toute la|tout le",
  freeRelatives: "ceux qui|celles qui|celui qui|quiconque",
  aheadOf: "devant",
  among: "entre|parmi",
  parts: "dont|y compris|parmi lesquels|parmi lesquelles|notamment",
  voteSides: "pour|contre",
  lossNouns: "perte|pertes|gain|gains",
  settings: "à|au|aux|en|dans|chez|sous|avant|après|peu après|peu avant|depuis|lors de|pendant|durant",
  howOften: "une fois",
  occasions:
    "à l'occasion de|à l'occasion d'|à l'occasion du|à l'occasion des|lors de|lors d'|lors du|lors des|au cours de|au cours d'|au cours du|au cours des|à l'issue de|à l'issue d'|à l'issue du|à l'issue des|au terme de|au terme d'|au terme du|au moment de|au moment d'|au moment du|au moment des|dans le cadre de|dans le cadre d'|dans le cadre du|dans le cadre des",
  perShare: "par action|par titre",
  kindNames: "le montant|la somme|le total|la valeur|le nombre|le chiffre|la prévision|l'estimation",
  pronouns:
    "le chiffre|une proportion|un chiffre|ce chiffre|ces chiffres|ce taux|ce nombre|ce montant|cette somme|un taux|un niveau|une hausse|une baisse|un montant|une somme|s'|se|lui|il|elle|ils|elles|ce|c'|cela|ça|celui-ci|celle-ci|ceux-ci|celles-ci|on|nous|je|j'|ceux|celui|celle|celles|qui|y|tous|toutes|tout|le premier|le second|l'autre|la première|la seconde",
  gauged: "niveau|niveaux|cote|nappe|nappes",
  whereabouts:
    "de distance|de là|au nord|au sud|à l'est|à l'ouest|au large|au nord-est|au sud-ouest|au nord-ouest|au sud-est|plus loin|en amont|en aval|au-dessus du sol",
  articles: "",
  leading:
    "certes|tandis que|tandis qu'|duquel|desquels|desquelles|auquel|auxquels|auxquelles|puisque|puisqu'|parce que|parce qu'|autrement dit|lire aussi|à lire aussi|lire également|voir aussi|pire|mieux|pis|à peine|tout juste|à peu près|à tel point que|à tel point qu'|au point que|au point qu'|de sorte que|de sorte qu'|de telle sorte que|tant et si bien que|si bien que|si bien qu'|lequel|laquelle|lesquels|lesquelles|en revanche|à l'inverse|du coup|en effet|de son côté|pour sa part|en parallèle|dans le détail|au final|finalement|concrètement|et|mais|ou|or|donc|car|puis|ainsi|toutefois|cependant|néanmoins|pourtant|enfin|ensuite|aussi|alors|en outre|par ailleurs|de plus|au total|en tout|soit|à savoir|notamment|dont|qui|que|qu'|où|surtout|seulement|seuls|seules|seul|seule|environ|quelque|quelques|près de|plus de|encore|déjà|désormais|jusqu'à|pas moins de|jusqu'ici|jusqu'à présent|à ce jour|jusqu'alors",
  saying:
    "estimant que|affirmant que|précisant que|indiquant que|ajoutant que|prévoyant que|estimant qu'|précisant qu'|a annoncé que|a annoncé qu'|a indiqué que|a indiqué qu'|a déclaré que|a affirmé que|a précisé que|annonce que|annonce qu'|indique que|précise que|affirme que|assure que|estime que|estime qu'|rappelle que|explique que|souligne que|montre que|révèle que|révèle qu'|constate que|prévoit que|selon laquelle|selon lequel|a confirmé que|a confirmé qu'|ont confirmé que|ont confirmé qu'|a rappelé que|a rappelé qu'|ont rappelé que|ont rappelé qu'|a assuré que|a assuré qu'|ont assuré que|ont assuré qu'|a expliqué que|a expliqué qu'|ont expliqué que|ont expliqué qu'|a estimé que|a estimé qu'|ont estimé que|ont estimé qu'|a révélé que|a révélé qu'|ont révélé que|ont révélé qu'|a reconnu que|a reconnu qu'|ont reconnu que|ont reconnu qu'|a prévenu que|a prévenu qu'|ont prévenu que|ont prévenu qu'|a souligné que|a souligné qu'|ont souligné que|ont souligné qu'|a ajouté que|a ajouté qu'|ont ajouté que|ont ajouté qu'|a promis que|a promis qu'|ont promis que|ont promis qu'|a répété que|a répété qu'|ont répété que|ont répété qu'|a fait savoir que|a fait savoir qu'|ont fait savoir que|ont fait savoir qu'|ont annoncé que|ont annoncé qu'|ont indiqué que|ont indiqué qu'|ont déclaré que|ont déclaré qu'|ont affirmé que|ont affirmé qu'|ont précisé que|ont précisé qu'|a déclaré qu'|a affirmé qu'|a précisé qu'|confirme que|confirme qu'|confirment que|annoncent que|annoncent qu'|indique qu'|indiquent que|indiquent qu'|précise qu'|précisent que|précisent qu'|affirme qu'|affirment que|affirment qu'|assure qu'|assurent que|assurent qu'|estiment que|estiment qu'|rappelle qu'|rappellent que|rappellent qu'|explique qu'|expliquent que|expliquent qu'|souligne qu'|soulignent que|soulignent qu'|montre qu'|montrent que|montrent qu'|révèlent que|révèlent qu'|constate qu'|constatent que|constatent qu'|prévoit qu'|prévoient que|prévoient qu'|confirment qu'|note que|note qu'|notent que|notent qu'|relève que|relève qu'|relèvent que|relèvent qu'|signale que|signale qu'|signalent que|signalent qu'|calcule que|calcule qu'|calculent que|calculent qu'|ajoute que|ajoute qu'|ajoutent que|ajoutent qu'|écrit que|écrit qu'|écrivent que|écrivent qu'|raconte que|raconte qu'|racontent que|racontent qu'|rapporte que|rapporte qu'|rapportent que|rapportent qu'|reconnaît que|reconnaît qu'|reconnaissent que|reconnaissent qu'|concède que|concède qu'|concèdent que|concèdent qu'|promet que|promet qu'|promettent que|promettent qu'|juge que|juge qu'|jugent que|jugent qu'|observe que|observe qu'|observent que|observent qu'|établit que|établit qu'|établissent que|établissent qu'|démontre que|démontre qu'|démontrent que|démontrent qu'|soutient que|soutient qu'|soutiennent que|soutiennent qu'|apprend que|apprend qu'|ressort que|ressort qu'|sait que|sait qu'|savent que|savent qu'|déclare que|déclare qu'|déclarent que|déclarent qu'|répète que|répète qu'|répètent que|répètent qu'|dit que|dit qu'|disent que|disent qu'|a appris que|a appris qu'|ont appris que|ont appris qu'|a montré que|a montré qu'|ont montré que|ont montré qu'|a démontré que|a démontré qu'|ont démontré que|ont démontré qu'|a établi que|a établi qu'|ont établi que|ont établi qu'|a constaté que|a constaté qu'|ont constaté que|ont constaté qu'|a noté que|a noté qu'|ont noté que|ont noté qu'|a relevé que|a relevé qu'|ont relevé que|ont relevé qu'|a signalé que|a signalé qu'|ont signalé que|ont signalé qu'|a calculé que|a calculé qu'|ont calculé que|ont calculé qu'|a écrit que|a écrit qu'|ont écrit que|ont écrit qu'|a raconté que|a raconté qu'|ont raconté que|ont raconté qu'|a rapporté que|a rapporté qu'|ont rapporté que|ont rapporté qu'|a concédé que|a concédé qu'|ont concédé que|ont concédé qu'|a jugé que|a jugé qu'|ont jugé que|ont jugé qu'|a observé que|a observé qu'|ont observé que|ont observé qu'|a soutenu que|a soutenu qu'|ont soutenu que|ont soutenu qu'|a dit que|a dit qu'|ont dit que|ont dit qu'|affirmant qu'|indiquant qu'|ajoutant qu'|prévoyant qu'|rétorque que|rétorque qu'|rétorquent que|rétorquent qu'|réplique que|réplique qu'|répliquent que|répliquent qu'|répond que|répond qu'|répondent que|répondent qu'|objecte que|objecte qu'|admet que|admet qu'|admettent que|admettent qu'|insiste que|insiste qu'|maintient que|maintient qu'|fait valoir que|fait valoir qu'|font valoir que|font valoir qu'|prévient que|prévient qu'|préviennent que|préviennent qu'",
  being: "est|sont|était|étaient|sera|seront|devient|reste|être|fut",
  copulas:
    "d'une seule|d'un seul|au cours|par rapport|à partir|à compter|en raison|à cause|au sein|au profit|fin|début|aujourd'hui|en échange|à hauteur|d'un montant|pour un montant|d'une valeur|de l'ordre|à raison|d'une durée|est|sont|était|étaient|sera|seront|s'est|se sont|s'élève|s'élèvent|s'établit|s'établissent|s'établissait|atteint|atteignent|a atteint|ont atteint|atteignait|représente|représentent|compte|a|ont|avait|passe|passera|passer|il y a|reste|restent|soit|ressort|se monte|s'affiche|monte|grimpe|tombe|baisse|recule|progresse|augmente|bondit|chute",
};
