import type { Phrases } from "./phrases.ts";

/** Words of what had happened before. */
export interface Pluperfect {
  /** Matches "avait". */
  auxiliary: RegExp;
  /** Matches a participle, as far as its ending shows it: "volé". */
  participle: RegExp;
}

/** The words by which a language's sentences hang together: where clauses begin, and what a number does in one. */
export interface Syntax {
  /** Before a level that once was: "contre 431,9 M€", "compared with 33%". */
  former: Phrases;
  /** The same, where an amount alike stands before in the sentence: "after 36.9 million", "nach". */
  formerIfAlike: Phrases;
  /** Before an amount that came first, with words between: "after a loss of". */
  following: Phrases;
  /** Verbs behind which a sentence tells of another time or thing: "that compares with a profit of". */
  comparing: Phrases;
  /** The same before a noun with "of" and its amount: "compared with a loss of", which "compared with May" is not. */
  beside: Phrases;
  /** People that an accident or a raid is told of: of them the smallest number is news. */
  casualties: Phrases;
  /** Before a level that something falls under or climbs over: "below 4 %" is no change. */
  levels: Phrases;
  /** What is counted where money is spoken of, and is none: "96 million shares". */
  securities: Phrases;
  /** In the clause of a level that once was: "un an plus tôt", "the previous record". */
  formerTimes: Phrases;
  /** The same, but a story may be about that time: only where the sentence has an amount alike of now. */
  lastTimes: Phrases;
  /** Before a level of until now, where its verb is over or the sentence says what replaces it: "jusqu'ici". */
  untilNow: Phrases;
  /** Before a level that came first, where it was only set and the sentence says what replaces it: "un temps". */
  atFirst: Phrases;
  /** Matches verbs of being more, as the number behind "by" says by how much: "dépasse de 5 cm". */
  exceeding: RegExp;
  /** What had happened before, where auxiliary and participle stand together: "avait été volé", and not "hatte … gestohlen". */
  pluperfect?: Pluperfect;
  /**
   * Matches verbs of falling behind which "de" says below what, and not by how much: "la tasa baja del 10 %" ("bajar de
   * algo: ser inferior", Diccionario de la lengua española).
   */
  fallsBelow?: RegExp;
  /** Matches verbs behind a "se" that is their pronoun and no "if": "se situa". */
  reflexed?: RegExp;
  /** Matches a verb of what was, and that it still was: "comptait encore", "ainda contava". */
  wasStill?: RegExp;
  /** Matches verbs in the plural, as those who think so have it, where an ending shows it: "estiment", "creen". */
  pluralVerb?: RegExp;
  /** Matches what right behind a noun in the plural is a verb of another subject, in the singular: "informait", "informaba". */
  singularVerb?: RegExp;
  /** Matches verbs that "up" or "down" belongs to and says no direction with: "racked up $96 million". */
  particled?: RegExp;
  /** Verbs of a price at the end of trading, whose "up" and "down" say by how much money it moved: "closed". */
  trading?: RegExp;
  /** The same, as all verbs end: "snapped up 12 plants"; of these, those that move: "edged". */
  taking?: RegExp;
  moving?: RegExp;
  /** Matches words that set what stands behind them in a decade that is over: "in den 1990er", "au début des années 80". */
  inDecade?: RegExp;
  /** Matches verbs that say how far something goes, or whom it is given: "erstreckt sich über 40 Hektar", "hands over". */
  reaching?: RegExp;
  /**
   * Matches words, and the one before them, whose preposition says of what they are and bounds nothing: "the row over 20mph", "ein
   * Auftrag über 300 Millionen Euro".
   */
  topics?: RegExp;
  /** Matches verbs that a sentence opens with which only supposes something: "Sollten fünf Prozent der Sitze frei werden, …". */
  supposing?: RegExp;
  /** Matches participles and gerunds that say of a noun what it does: "consommant". */
  gerund?: RegExp;
  /** Forms of a verb that leave who does it to the words around: "gastar", "expulsarem". */
  infinitive?: RegExp;
  /** Matches participles that say what was done to a noun, as far as their ending shows it: "gelée". */
  pastParticiple?: RegExp;
  /** Matches an adjective or a participle that a noun must follow or another phrase belongs to: "procedentes de". */
  hanging?: RegExp;
  /** Matches adjectives before their noun by their ending, and of these participles: "sieglosen", "dotierten". */
  inflected?: RegExp;
  participial?: RegExp;
  /** Matches comparatives by their ending: "breiter". */
  comparative?: RegExp;
  /** A word of several whose last is "year", before one: "Rekordjahr 2021". */
  yearNoun?: RegExp;
  /** Matches adverbs by their ending: "légèrement". */
  adverb?: RegExp;
  /** Matches verbs of what is over: "coûtait". */
  over: RegExp;
  /** Matches what tells of all that has come until now, of which more may come: "hat". */
  perfect: RegExp;
  /** Matches what sets, expects or reckons an amount: "fixé". */
  setting: RegExp;
  /** Matches what says that an amount is of now or still to come: "désormais", "coûtera". */
  nowOrLater: RegExp;
  /** Before what is left of an amount that once was more: "plus que", "nur noch". */
  onlyLeft: Phrases;
  /** Matches a time of years ago that a sentence opens with, its words parted by spaces: "il y a un an". */
  yearsAgo: RegExp;
  /** Tells that amounts belong to others in their order: "respectively". */
  respective: Phrases;
  /** Between an amount and the same in another currency or measure: "soit". */
  conversion: Phrases;
  /** The verb of a sentence that says so of one unit: "équivaut à". */
  equals: Phrases;
  /** In the sentence that tells how something was measured: "marge d’erreur", "interrogées". */
  method: Phrases;
  /** Before what is only wanted or expected: "vise", "tablait sur". */
  aim: Phrases;
  /** In a clause that says what a company or a person is anyway: "fondée en", "emploie". */
  background: Phrases;
  /** Before a duration in which something happened: "pendant", "over the last". */
  during: Phrases;
  /** Matches a word without an article before it that is no subject but a verb, where the language shows it. */
  verbFirst?: RegExp;
  /** Matches what behind its subject is a verb of one in the present, and elsewhere mostly a noun: "adds". */
  presentVerb?: RegExp;
  /** Matches what only a verb with its subject is: "ouvrira". */
  finiteVerb?: RegExp;
  /** Matches what behind a noun, where verbs come second, is the verb: "legten | am Mittwoch". */
  secondVerb?: RegExp;
  /** Matches a verb that needs no subject beside it, where the language leaves it out: "recibirá 22.000 euros". */
  subjectless?: RegExp;
  /** Behind these a clause has a subject of its own only with an article or a name: "qui", "que". */
  relatives: Phrases;
  /** Articles that say whose: "su", behind a verb a thing of the subject's. */
  possessives: Phrases;
  /** Before who says so: "selon". */
  accordingTo: Phrases;
  /** Pronouns behind a verb and a hyphen: "seguem-se". */
  enclitics: Phrases;
  /** In a clause of what others had expected: "les analystes tablaient sur". */
  expected: Phrases;
  /** Before what holds in spite of the news: "malgré". */
  despite: Phrases;
  /** Before what a paper has said wrongly: "nous avons écrit que". */
  misstated: Phrases;
  /** Behind a sum, before what it is: "por concepto de". */
  purposes: Phrases;
  /** Behind how long it is until something: "two days before". */
  ahead: Phrases;
  /** Before as many as something is not told of: "all but three". */
  allBut: Phrases;
  /** Says of a number of things that it tells of a part of them that nobody counted: "die meisten der", "most of the". */
  someOf: Phrases;
  /** What such a one is: "une maison moyenne". */
  averages: Phrases;
  /** Behind a time by which something takes longer or less long: "20 minutes shorter", "20 minutes de moins". */
  longerOrShorter: Phrases;
  /** Beside a change, that it is not everywhere the same: "stiegen um durchschnittlich 3 Prozent". */
  onAverage: Phrases;
  /** Between what is and what was: "312 statt bisher 280 Euro". */
  insteadOf: Phrases;
  /** Adds one amount to another in a list: "in addition to". */
  alongside: Phrases;
  /** Open a sentence whose verb comes second, and say nothing of another sentence: "Insgesamt". */
  leadAdverbs: Phrases;
  /** With these a sentence opens that reckons an example: "pour un loyer de 800 euros". */
  example: Phrases;
  /** Of whom an example is reckoned: "un ménage qui s’endette de 200 000 euros". */
  households: Phrases;
  /** What a list in a title is of: "12 idées pour l’hiver" counts what is read, and nothing that happened. */
  listings: Phrases;
  /** Behind a duration that a court imposes: "de prison". */
  penal: Phrases;
  /** Before a duration that a court imposes: "condamné à". */
  sentenced: Phrases;
  /** What a court imposes, before "of" and how long it is: "une peine". */
  penalty: Phrases;
  /** Before a bare number that counts what these are of: "le nombre de". */
  numberOf: Phrases;
  /** With it a sentence opens that says what the amount before it is: "c’est", "so hoch ist". */
  soMuchIs: Phrases;
  /** With it a sentence opens that says how much more the amount before it is: "das sind", "that is". */
  thatIs: Phrases;
  /** The same, of what goes on with it: "so viele" of "So viele Wohnungen stehen leer". */
  soMuchDoes: Phrases;
  /** Behind it, a clause of how much: "ce que", "how much". */
  whatIs: Phrases;
  /** Opens a question that an amount answers: "combien", "how much". */
  howMuch: Phrases;
  /** With nothing else before it, a count of what the sentence before tells of: "il s’agit de 28 lits". */
  concerns: Phrases;
  /** Behind a share, in place of whom it is of: "d’entre eux", "of them". */
  ofThem: Phrases;
  /** Verbs that begin an aside which says who says so: "relèvent les juges". */
  reporting: Phrases;
  /** The word for "until" says "by" as well, so only a milestone makes news of its date. */
  untilIsBy?: true;
  /** A date behind these is an end or a beginning that a reader waits for: "mise en service", "opens". */
  milestone: Phrases;
  /** Behind how much time, adverbs that say when: "later"; and "earlier", which says by how much as well. */
  laterOn: Phrases;
  earlierOn: Phrases;
  /** Before what something is compared with: "than". */
  than: Phrases;
  /** Begin a clause of their own: "tandis que", "which". */
  openers: Phrases;
  /** With a "not" before these the amount behind them is not reached: "no alcanzan el 30 %". */
  attaining: Phrases;
  /** What a number passes, and is not of: "la barre des 5 millions". */
  marks: Phrases;
  /** Verbs that nobody is the subject of: "il faut", "hay que". */
  needed: Phrases;
  /** By these a change comes to its level: "a reculé de 2 % pour s’établir à", "bajó un 2 % hasta situarse en". */
  arriving: Phrases;
  /** Before what something is of as a whole: "68 % de todos los enfermos". */
  universal: Phrases;
  /** Before a rival's name: "devant Paul Morin, à 25 %". */
  aheadOf: Phrases;
  /** Those who open a sentence as anyone who does something: "Wer 20 Euro zahlt", "those who smoke". */
  freeRelatives: Phrases;
  /** Before those of whom some are: "59 % d’entre eux". */
  among: Phrases;
  /** Behind a comma: a part of what the noun before it names: "dont", "including". */
  parts: Phrases;
  /** Behind the votes of one side, which it was: "pour", "in favour". */
  voteSides: Phrases;
  /** Nouns that say which way money went, and name it as well: "a loss". */
  lossNouns: Phrases;
  /** Prepositions that open where or when something is: "in early trading", "à Genève". */
  settings: Phrases;
  /** How often something is done, which a limit before it is of: "mindestens | einmal". */
  howOften: Phrases;
  /** Before what an amount was spent or seen at, and is not of: "à l’occasion de". */
  occasions: Phrases;
  /** Behind an amount of money: "a share". */
  perShare: Phrases;
  /** With nothing beside them these say only of what kind a number is: "le montant". */
  kindNames: Phrases;
  /** Subjects that name nothing by themselves: "elle", "it", "they". */
  pronouns: Phrases;
  /** What stands higher or lower by a length, as nothing does that falls: "the level of the lake". */
  gauged: Phrases;
  /** Behind a length that says where something lies: "miles north". */
  whereabouts: Phrases;
  /** Of those, what is an article as well: "das", "het". */
  articles: Phrases;
  /** No label begins with these: "et", "mais", "however". */
  leading: Phrases;
  /** Verbs of saying, with the word that brings in what was said: "a annoncé que", "said". */
  saying: Phrases;
  /** Verbs that say what someone or something is, and how much nothing: "is one of". */
  being: Phrases;
  /** Words that say nothing of what the number is: "atteint", "is", "stood at", "à hauteur de". */
  copulas: Phrases;
}
