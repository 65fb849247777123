import { isUpper } from "./character.ts";
import type { FigureKind } from "./figure.ts";
import type { Language } from "./language.ts";
import { addPhrase, type Trie } from "./trie.ts";

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
  /** CLDR's group of a measure: "power", "angle". */
  group?: string;
}

/**
 * Currencies the news means by a bare "dollar", "peso" or "couronne", most traded first
 * (BIS Triennial Central Bank Survey 2022, turnover by currency), then those no longer issued.
 */
const prominence =
  "USD EUR JPY GBP CNY AUD CAD CHF HKD SGD SEK KRW NOK NZD INR MXN TWD ZAR BRL DKK PLN THB ILS IDR CZK AED TRY HUF CLP SAR PHP MYR COP RUB RON PEN VND UAH NGN EGP ARS MAD DEM FRF ITL ESP FIM NLG".split(
    " ",
  );

/** Symbols that mean something else in prose, in every language. */
const noSymbols = new Set([..."abcdjoqrvyAKGBCDEFJPQRSTUX"]);

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
  const none = new Set(language.noUnits.split("|"));
  const add = (name: string, unit: Unit, isSymbol: boolean) => {
    if (!name || none.has(name) || (name.length > 1 && everyday.has(name)) || (isSymbol && noSymbols.has(name))) return;
    for (const text of spellings(name)) {
      const entry = isSymbol ? { ...unit, symbol: text } : unit;
      addPhrase(behind, text, /[23]$/.test(text) ? { ...entry, glued: true } : entry);
    }
  };

  // Of "pounds" the money comes first; `settle` knows a weight by the words around.
  addCurrencies(language, everyday, behind, before);
  // Hand-written names come first: where CLDR gives a word to two units, the news means ours.
  for (const [id, names] of Object.entries(language.units)) {
    const group = cldr.units[id]?.group ?? cldr.units[id.replace(/^(kilo|mega|giga|tera)/, "")]?.group ?? "energy";
    for (const name of names.split("|")) {
      add(
        name,
        { unit: id, kind: kindOf(group), divisor: 1, group },
        name.length < 3 || (name.length < 5 && isUpper(name)),
      );
    }
  }
  for (const [id, { group, names, symbols }] of Object.entries(cldr.units)) {
    if (id === "percent") continue;
    const unit: Unit = { unit: id, kind: kindOf(group), divisor: 1, group };
    for (const name of names) {
      for (const form of inflections(name.toLowerCase(), language.endings)) add(form, unit, false);
    }
    for (const symbol of symbols) add(symbol, unit, symbol.length < 5);
  }

  const percents: [string, string][] = [
    ["percent", language.percent],
    ["percentage-point", language.percentagePoint],
    ["basis-point", language.basisPoint],
  ];
  for (const [unit, names] of percents) {
    for (const name of names.split("|")) addPhrase(behind, name, { unit, kind: "percent", divisor: 1 });
  }
  for (const name of language.point100.split("|")) {
    addPhrase(behind, name, { unit: "percentage-point", kind: "percent", divisor: 1, symbol: "point" });
  }
}

function addCurrencies(
  language: Language,
  everyday: ReadonlySet<string>,
  behind: Trie<Unit>,
  before: Trie<Unit>,
): void {
  const seen = new Set<string>();
  const add = (name: string, unit: Unit, isSymbol: boolean) => {
    const key = isSymbol ? name : name.toLowerCase();
    if (!name || seen.has(key) || everyday.has(key)) return;
    seen.add(key);
    const entry: Unit = isSymbol ? { ...unit, symbol: name } : { ...unit };
    if (/^[a-z.]+\$$/i.test(name)) entry.glued = true;
    addPhrase(behind, name, entry);
    addPhrase(before, name, entry);
  };
  const money = (unit: string, divisor = 1): Unit => ({ unit, kind: "money", divisor });
  for (const [code, names] of Object.entries(language.currencies)) {
    for (const name of names.split("|")) add(name, money(code), false);
  }
  for (const [code, names] of Object.entries(language.subunits)) {
    for (const name of names.split("|")) addPhrase(behind, name, money(code, 100));
  }
  const rank = (code: string) => (prominence.indexOf(code) + prominence.length + 1) % (prominence.length + 1);
  const codes = Object.keys(language.cldr.currencies).sort((a, b) => rank(a) - rank(b));
  for (const code of codes) {
    const { names, symbols } = language.cldr.currencies[code] ?? { names: [], symbols: [] };
    for (const name of names)
      for (const form of inflections(name.toLowerCase(), language.endings)) add(form, money(code), false);
    for (const symbol of symbols)
      if (symbol.length > 1 || !/\p{L}/u.test(symbol)) add(symbol, money(code), /\p{L}/u.test(symbol));
    add(code, money(code), true);
  }
  // "yen" of "yen japonais": the most traded currency of that name is meant.
  for (const code of codes) {
    for (const name of language.cldr.currencies[code]?.names ?? []) {
      const words = name.toLowerCase().split(" ");
      const noun = language.nounFirst ? words[0] : words.at(-1);
      if (words.length > 1 && noun && noun.length > 2 && prominence.includes(code)) add(noun, money(code), false);
    }
  }
}
