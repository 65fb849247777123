import type { FigureKind } from "../figure.ts";
import type { Language } from "../lexicon/language.ts";
import { listOf } from "../lexicon/phrases.ts";
import { isUpper } from "../token/character.ts";
import { addPhrase, type Trie } from "../token/trie.ts";
import { currencyCodes, moneySymbols, wordCodes } from "./money-symbols.ts";
import { siUnits } from "./si-units.ts";

/** What a number counts, behind it or before it. */
export interface Unit {
  /** ISO 4217 code, CLDR unit id, "percent"… */
  unit: string;
  kind: FigureKind;
  /** 100 for cents: the amount is kept in the main unit. */
  divisor: number;
  /** A symbol, whose case tells: "MW", "mW". */
  symbol?: string;
  /** Only without spaces between its parts: "A$" is Australian, "a $" is not. */
  glued?: boolean;
  /** The name is more often another word ("won", "livres", "tours"): it needs a sign of being a unit. */
  doubtful?: boolean;
  /** CLDR's group of a measure: "power", "angle". */
  group?: string;
  /** The rate that a symbol has in it: "day" of "bpd". */
  per?: string;
}

/**
 * Currencies the news means by a bare "dollar", "peso" or "couronne", most traded first
 * (BIS Triennial Central Bank Survey 2022, turnover by currency), then those no longer issued.
 */
const prominence =
  "USD EUR JPY GBP CNY AUD CAD CHF HKD SGD SEK KRW NOK NZD INR MXN TWD ZAR BRL DKK PLN THB ILS IDR CZK AED TRY HUF CLP SAR PHP MYR COP RUB RON PEN VND UAH NGN EGP ARS MAD DEM FRF ITL ESP FIM NLG".split(
    " ",
  );

/** CLDR's short forms of letters alone are words in prose; these few are met as units. */
const shortForms = new Set(
  "ft yd mi lb lbs oz gal bbl mph psi mpg dpi ppi cal Btu BTU lbf hr hrs sec secs min mins wk wks yr yrs mth mths Std Min Sek ly nmi acre".split(
    " ",
  ),
);

/** CLDR's units that prose has other words for, or no use. */
const exotic =
  /^(century|decade|dalton|katal|rankine|fortnight|steradian|generic|candela|coulomb|farad|henry|siemens|tesla|weber|(solar|earth)-.*|g-force|dessert-spoon|mile-scandinavian|dot-per-.*|pixel-per-.*)$/;

/** May CLDR's short form be read? What has a letter's sign ("m³", "km/h", "°") or four letters is no word. */
function isShortForm(symbol: string): boolean {
  const bare = symbol.replace(/\.$/, "");
  if (/^\p{L}+$/u.test(bare)) return shortForms.has(bare) || (bare.length > 3 && !/^[Mm]on$/.test(bare));
  return /[/⋅°′″²³‰Ω]/.test(bare) || /^(sq|fl|US|ac) /.test(bare);
}

/** Spellings of a unit's raised digit: m², m2, m^2. */
function spellings(name: string): string[] {
  if (!/[²³]/.test(name)) return [name];
  return [name, name.replace("²", "2").replace("³", "3"), name.replace("²", "^2").replace("³", "^3")];
}

/** The forms of a name whose adjectives are inflected: "kanadischer dollar", "kanadischen dollar". */
function inflections(name: string, endings: Language["endings"]): string[] {
  if (!endings) return [name];
  const words = name.split(" ");
  if (words.length < 2) return [name];
  const adjective = words[0] as string;
  for (const [ending, forms] of Object.entries(endings)) {
    if (!adjective.endsWith(ending)) continue;
    const stem = adjective.slice(0, -ending.length);
    return forms.split(" ").map((form) => [stem + form, ...words.slice(1)].join(" "));
  }
  return [name];
}

