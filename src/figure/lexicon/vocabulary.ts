import type { ContestVocabulary } from "./contest-vocabulary.ts";
import type { LabelVocabulary } from "./label-vocabulary.ts";
import type { NumberVocabulary } from "./number-vocabulary.ts";
import type { PassingVocabulary } from "./passing-vocabulary.ts";
import type { Phrases } from "./phrases.ts";
import type { TimeVocabulary } from "./time-vocabulary.ts";

/** Single words by what they do in a sentence, in small letters; phrases stand in `Syntax`. A language leaves out what it lacks. */
export interface Vocabulary
  extends ContestVocabulary,
    LabelVocabulary,
    NumberVocabulary,
    PassingVocabulary,
    TimeVocabulary {
  /** Function words that bind no noun, as a preposition does: "zudem". */
  adverbs?: Phrases;
  /** With these "to" makes a preposition: "thanks to", "grâce à". */
  toHeads?: Phrases;
  /** Before where something is or comes from: "in", "aus". */
  whereLinks?: Phrases;
  /** Articles that say whose, in the third person: "their". */
  theirs?: Phrases;
  /** Right before how many places something happened in: "in". */
  within?: Phrases;
  /** Deny what stands right behind them: "sans". */
  without?: Phrases;
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
  /** Prepositions of what is spoken of that bound an amount elsewhere: "over". */
  topicLinks?: Phrases;
  /** Verbs of what has to be: "moet". */
  must?: Phrases;
  /** Pronouns that a clause about the noun before begins with: "qui". */
  whichClause?: Phrases;
  /** Open a condition: "if". */
  ifs?: Phrases;
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
  /** What one is paid for one's work, and what is asked or offered more of: "wages". */
  pay?: Phrases;
  /** What something is thought to cost, behind a verb that elsewhere says what is aimed at: "soll 8 Millionen Euro kosten". */
  costing?: Phrases;
  /** Between a price and what it buys: "für". */
  boughtFor?: Phrases;
  /** Between the two numbers that a vote ended with: "contre". */
  tallies?: Phrases;
  /** Those who voted so: "12 contrari". */
  ballots?: Phrases;
  /** Between the two counts that a vote ended with, and between no others: "178 zu 120 Stimmen". */
  voteLinks?: Phrases;
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
  /** Pieces of money, each worth the amount beside them: "three pound coins", "billets de 50 euros". */
  coins?: Phrases;
  /** With "or minus" a margin: "plus or minus three points". */
  plus?: Phrases;
  /** What lasts so long: "14 mois de retard", "a 19-day wait". */
  delays?: Phrases;
  /** Before "in at" and a level: "profit came in at £2m". */
  arriving?: Phrases;
  /** Opens a sentence with what its amounts leave out: "Hors éléments exceptionnels". */
  excluding?: Phrases;
  /** What something has not been as high or low as for so long: "un máximo de 15 años". */
  records?: Phrases;
  /** Before a numeral for one that is a pronoun: "this one". */
  pronounBefore?: Phrases;
  /** Behind it: "one said". */
  pronounBehind?: Phrases;
  /** What a text's length is counted in: "pages". */
  extents?: Phrases;
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
  /** Of what is to come, behind a verb, and behind its amount of what was thought of it: "sono previsti 240 alloggi", "i 6 milioni previsti". */
  planned?: Phrases;
  /** Before how many did something, behind a verb in the plural: "hanno firmato in 23.500". */
  together?: Phrases;
  /** Verbs and auxiliaries in the plural of those who did it. */
  doing?: Phrases;
  /** Nouns of how much or how many of something there are: "le nombre de". */
  portions?: Phrases;
  /** Those who live somewhere, whose count says how large a place is: "une commune de 3 400 habitants". */
  inhabitants?: Phrases;
  /** Opens a clause of that time: "when". */
  when?: Phrases;
  /** What an example is reckoned from: "un prestito di 150 mila euro". */
  loans?: Phrases;
  /** A verb of hoping that behind an article is a noun of waiting: "la espera". */
  waits?: Phrases;
  /** Before the time that something is of: "aus dem Jahr 2006". */
  stemming?: Phrases;
  /** At a sentence's start, before a count that the sentence goes on from: "Au-delà des 300 emplois". */
  beyond?: Phrases;
  /** "One" before a masculine noun, and units that are feminine: masculine they are other things. */
  masculine?: Phrases;
  feminineUnits?: Phrases;
  /** Verbs of "more than" that are mostly other words: only a headline has them behind its subject, "Sales top £1bn". */
  headlineVerbs?: Phrases;
  /** Infinitives of "more than", where they have no ending of their own: "could exceed". */
  exceeding?: Phrases;
  /** Oil is spoken of, which is measured in barrels; others are counted. */
  oil?: Phrases;
  /** Between a plant and how many stand, where their noun is a length as well: "pieds de tomate". */
  plantsOf?: Phrases;
  /** Before a number of meters that count: "installed 900 meters". */
  installs?: Phrases;
  /** What is so deep, behind the same word: "pieds de neige". */
  depths?: Phrases;
  /** With it "more than" says besides: "en plus des 30 plants". */
  besides?: Phrases;
  /** A "not" that with one of `onlyTails` before the number says only: "ne coûte que 300 euros". */
  onlyHeads?: Phrases;
  onlyTails?: Phrases;
  /** Brings in what somebody said: "que". */
  that?: Phrases;
  /** What an answer opens with, before a comma: "Ja, 11 Millionen". */
  answers?: Phrases;
  /** How a currency stands, behind its name: "un euro fort". */
  currencyStrengths?: Phrases;
  /** Verbs that a reader is told to do, where they look like nouns: "Order now and". */
  imperatives?: Phrases;
  /** Before a noun, how large or which in a row: "una fuerte baja". */
  degrees?: Phrases;
  /** Before where a fall leads to: "hasta". */
  untilLinks?: Phrases;
  /** Before so many on average: "averaged 8.2 rebounds". */
  averaging?: Phrases;
  /** Seconds by a word that is mostly another, but behind a hyphen or a decimal: "a 4.3-second delay". */
  joinedSeconds?: Phrases;
  /** Behind a number and a hyphen, where they count nothing: "50-strong", "12-point lead". */
  joinedOn?: Phrases;
  /** Behind some verbs a part of them, and no direction: "shut down". */
  particles?: Phrases;
  /** Verbs of growing and shrinking, and what stands between them and how fast: "grew at 4%". */
  growing?: Phrases;
  paceLinks?: Phrases;
  /** Shares that a headline counts with, without an article and "of": "Helft winkels dicht". */
  headlinedShares?: Phrases;
  /** Of what a price is asked, where pounds could be a weight: "entry". */
  charges?: Phrases;
  /** Of one word with the article that a share begins with: "num terço". */
  inOne?: Phrases;
  /** What is done to someone, or to a thing, that is forbidden for a time: "suspended". */
  bans?: Phrases;
  /** Verbs in the singular whose form shows too little: "comes". */
  singularVerbs?: Phrases;
  /** Before "of" and so many of what everybody knows: "the size of 120 football pitches". */
  likenesses?: Phrases;
  /** What is done to a road or a school that stays closed for a time: "shut". */
  closures?: Phrases;
  /** Between these and the time: "for". */
  banLinks?: Phrases;
  /** How a thing is measured, and not which: "248 mètres de hauteur". */
  dimensions?: Phrases;
  /** Between a preposition and its number: "nog". */
  furtherOnes?: Phrases;
  /** Open a pair that "and" joins: "between". */
  pairs?: Phrases;
  /** Subjects behind their verb, which a label that ends before it lacks: "büßte sie". */
  verbSubjects?: Phrases;
  /** How strong an earthquake is called: "magnitud". */
  magnitudes?: Phrases;
  /** The same, of an earthquake only: "Beben der Stärke 5". */
  strengths?: Phrases;
  /** Earthquakes, where such a word means that. */
  quakes?: Phrases;
  /** Verbs of what has two ends at once, before "from": "prices range from …". */
  spanning?: Phrases;
  /** Verbs whose object is how many were hurt: "killing at least 26". */
  hurting?: Phrases;
  /** Between how many and what happened to them, beside auxiliaries: "raakten", "schwer". */
  hurtLinks?: Phrases;
  /** Groups of people, before how many they are: "a crew of 12". */
  groupsOf?: Phrases;
  /** Who is as old as a number says: "she is 34". */
  whoIs?: Phrases;
  /** What is taken off a profit: "bénéfice après impôts". */
  taxes: Phrases;
  /** The past of "to be", of one and of many. */
  was: Phrases;
  /** Verbs of a state that lasted then and is over, in Romance languages: "estava em 6 %". */
  stoodThen?: Phrases;
  /** Verbs of those who are somewhere anyway: "arbeiten", "wonen". */
  dwelling?: Phrases;
  /** The past of verbs that say where a level stands: "lag". */
  stood?: Phrases;
  /** Of the words for a household, those for a budget as well. */
  budgets?: Phrases;
  /** Before a preposition that else leads to what was, what is asked for: "die Forderung nach 8 Prozent". */
  demands?: Phrases;
  /** Before the age that someone reaches: "turned 40", "wurde 40". */
  birthdays?: Phrases;
  /** What people do at an age: "died at 83", "mit 83 gestorben". */
  agedDeeds?: Phrases;
  /** Between such a word and the age: "at", "mit", "a los". */
  ageLinks?: Phrases;
  /** Between a thing and what it has: "der Tarif | mit | 250 Megabit". */
  traits?: Phrases;
  /** What is an age, or said in years of it: "life expectancy". */
  ageTopics?: Phrases;
  /** Between people and the age that they are above or below: "people over 60". */
  ageLimits?: Phrases;
  /** What falls by millimetres, and so is no fall of them: "lluvia". */
  rain?: Phrases;
  /** Before an ordinal in digits, where one has a full stop: "die 88. Verleihung". */
  ordinalArticles?: Phrases;
  /** Words that open a sentence and are no noun, which an ordinal in digits may stand before. */
  sentenceOpeners?: Phrases;
  /** Conferences that are numbered: "COP27". */
  summits?: Phrases;
  /** A factor that is a noun as well: "treble". */
  trebles?: Phrases;
  /** Numbers that one calls in need: "911". */
  hotlineNumbers?: Phrases;
  /** What such a number stands before: "calls". */
  hotlines?: Phrases;
  /** Until a date, but where an article follows, all the time: "through the 2022 season". */
  throughout?: Phrases;
  /** Units that behind "per" are none: "a piede libero". */
  noRates?: Phrases;
  /** What is so long by agreement: "la semaine de quatre jours". */
  workTimes?: Phrases;
  /** What is named by the share that it says: "the 4% rule". */
  rules?: Phrases;
  /** Right behind a comma and before a share, that it is so much more: "mais 12%". */
  moreBefore?: Phrases;
  /** Right before an amount, that it comes on top: "an extra £15m". */
  onTop?: Phrases;
  /** What stands for all that was said: "that". */
  pointers?: Phrases;
  /** What is bought at an exchange: "shares". */
  stocks?: Phrases;
  /** Of the words for a place, those that before a count say how many: "under 300 people". */
  limits?: Phrases;
  /** Between what a batsman made and the balls that it took: "131 off 104 balls". */
  spentOn?: Phrases;
  strokes?: Phrases;
  /** Verbs of fining, behind which the amount stands before whom it is imposed on: "multou em 12 milhões a operadora". */
  fining?: Phrases;
  /** By how many of them somebody was hit, which tells of nobody: "de dos disparos". */
  shots?: Phrases;
  /** What a film cost, before its verb: "cost $48m to make". */
  makes?: Phrases;
  /** Verbs of who scores, behind which "a third" is a goal. */
  scorers?: Phrases;
  /** Before a verb, that it is still to come: "will". */
  toCome?: Phrases;
  /** Of `ifs`, those that say "as" as well. */
  asIfs?: Phrases;
}
