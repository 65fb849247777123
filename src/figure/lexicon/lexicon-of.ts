import type { Qualifier } from "../figure.ts";
import { addPhrase, addPhrases, createTrie, type Trie } from "../token/trie.ts";
import { currencyCodes } from "../unit/money-symbols.ts";
import { amountsIn, scaledCodes } from "../unit/scaled-codes.ts";
import { addUnits, type Unit } from "../unit/unit.ts";
import type { Language } from "./language.ts";
import { type Lexicon, type QualifierWord, type Scale, type Way, wordLists } from "./lexicon.ts";
import { createCompounds, numberWords } from "./number-word.ts";
import { listOf } from "./phrases.ts";
import { languageOf } from "./read-languages.ts";
import { compileSyntax } from "./syntax-tables.ts";
import { timesWords } from "./times-words.ts";
import { createTriggers } from "./trigger.ts";
import { compileVocabulary } from "./vocabulary-tables.ts";

const kept = new Map<string, Lexicon>();

/** The tables of a language, compiled on first use. */
export function lexiconOf(tag: string): Lexicon {
  const known = kept.get(tag);
  if (known) return known;
  const language = languageOf(tag);
  const lexicon = kept.get(language.code) ?? compile(language);
  kept.set(language.code, lexicon);
  // As many names as a language has regions, and no more.
  if (kept.size < 100) kept.set(tag, lexicon);
  return lexicon;
}

function compile(language: Language): Lexicon {
  const { cldr } = language;
  const phrases = Object.fromEntries(
    wordLists.map((name) => [name, new Set(listOf(language[name]))]),
  ) as Lexicon["phrases"];

  const units = createTrie<Unit>();
  const unitsBefore = createTrie<Unit>(true);
  addUnits(language, phrases.functionWords, units, unitsBefore);
  const codes = currencyCodes;

  const rates = createTrie<string>();
  for (const [unit, words] of Object.entries(language.rates)) addPhrases(rates, words, unit);
  const percentOf = createTrie<Unit>(true);
  addPhrases(percentOf, language.percentOf, { unit: "percent", kind: "percent", divisor: 1 });

  const { multipliers, multipliedBy } = factorTables(language);
  const numbers = numberWords(language);
  const compounds = createCompounds(language, numbers);
  const factors = timesWords(language, numbers);
  const everyNth = createTrie<number>();
  for (const [whole, words] of Object.entries(language.everyNth ?? {})) addPhrases(everyNth, words, Number(whole));
  const halves = listOf(language.half).map((phrase) => phrase.split(" ")[0] as string);
  return {
    language,
    style: { decimal: cldr.decimal, groups: language.groups },
    triggers: createTriggers(language, {
      numbers,
      compounds,
      factors: [...multipliers.root.keys(), ...factors.keys(), ...everyNth.root.keys()],
      units,
    }),
    numbers,
    compounds,
    scales: scaleTable(language),
    units,
    unitsBefore,
    rates,
    ...qualifierTables(language),
    ...rangeTables(language),
    multipliers,
    multipliedBy,
    ...calendarTables(language),
    references: phrases.references,
    phrases,
    codes,
    scaledCodes: scaledCodes(language),
    moneyAmounts: new Map(amountsIn(language.moneyAmounts)),
    wordSymbols: new Set(listOf(language.wordSymbols)),
    partOrdinals: new Map(
      Object.entries(language.partOrdinals ?? {}).flatMap(([denominator, words]) =>
        listOf(words).map((word): [string, number] => [word, Number(denominator)]),
      ),
    ),
    strongOnes: new Set(listOf(language.cardinals[1])),
    pounds: new Set(listOf(language.pounds)),
    pluralEnding: new RegExp(`(?:${language.pluralEndings})$`),
    takeaways: new RegExp(language.takeaways, "i"),
    timesWords: factors,
    starts: new Set([
      ...numbers.keys(),
      ...halves,
      ...multipliers.root.keys(),
      ...multipliedBy.root.keys(),
      ...factors.keys(),
      ...everyNth.root.keys(),
    ]),
    everyNth,
    quarters: new Set(
      [...`${language.quarterLetters}${language.halfYearLetters}`].map((letter) => letter.toLowerCase()),
    ),
    ...changeTables(language),
    ageWord: new RegExp(`^(?:${language.ageWord})$`, "u"),
    person: new RegExp(`^(?:${language.person})$`, "u"),
    demonym: language.demonym === undefined ? undefined : new RegExp(`^(?:${language.demonym})$`, "u"),
    wholly: new RegExp(`^(?:${language.wholly})$`, "u"),
    former: formerWords(language),
    percentOf,
    ...flagTables(language),
    words: compileVocabulary(language.code),
    syntax: compileSyntax(language.code),
  };
}