/** Decimal prefixes as the languages that we read spell them, by that of CLDR's unit id. */
const prefixes: Record<string, readonly string[]> = {
  kilo: ["kilo"],
  mega: ["mega", "méga"],
  giga: ["giga"],
  tera: ["tera", "téra"],
};

/** Hand-written names with those of the watt-hour's multiples, which are written in as many ways: "gigawatt hours", "mégawatts-heure". */
function withMultiples(units: Language["units"]): Language["units"] {
  const names = (units["watt-hour"] ?? "").split("|").filter((name) => name.length > 2);
  const multiples = Object.entries(prefixes).map(([prefix, spelled]) => {
    const id = `${prefix}watt-hour`;
    const all = spelled.flatMap((spelling) => names.map((name) => `${spelling}${name.toLowerCase()}`));
    return [id, [...(units[id] ? [units[id]] : []), ...all].join("|")];
  });
  return { ...units, ...Object.fromEntries(multiples) };
}

function kindOf(group: string): FigureKind {
  return group === "duration" ? "duration" : "measure";
}

/** Fills the tries of what may stand behind a number and before it. */
export function addUnits(
  language: Language,
  everyday: ReadonlySet<string>,
  behind: Trie<Unit>,
  before: Trie<Unit>,
): void {
  const { cldr } = language;
  const noNames = new Set(language.noUnits.split("|"));
  const nothing = new Set<string>();
  const doubtful = new Set(language.doubtful.split("|"));
  // "el cinco de julio" is a day, and no energy.
  const months = new Set(cldr.months.flat().map((month) => month.toLowerCase()));
  const add = (name: string, unit: Unit, isSymbol: boolean, none = noNames) => {
    if (!name || none.has(name) || months.has(name) || (!isSymbol && name.length > 1 && everyday.has(name))) return;
    for (const text of spellings(name)) {
      const entry = isSymbol ? { ...unit, symbol: text.replaceAll(" ", "") } : { ...unit };
      if (none === noNames && doubtful.has(name)) entry.doubtful = true;
      addPhrase(behind, text, /[23]$/.test(text) ? { ...entry, glued: true } : entry);
    }
  };

  // Of "pounds" the money comes first; `settle` knows a weight by the words around.
  addCurrencies(language, everyday, doubtful, behind, before);
  for (const [group, units] of Object.entries(siUnits)) {
    for (const [id, symbols] of Object.entries(units)) {
      const unit: Unit = { unit: id, kind: kindOf(group), divisor: 1, group };
      for (const symbol of symbols.split("|")) add(symbol, unit, true, nothing);
    }
  }
  const barrels: Unit = { unit: "barrel", kind: "measure", divisor: 1, group: "volume", per: "day" };
  for (const symbol of ["bpd", "b/d", "bbl/d"]) add(symbol, barrels, true, nothing);
  // Hand-written names come next: where CLDR gives a word to two units, the news means ours.
  for (const [id, names] of Object.entries(withMultiples(language.units))) {
    const group = cldr.units[id]?.group ?? cldr.units[id.replace(/^(kilo|mega|giga|tera)/, "")]?.group ?? "energy";
    for (const name of names.split("|")) {
      const isSymbol = (name.length < 3 && name !== name.toLowerCase()) || (name.length < 5 && isUpper(name));
      add(name, { unit: id, kind: kindOf(group), divisor: 1, group }, isSymbol || (name.length < 3 && isLatin(name)));
    }
  }
  for (const [id, { group, names, symbols }] of Object.entries(cldr.units)) {
    if (id === "percent") continue;
    const unit: Unit = { unit: id, kind: kindOf(group), divisor: 1, group };
    if (!exotic.test(id) || group === "duration") {
      for (const name of names) {
        for (const form of inflections(name.toLowerCase(), language.endings)) add(form, unit, false);
      }
    }
    if (!exotic.test(id) || id === "generic") {
      for (const symbol of symbols) if (isShortForm(symbol)) add(symbol, unit, symbol.length < 5);
    }
  }

  const percents: [string, string][] = [
    ["percent", language.percent],
    ["percentage-point", language.percentagePoint],
    ["basis-point", language.basisPoint],
  ];
  for (const [unit, names] of percents) {
    for (const name of names.split("|")) {
      const entry: Unit = { unit, kind: "percent", divisor: 1 };
      // "5pc" and "3 pp" are small letters: "PC" and "PP" are no percentages.
      addPhrase(behind, name, /^[a-z]{2,3}$/.test(name) ? { ...entry, symbol: name } : entry);
    }
  }
  for (const name of language.point100.split("|")) {
    addPhrase(behind, name, { unit: "percentage-point", kind: "percent", divisor: 1, symbol: "point" });
  }
}

