import type { Phrases } from "./phrases.ts";

/** Single words by what they do in a sentence, in small letters; phrases stand in `Syntax`. A language leaves out what it lacks. */
export interface Vocabulary {
  /** Forms of "a" that a subject or an object has, and no genitive: "einen". */
  oneObjects?: Phrases;
  /** Modals that nearly always wait for an infinitive: "kann". */
  infinitiveModals?: Phrases;
  /** Function words that bind no noun, as a preposition does: "zudem". */
  adverbs?: Phrases;
  /** Nouns of how many died: "bilan". */
  tolls?: Phrases;
  /** What a bare number behind "of" is the size of: "a population of 12,300", "une foule de 45 000". */
  sizes?: Phrases;
  /** With these "to" makes a preposition: "thanks to", "grâce à". */
  toHeads?: Phrases;
  /** Before where something is or comes from: "in", "aus". */
  whereLinks?: Phrases;
  /** Between a number and its noun, as many of them: "three other cities". */
  others?: Phrases;
  /** Articles that say whose, in the third person: "their". */
  theirs?: Phrases;
  /** With a preposition, of what is not meant alone, and adverbs without: "además de". */
  inAddition?: Phrases;
  /** The days that news is of: "yesterday". */
  today?: Phrases;
  /** Right before how many places something happened in: "in". */
  within?: Phrases;
  /** Say that an amount is held against another: "superior a los 8 millones". */
  comparisons?: Phrases;
  /** Before where an amount stands, or by how much it changed: "at", "um". */
  levelLinks?: Phrases;
  /** What else those players do who make points: "rebounds". */
  rebounds?: Phrases;
  /** Before what someone is: "gilt als eine von vier". */
  as?: Phrases;
  /** Ask for a number: "combien des 150". */
  howMany?: Phrases;
  /** Of every one of them: "jeder der 85.000". */
  each?: Phrases;
  /** Before of how many a part is told: "sur 303 personnes". */
  outOfAll?: Phrases;
  /** Behind "from", before what something starts at: "à partir de". */
  starting?: Phrases;
  /** Before a likeness or an example: "comme". */
  like?: Phrases;
  /** Before how far off something lies: "à". */
  away?: Phrases;
  /** Behind it, before from where: "dalla". */
  farFrom?: Phrases;
  /** Behind how much time: "six months later". */
  later?: Phrases;
  /** Verbs of what has to be: "moet". */
  must?: Phrases;
  /** Pronouns that a clause about the noun before begins with: "qui". */
  whichClause?: Phrases;
  /** Open a condition: "if". */
  ifs?: Phrases;
  /** Nouns that say of money only that it is some: "pour un montant de". */
  sums?: Phrases;
  /** Before a place in an order: "le numéro deux". */
  numbered?: Phrases;
  /** A record, which bounds nothing behind these: "un nouveau maximum de". */
  extremes?: Phrases;
  /** Before a record: "nuevo". */
  newOnes?: Phrases;
  /** Of whom a disease or an accident is told: "cas". */
  cases?: Phrases;
  /** Before what a price is of: "pro 1000 Kubikmeter". */
  per?: Phrases;
  /** Before a round number that a rate is reckoned by: "pour 1 000 habitants". */
  perBase?: Phrases;
  /** Between a price and what it buys: "für". */
  boughtFor?: Phrases;
  /** Between the two numbers that a vote ended with: "contre". */
  tallies?: Phrases;
  /** Behind a measure that a thing is only called by: "200 Hektar großen". */
  sizeWords?: Phrases;
  /** "Of" that is one word with its article: "du". */
  ofThe?: Phrases;
  /** Between a thing and its price: "un baril à 100 dollars". */
  priced?: Phrases;
  /** Behind a year that it names: "2018 anno record". */
  oneYear?: Phrases;
  /** Of what pounds are money: "20,000 pounds of public money". */
  poundsOf?: Phrases;
  /** With "or minus" a margin: "plus or minus three points". */
  plus?: Phrases;
  /** Before a numeral for one that is a pronoun: "this one". */
  pronounBefore?: Phrases;
  /** Behind it: "one said". */
  pronounBehind?: Phrases;
  /** Of whom a number of people is part: "eight of them". */
  partitive?: Phrases;
  /** Votes, as a count names them: "voix". */
  votes?: Phrases;
  /** What a percentage ends with: "percent". */
  percents?: Phrases;
  /** Between two sides of one thing: "122 by 244 centimetres". */
  across?: Phrases;
  /** Verbs of having all sizes between two, before "from": "varient", "ranging". */
  spreading?: Phrases;
  /** Of percentages: where one stands, points are of them. */
  rates?: Phrases;
  /** What bonds pay, which basis points are of. */
  bonds?: Phrases;
  /** Before a level of a former time: "war es noch". */
  still?: Phrases;
  /** Opens a clause of that time: "when". */
  when?: Phrases;
  /** Before "of" and how many were asked, where a survey is told of: "auprès de 1 004 personnes". */
  askedAt?: Phrases;
  /** Say that it is one: "sondage", "menée". */
  surveys?: Phrases;
  /** At a sentence's start, before a count that the sentence goes on from: "Au-delà des 300 emplois". */
  beyond?: Phrases;
  /** "One" before a masculine noun, and units that are feminine: masculine they are other things. */
  masculine?: Phrases;
  feminineUnits?: Phrases;
  /** Between a plant and how many stand, where their noun is a length as well: "pieds de tomate". */
  plantsOf?: Phrases;
  /** What is so deep, behind the same word: "pieds de neige". */
  depths?: Phrases;
  /** With it "more than" says besides: "en plus des 30 plants". */
  besides?: Phrases;
  /** A "not" that with one of `onlyTails` before the number says only: "ne coûte que 300 euros". */
  onlyHeads?: Phrases;
  onlyTails?: Phrases;
  /** Brings in what somebody said: "que". */
  that?: Phrases;
  /** Before a noun, how large or which in a row: "una fuerte baja". */
  degrees?: Phrases;
  /** Before where a fall leads to: "hasta". */
  untilLinks?: Phrases;
  /** Before so many on average: "averaged 8.2 rebounds". */
  averaging?: Phrases;
  /** Behind a number and a hyphen, where they count nothing: "50-strong", "12-point lead". */
  joinedOn?: Phrases;
  /** Behind some verbs a part of them, and no direction: "shut down". */
  particles?: Phrases;
  /** Between a verb and its number, where the verb alone says something else, or the number is of two: "brought in £5m", "went from 5". */
  betweenVerbs?: Phrases;
  /** How a thing is measured, and not which: "248 mètres de hauteur". */
  dimensions?: Phrases;
  /** Nouns that say no more than that there is an amount: "niveau". */
  amountNouns?: Phrases;
  /** Bind a Dutch noun, so that what follows is of another subject: "voor". */
  bindingLinks?: Phrases;
  /** What a Dutch noun behind a preposition goes on with. */
  goingOn?: Phrases;
  /** Articles that in the plural are of no nominative: "der 30 Wale". */
  oblique?: Phrases;
  /** Between a preposition and its number: "nog". */
  furtherOnes?: Phrases;
  /** Articles that another subject begins with, behind a noun that a preposition binds: "ein". */
  newSubjects?: Phrases;
  /** Open a pair that "and" joins: "between". */
  pairs?: Phrases;
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
  /** Stands for anyone who does something: "Wer 20 Euro zahlt". */
  whoever?: Phrases;
  /** Stands before a subject that comes later: "Er verdween 60 miljoen". */
  expletives?: Phrases;
  /** Before what one has: "mit 30 Toren". */
  having?: Phrases;
  /** Verbs that wait for another at the clause's end: "muss". */
  modals?: Phrases;
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
  /** Beside a time, which one it is: "dernier". */
  whichTime?: Phrases;
  /** The same, and a label may end with it: "respecto al mes anterior". */
  lastTime?: Phrases;
  /** The subject itself: "se". */
  reflexives?: Phrases;
  /** Of a count cut off from it, the label says the opposite: "36 personnes de moins". */
  fewer?: Phrases;
  /** Prepositions that are an article as well: "du". */
  fused?: Phrases;
  /** Subjects behind their verb, which a label that ends before it lacks: "büßte sie". */
  verbSubjects?: Phrases;
  /** Articles of an object, and of no genitive: "verteilten 800 Schulen die Hefte". */
  objectArticles?: Phrases;
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
  /** When shares are bought and sold: "in afternoon trading". */
  trading?: Phrases;
  /** Before the day on which something was said: "on Friday". */
  saidOn?: Phrases;
  /** That day, with no preposition either: "said Thursday". */
  saidDays?: Phrases;
  /** How strong an earthquake is called: "magnitud". */
  magnitudes?: Phrases;
  /** The same, of an earthquake only: "Beben der Stärke 5". */
  strengths?: Phrases;
  /** Earthquakes, where such a word means that. */
  quakes?: Phrases;
  /** Opens a clause that is held against the one before: "mentre". */
  whereas?: Phrases;
  /** Verbs that say of a share only with what it is of: "corresponde a 74 % da meta". */
  amountsTo?: Phrases;
  /** Verbs of what has two ends at once, before "from": "prices range from …". */
  spanning?: Phrases;
  /** Verbs whose object is how many were hurt: "killing at least 26". */
  hurting?: Phrases;
  /** Groups of people, before how many they are: "a crew of 12". */
  groupsOf?: Phrases;
  /** Who is as old as a number says: "she is 34". */
  whoIs?: Phrases;
  /** Before the age that someone reaches: "turned 40", "wurde 40". */
  birthdays?: Phrases;
  /** What people do at an age: "died at 83", "mit 83 gestorben". */
  agedDeeds?: Phrases;
  /** Between such a word and the age: "at", "mit", "a los". */
  ageLinks?: Phrases;
  /** What is an age, or said in years of it: "life expectancy". */
  ageTopics?: Phrases;
  /** Between people and the age that they are above or below: "people over 60". */
  ageLimits?: Phrases;
  /** Before parts of a year in a row, which are no share of it: "the last three quarters". */
  inOrder?: Phrases;
  /** What falls by millimetres, and so is no fall of them: "lluvia". */
  rain?: Phrases;
  /** Conferences that are numbered: "COP27". */
  summits?: Phrases;
  /** Before an infinitive: "to". */
  infinitives?: Phrases;
  /** A factor that is a noun as well: "treble". */
  trebles?: Phrases;
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
  /** Those that have a listener before what is said: "told". */
  telling?: Phrases;
  /** Numbers that one calls in need: "911". */
  hotlineNumbers?: Phrases;
  /** What such a number stands before: "calls". */
  hotlines?: Phrases;
  /** Until a date, but where an article follows, all the time: "through the 2022 season". */
  throughout?: Phrases;
}