/** Signs of mathematics before a number. */
const comparisons: Record<string, Qualifier> = { "≥": "at-least", "≤": "up-to", ">": "more-than", "<": "less-than" };

/** Phrases, and those that end with another form of their last word: "plus de", "plus d'". */
function contracted({ contractions = {} }: Language, phrases: string): string {
  const forms = listOf(phrases).flatMap((phrase) => {
    const at = phrase.lastIndexOf(" ") + 1;
    const last = phrase.slice(at);
    const elided = last.lastIndexOf("'") + 1;
    const others = listOf(contractions[last.slice(elided)]);
    return [phrase, ...others.map((form) => phrase.slice(0, at + elided) + form)];
  });
  return forms.join("|");
}

function formerWords({ formerly, formerlyBeside }: Language): Lexicon["former"] {
  const former: Lexicon["former"] = createTrie(true);
  addPhrases(former, formerly, "sure");
  addPhrases(former, formerlyBeside, "beside");
  return former;
}

function changeTables(
  language: Language,
): Pick<Lexicon, "ways" | "by" | "directly" | "compared" | "halves" | "splits"> {
  const { up, down, more, less, split } = language;
  const pairs = (ups: string | undefined, downs: string | undefined): [string, Way][] => [
    ...listOf(ups).map((word): [string, Way] => [word, "up"]),
    ...listOf(downs).map((word): [string, Way] => [word, "down"]),
  ];
  const compared = createTrie<Way>();
  for (const [phrase, way] of pairs(more, less)) addPhrase(compared, phrase, way);
  return {
    ways: new Map(pairs(up, down)),
    by: flags(language.by, true),
    directly: flags(language.directly, true),
    compared,
    halves: new Map(pairs(split?.up, split?.down)),
    splits: new Set(listOf(split?.verbs)),
  };
}

function scaleTable(language: Language): Trie<Scale> {
  const { cldr } = language;
  const scales = createTrie<Scale>();
  const addScales = (words: Record<string, string[]>, short: boolean) => {
    for (const [exponent, texts] of Object.entries(words)) {
      for (const text of texts) {
        const plain = text.replace(/\.$/, "");
        const isShort = short && plain.length < 4 && !words_(cldr.scales).has(plain);
        addPhrase(scales, text, { exponent: Number(exponent), short: isShort, text: plain });
        if (plain !== text) addPhrase(scales, plain, { exponent: Number(exponent), short: isShort, text: plain });
      }
    }
  };
  const words_ = (words: Record<string, string[]>) => new Set(Object.values(words).flat());
  const split = (words: Record<string, string>) =>
    Object.fromEntries(Object.entries(words).map(([key, value]) => [key, listOf(value)]));
  addScales(cldr.scales, false);
  addScales(split(language.scales), false);
  addScales(cldr.shortScales, true);
  addScales(split(language.shortScales), true);
  return scales;
}

