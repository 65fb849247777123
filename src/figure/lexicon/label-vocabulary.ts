import type { Phrases } from "./phrases.ts";

/** Single words by which a figure's label is cut from its sentence, in small letters. A language leaves out what it lacks. */
export interface LabelVocabulary {
  /** Forms of "a" that a subject or an object has, and no genitive: "einen". */
  oneObjects?: Phrases;
  /** Modals that nearly always wait for an infinitive: "kann". */
  infinitiveModals?: Phrases;
  /** With a preposition, of what is not meant alone, and adverbs without: "además de". */
  inAddition?: Phrases;
  /** Between a verb and its number, where the verb alone says something else, or the number is of two: "brought in £5m", "went from 5". */
  betweenVerbs?: Phrases;
  /** Opens a pair of two things that hold alike, "tanto … como", and the word between them. */
  bothFirst?: Phrases;
  bothSecond?: Phrases;
  /** Before parts of a year in a row, which are no share of it: "the last three quarters". */
  inOrder?: Phrases;
  /** Verbs' other halves that sentences end with: "drop out", "asked to move in". */
  endParticles?: Phrases;
  /** Nouns that say no more than that there is an amount: "niveau". */
  amountNouns?: Phrases;
  /** Bind a Dutch noun, so that what follows is of another subject: "voor". */
  bindingLinks?: Phrases;
  /** What a Dutch noun behind a preposition goes on with. */
  goingOn?: Phrases;
  /** Articles that in the plural are of no nominative: "der 30 Wale". */
  oblique?: Phrases;
  /** Articles whose case says what a noun is to the words before it: "einem". */
  obliqueArticles?: Phrases;
  /** Prepositions that such a noun is told with: "zu einer Freiheitsstrafe"; and those that say in what something is so: "bei". */
  caseLinks?: Phrases;
  premiseLinks?: Phrases;
  /** "in Höhe von", before a sum; and the articles of its noun that are the same where the noun does something. */
  heights?: Phrases;
  plainArticles?: Phrases;
  /** Articles of whose something is: "des". */
  genitives?: Phrases;
  /** Which part of a month or year: "Anfang". */
  monthParts?: Phrases;
  /** "weder", and "noch" that it waits for. */
  neither?: Phrases;
  nor?: Phrases;
  /** Behind these an adjective has the weak ending: "die gelben Zettel". */
  weakening?: Phrases;
  /** Articles that another subject begins with, behind a noun that a preposition binds: "ein". */
  newSubjects?: Phrases;
  /** Articles of a subject behind its verb and the number: "Sube un 3 % el precio de la luz". */
  postponedArticles?: Phrases;
  /** Days of the week. */
  days?: Phrases;
  /** Before a noun of rising or falling: "in aumento". */
  risingLinks?: Phrases;
  /** Relative pronouns, where verbs come last in their clause: "deren". */
  relativePronouns?: Phrases;
  /** The same, of places and things: "wo", "waarvan". */
  relativeAdverbs?: Phrases;
  /** Stands before a subject that comes later: "Er verdween 60 miljoen". */
  expletives?: Phrases;
  /** Before what one has: "mit 30 Toren". */
  having?: Phrases;
  /** Between commas: that something is not proved: "supostamente". */
  hedges?: Phrases;
  /** Tie a clause to the place before: "donde". */
  relativePlaces?: Phrases;
  /** Tie a clause to the noun before, behind a preposition: "para quien". */
  relativeObjects?: Phrases;
  /** Tie a clause to whose something is: "cuyo". */
  relativeOwners?: Phrases;
  /** Begin a clause that its verb closes: "weil". */
  verbLastOpeners?: Phrases;
  /** Behind a preposition, where passengers are: "Bord". */
  aboard?: Phrases;
  /** Close a clause in which something is done to several: "wurden", "worden". */
  passives?: Phrases;
  /** Prepositions by which a verb has what it is about, and no place or time: "stimmten für". */
  verbObjects?: Phrases;
  /** Prepositions that a count stands behind: "in 412 Fällen". */
  holding?: Phrases;
  /** Those of them by which it is of the noun before: "Betrugs in 412 Fällen". */
  nounLinks?: Phrases;
  /** Behind "nach", where something is brought: "nach unten". */
  downwards?: Phrases;
  /** Verbs that wait for another at the clause's end: "muss". */
  modals?: Phrases;
  /** Verbs that a participle goes with, wherever in the clause it stands: "heeft". */
  perfects?: Phrases;
  /** Pronouns that stand for one thing: "it", "its". */
  singularOnes?: Phrases;
  /** Pronouns that stand for people: "they", "her". */
  thirdPersons?: Phrases;
  /** Of a time that is compared with: "on the same period". */
  sameTime?: Phrases;
  /** Gerunds that wait for an amount: "with the state providing £105m". */
  waiting?: Phrases;
  /** Before who or what does it: "par". */
  agents?: Phrases;
  /** Brings in what somebody thinks: "que". */
  thoughts?: Phrases;
  /** Stands for what was named before, and is another: "celui du Suisse". */
  demonstratives?: Phrases;
  /** Before a noun that does nothing itself: "approuvé par trois États". */
  objectLinks?: Phrases;
  /** The commonest verbs of a main clause. */
  finite?: Phrases;
  /** Articles that in the singular alone are such: "le", "il". */
  singularArticles?: Phrases;
  /** The same of one thing alone, which no counted things are the subject of: "a", "has". */
  singular?: Phrases;
  /** Relative pronouns that say whose: "dont". */
  whose?: Phrases;
  /** Pronouns that stand for a place, before a verb: "y". */
  placePronouns?: Phrases;
  /** Those of them that what is owned follows with its own article, and that stand elsewhere too: "dont". */
  bareOwners?: Phrases;
  /** Object pronouns before their verb, which say not whom: "46 % le citent". */
  clitics?: Phrases;
  /** Pronouns behind a preposition, which end a clause: "against her". */
  objects?: Phrases;
  /** Pronouns before their verb that stand for a place or a thing: "y a fait", "en a vendu". */
  adverbialPronouns?: Phrases;
  /** Prepositions before those who think what the clause says: "pour 64 % des salariés, le bruit gêne". */
  opinionLinks?: Phrases;
  /** Conjunctions that begin a clause with a subject of its own: "mais". */
  adversatives?: Phrases;
  /** Behind a verb, and a label may end with them: "n’y croit pas". */
  denials?: Phrases;
  /** At a clause's end, behind by how much: "de plus". */
  soMuch?: Phrases;
  /** Whole labels that name nothing: "en efectivo", "alone". */
  idle?: Phrases;
  /** Nouns of a rise that has a level of its own: "la croissance du PIB à 2 %". */
  growths?: Phrases;
  /** Beside a time, which one it is: "dernier". */
  whichTime?: Phrases;
  /** The same, and a label may end with it: "respecto al mes anterior". */
  lastTime?: Phrases;
  /** Before an amount that opens a sentence: "Für", "Mit". */
  leadPrepositions?: Phrases;
  /** Before what something is worth: "cocaine worth £6.7m". */
  worth?: Phrases;
  /** Before an amount that a sentence opens with and goes on to say of what: "At £8m, the budget". */
  atAmount?: Phrases;
  /** Verbs that say nothing without where or how someone is: "saßen", "zaten". */
  postures?: Phrases;
  /** The subject itself: "se". */
  reflexives?: Phrases;
  /** Of a count cut off from it, the label says the opposite: "36 personnes de moins". */
  fewer?: Phrases;
  /** Prepositions that are an article as well: "du". */
  fused?: Phrases;
  /** Articles of an object, and of no genitive: "verteilten 800 Schulen die Hefte". */
  objectArticles?: Phrases;
  /** Pronouns that a subject is: "sie". */
  subjectPronouns?: Phrases;
  /** Of them those that stand for several, where no article tells: "they". */
  severalOnes?: Phrases;
  /** What stands before the noun of those in place of "d’entre eux", where no word of that stays: "des". */
  ofThose?: Phrases;
  /** Verbs of how much longer or less long something takes: "verkürzt". */
  lasting?: Phrases;
  /** Auxiliaries of what is still to be done: "werden", "soll". */
  becoming?: Phrases;
  /** Those of them that stand for nothing behind "are": "derzeit sind es 31 Prozent". */
  dummies?: Phrases;
  /** Verbs and small words behind such a one that stands for nothing: "il faut", "il y a". */
  impersonal?: Phrases;
  /** Articles with the pronouns that stand for their nouns: "die sie". */
  agreements?: Phrases;
  /** All articles and possessives, in any case, with the pronouns that may stand for their nouns where verbs come second. */
  rivals?: Phrases;
  /** Articles that a subject behind its verb begins with: "ein", "het". */
  subjectArticles?: Phrases;
  /** At a clause's end, behind the participle: "gefunden worden". */
  lastAuxiliaries?: Phrases;
  /** Other halves of verbs, at the clause's end: "fängt … an". */
  verbParticles?: Phrases;
  /** Before an example of what was named: "tels". */
  examples?: Phrases;
  /** Before since when or where: "desde". */
  since?: Phrases;
  /** Of a time that comes: "o ano que vem". */
  coming?: Phrases;
  /** At a label's end, before what happened at that time: "leave after". */
  afterwards?: Phrases;
  /** Verbs in the past that no ending shows: "cut", "hit", "stood". */
  shortPasts?: Phrases;
  /** When shares are bought and sold: "in afternoon trading". */
  trading?: Phrases;
  /** Before the day on which something was said: "on Friday". */
  saidOn?: Phrases;
  /** That day, with no preposition either: "said Thursday". */
  saidDays?: Phrases;
  /** Verbs that move what follows to a level: "takes the bill to £2,512". */
  bringing?: Phrases;
  /** Behind or before such a day: "Tuesday night", "last Monday". */
  dayParts?: Phrases;
  /** Opens a clause that is held against the one before: "mentre". */
  whereas?: Phrases;
  /** Verbs that say of a share only with what it is of: "corresponde a 74 % da meta". */
  amountsTo?: Phrases;
  /** Behind a noun, before those who do it: "a walkout by 900 drivers". */
  doers?: Phrases;
  /** Verbs of what one means to do: "expects". */
  intents?: Phrases;
  /** Pronouns that stand for several things named before, and open what is said of them: "those". */
  plurals?: Phrases;
  /** Before an infinitive: "to". */
  infinitives?: Phrases;
  /** Before a purpose whose verb stands last: "om … te bouwen". */
  purposive?: Phrases;
  /** What "this year" goes with: "for the first time this year". */
  firstTimes?: Phrases;
  /** Participles without the common ending that somebody does: "seen". */
  seen?: Phrases;
  /** Within a name: "Department for Transport". */
  nameLinks?: Phrases;
  /** Without "than" these say nothing: "likely". */
  likely?: Phrases;
  /** A part of an amount, which is another one than its whole: "a share of £5m". */
  shares?: Phrases;
  /** Verbs of saying and thinking, in all their forms. */
  tells?: Phrases;
  /** Verbs of asking for something that may not come about, which a label of it keeps: "exigent". */
  asks?: Phrases;
  /** Those that have a listener before what is said: "told". */
  telling?: Phrases;
  /** A verb's other half that stands before the preposition of a level: "uit" in "kwam uit op". */
  levelHalves?: Phrases;
  /** Before "of" and what someone has not, which is not left out: "privés". */
  deprived?: Phrases;
  /** Before a noun that is why something is so: "devido". */
  causes?: Phrases;
  /** Before "more than" and an amount that is little more: "un peu plus de". */
  littles?: Phrases;
  /** Before those of whom a share is told: "among". */
  groupLinks?: Phrases;
  /** What is fined, behind its amount: "2.400 euro boete", "240 000 euros d'amende". */
  fines?: Phrases;
}