function isLatin(name: string): boolean {
  return /^[a-z]+$/.test(name);
}

function addCurrencies(
  language: Language,
  everyday: ReadonlySet<string>,
  doubtful: ReadonlySet<string>,
  behind: Trie<Unit>,
  before: Trie<Unit>,
): void {
  const seen = new Set<string>();
  const determiners = new Set(listOf(language.determiners));
  // "A $2 million grant": an article, and no Australian dollar.
  const isArticled = (name: string) => name.endsWith(" $") && determiners.has(name.slice(0, -2).toLowerCase());
  const add = (name: string, unit: Unit, isSymbol: boolean) => {
    const key = isSymbol ? name : name.toLowerCase();
    if (!name || seen.has(key) || (!isSymbol && everyday.has(key)) || isArticled(name)) return;
    seen.add(key);
    const entry: Unit = isSymbol ? { ...unit, symbol: name.replaceAll(" ", "") } : { ...unit };
    if (/^[a-z.]+\$$|^\$[a-z]+$/i.test(name)) entry.glued = true;
    // "R5.2 billion": one letter is a currency's only right before a number that looks like money.
    const initial = /^\p{Lu}$/u.test(name);
    if (doubtful.has(key) || wordCodes.has(name) || initial) entry.doubtful = true;
    if (!initial) addPhrase(behind, name, entry);
    addPhrase(before, name, entry);
  };
  const money = (unit: string, divisor = 1): Unit => ({ unit, kind: "money", divisor });
  for (const [code, symbols] of Object.entries(moneySymbols)) {
    for (const symbol of symbols.split("|")) add(symbol, money(code), /\p{L}/u.test(symbol));
  }
  for (const [code, symbol] of Object.entries(language.wireSymbols ?? {}))
    addPhrase(before, symbol, { ...money(code), symbol });
  for (const [code, names] of Object.entries(language.currencies)) {
    // "DM" is a currency, "dm" a length.
    for (const name of names.split("|")) add(name, money(code), /^\p{Lu}{2,3}$/u.test(name));
  }
  for (const [code, names] of Object.entries(language.subunits)) {
    for (const name of names.split("|")) {
      const unit = doubtful.has(name) ? { ...money(code, 100), doubtful: true } : money(code, 100);
      addPhrase(behind, name, name.length === 1 ? { ...unit, symbol: name } : unit);
    }
  }
  const rank = (code: string) => (prominence.indexOf(code) + prominence.length + 1) % (prominence.length + 1);
  // Names of old issues ("Israeli shekels (1980–1985)") are what people call the new ones.
  const codes = Object.keys(language.cldr.currencies)
    .filter((code) => currencyCodes.has(code))
    .sort((a, b) => rank(a) - rank(b));
  for (const code of codes) {
    const { names, symbols } = language.cldr.currencies[code] ?? { names: [], symbols: [] };
    for (const name of names)
      for (const form of inflections(name.toLowerCase(), language.endings)) add(form, money(code), false);
    for (const symbol of symbols) if (/\p{Sc}/u.test(symbol)) add(symbol, money(code), /\p{L}/u.test(symbol));
    add(code, money(code), true);
  }
}