function qualifierTables(language: Language): Pick<Lexicon, "before" | "after"> {
  const before = createTrie<QualifierWord>(true);
  const after = createTrie<QualifierWord>();
  for (const [qualifier, words] of Object.entries(language.qualifiers)) {
    addPhrases(before, contracted(language, words), { qualifier: qualifier as Qualifier, dates: false });
  }
  const [hedges, hedgeable] = language.hedged;
  for (const phrase of listOf(hedgeable)) {
    const qualifier = Object.entries(language.qualifiers).find(([, words]) => listOf(words).includes(phrase))?.[0];
    for (const hedge of listOf(hedges))
      addPhrases(before, contracted(language, `${hedge} ${phrase}`), {
        qualifier: qualifier as Qualifier,
        dates: false,
      });
  }
  for (const [sign, qualifier] of Object.entries(comparisons)) addPhrase(before, sign, { qualifier, dates: false });
  for (const [qualifier, words] of Object.entries(language.dateQualifiers)) {
    addPhrases(before, words, { qualifier: qualifier as Qualifier, dates: true });
  }
  for (const [qualifier, words] of Object.entries(language.qualifiersAfter)) {
    addPhrases(after, words, { qualifier: qualifier as Qualifier, dates: false });
  }
  // "$110,000+ a year", "10.000+ Mitglieder"
  addPhrase(after, "+", { qualifier: "at-least", dates: false });
  return { before, after };
}

function factorTables(language: Language): Pick<Lexicon, "multipliers" | "multipliedBy"> {
  const multipliers = createTrie<{ factor: number; doubtful: boolean }>();
  for (const [factor, words] of Object.entries(language.multipliers)) {
    addPhrases(multipliers, words, { factor: Number(factor), doubtful: false });
  }
  for (const [factor, words] of Object.entries(language.doubtfulMultipliers)) {
    addPhrases(multipliers, words, { factor: Number(factor), doubtful: true });
  }
  const multipliedBy = createTrie<1 | -1>();
  addPhrases(multipliedBy, language.multipliedBy, 1);
  addPhrases(multipliedBy, language.dividedBy, -1);
  return { multipliers, multipliedBy };
}

function rangeTables(language: Language): Pick<Lexicon, "rangeStarts" | "rangeMiddles"> {
  const rangeStarts = createTrie<number>(true);
  const rangeMiddles = createTrie<number>();
  for (const [index, [start, middle]] of language.ranges.entries()) {
    addPhrases(rangeStarts, start, index);
    addPhrases(rangeMiddles, middle, index);
  }
  return { rangeStarts, rangeMiddles };
}

function calendarTables(language: Language): Pick<Lexicon, "months" | "ordinals"> {
  const months = new Map<string, number>();
  for (const [index, names] of language.cldr.months.entries()) {
    for (const name of names) months.set(name.toLowerCase().replace(/\.$/, ""), index + 1);
  }
  for (const [month, names] of Object.entries(language.months)) {
    for (const name of listOf(names)) months.set(name, Number(month));
  }
  const ordinals = new Map<string, number>();
  for (const [rank, words] of Object.entries(language.ordinals)) {
    for (const word of listOf(words)) ordinals.set(word, Number(rank));
  }
  return { months, ordinals };
}

function flags(phrases: string, backward = false): Trie<true> {
  const trie = createTrie<true>(backward);
  addPhrases(trie, phrases, true);
  return trie;
}

/** Phrases that are there or not. */
function flagTables(
  language: Language,
): Pick<
  Lexicon,
  | "per"
  | "andHalf"
  | "half"
  | "fillers"
  | "dateFillers"
  | "to"
  | "from"
  | "times"
  | "outOf"
  | "partOf"
  | "idioms"
  | "noNegation"
  | "clock"
  | "hours"
  | "born"
  | "aged"
  | "andOlder"
  | "belowZero"
> {
  return {
    per: flags(language.per),
    andHalf: flags(language.andHalf),
    half: flags(language.half),
    fillers: flags(language.fillers, true),
    dateFillers: flags(language.dateFillers, true),
    to: flags(language.to),
    from: flags(language.from, true),
    times: flags(language.times),
    outOf: flags(language.outOf),
    partOf: flags(language.partOf),
    idioms: flags(language.idioms),
    noNegation: flags(language.noNegation),
    clock: flags(language.clock),
    hours: flags(language.hours),
    born: flags(language.born, true),
    aged: flags(language.aged, true),
    andOlder: flags(language.andOlder),
    belowZero: flags(language.belowZero),
  };
}
