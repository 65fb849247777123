import type { Figure } from "../figure.ts";
import { isLetter } from "../token/character.ts";

/** A name that currencies of several countries have. */
interface SharedName {
  name: RegExp;
  /** The countries' currencies that are written about most (ISO 4217; BEF and FRF for the past). */
  codes: readonly string[];
  /** Those that the bare name is read as, by language; the first is the likeliest. */
  bare: readonly string[];
  /** Is it nearly always the first one's, where no country is named? The other francs are of the past, or "CFA". */
  mostly?: boolean;
}

const pesoName: SharedName = {
  name: /(?<!\p{L})pesos?(?!\p{L})/iu,
  codes: ["MXN", "ARS", "CLP", "COP", "UYU", "DOP", "CUP", "PHP"],
  bare: ["MXN", "PHP"],
};

const dollars = /d[oóò]l+[aà]r|dollaro|\bUSD\b|US ?\$|U\$S/i;

const shared: readonly SharedName[] = [
  {
    // German "Franken" are Switzerland's alone.
    name: /(?<!\p{L})fran(?:cs?|cos?|chi)(?!\p{L})/iu,
    codes: ["CHF", "XOF", "BEF", "FRF", "RWF", "GNF", "CDF", "DJF", "BIF"],
    bare: ["CHF"],
    mostly: true,
  },
  // What Flanders paid with was Belgium's; of Switzerland's, papers there and in the Netherlands say whose it is.
  { name: /(?<!zwitserse |\p{L})frank(?!\p{L})/iu, codes: ["CHF", "BEF", "FRF"], bare: ["CHF"] },
  {
    name: /(?<!\p{L})dinar(?:s|es|i|en|o)?(?!\p{L})/iu,
    codes: ["DZD", "TND", "IQD", "KWD", "JOD", "LYD", "BHD", "RSD", "MKD"],
    bare: ["DZD"],
  },
  pesoName,
  {
    name: /(?<!\p{L})(?:couronnes?|coronas?|corone|coroas?|crowns?|kronen)(?!\p{L})/iu,
    codes: ["SEK", "NOK", "DKK", "CZK", "ISK"],
    bare: ["SEK", "DKK"],
  },
  { name: /(?<!\p{L})dirhams?(?!\p{L})/iu, codes: ["MAD", "AED"], bare: ["MAD", "AED"] },
  {
    name: /(?<!\p{L})(?:shillings?|scellini|chelines|xelins|shs?)(?!\p{L})/iu,
    codes: ["KES", "UGX", "TZS", "SOS"],
    bare: ["KES"],
    mostly: true,
  },
  {
    name: /(?<!\p{L})(?:rupees?|roupies?|rupias?|rupie|rupien|rs)(?!\p{L})/iu,
    codes: ["INR", "PKR", "LKR", "NPR", "MUR"],
    bare: ["INR"],
    mostly: true,
  },
];

/** Counted so in India's press, whatever neighbour it tells of. */
const indian = /(?<!\p{L})(?:crores?|lakhs?)(?!\p{L})/iu;
/** Paid with until 2001, so of a text that tells of those years. */
const past: ReadonlySet<string> = new Set(["BEF", "FRF"]);
const pastYear = /(?<!\d)(?:1[89]\d\d|200[01])(?!\d)/;

/** A figure whose unit is a guess is on no card. */
const guessed = 0.4;

/**
 * "20 francs", "16 milliards de dinars": whose they are, the article's country says, or its language tag. Where it
 * names none, or several, the unit is doubtful. Names of countries and of their currencies are CLDR's.
 * @param stated - the currencies that the article names without doubt
 */
export function settleCurrencies(
  figures: readonly Figure[],
  text: string,
  lang: string,
  stated: () => ReadonlySet<string>,
): void {
  const found = new Map<SharedName, string | undefined>();
  const codeOf = (said: SharedName): string | undefined => {
    if (!found.has(said)) found.set(said, currencyOf(said, text, lang, stated()));
    return found.get(said);
  };
  for (const figure of figures) {
    if (figure.kind !== "money" || figure.origin !== "extracted") continue;
    const said = shared.find(({ name, bare }) => bare.includes(figure.unit ?? "") && name.test(figure.source.text));
    if (!said) continue;
    const code = codeOf(said);
    const tellsOfThen = () => stated().has(code ?? "") || pastYear.test(figure.source.sentence);
    const isGone = code !== undefined && past.has(code) && !tellsOfThen();
    if (code === undefined || isGone) figure.confidence = Math.min(figure.confidence ?? 1, guessed);
    else figure.unit = code;
  }
  const pesos = found.get(pesoName);
  for (const figure of figures)
    if (isSign(figure) && /^ (?:de )?pesos(?!\p{L})/u.test(text.slice(figure.source.end, figure.source.end + 12)))
      figure.unit = codeOf(pesoName) ?? figure.unit;
  if (pesos !== undefined && !dollars.test(text)) settleSigns(figures, pesos);
}

/** Currencies whose hundredths are cents, by CLDR's English and French names of them. */
export const withCents: ReadonlySet<string> = new Set(["EUR", "USD", "AUD", "CAD", "NZD", "ZAR", "SGD", "HKD", "KES"]);

const centName = /(?<![\p{L}.])(?:cents?|c)$/u;

/**
 * "39.5 cent per litre": read as a dollar's, cents are those of the article's currency that has cents; of two the one that nearly all
 * its sums are in.
 * @param stated - the currencies that the article names without doubt
 */
export function settleCents(figures: readonly Figure[], stated: () => ReadonlySet<string>): void {
  let own: string | undefined;
  for (const figure of figures) {
    if (figure.kind !== "money" || figure.origin !== "extracted" || figure.unit !== "USD" || !isInCents(figure))
      continue;
    own ??= ownWithCents(figures, stated()) ?? figure.unit;
    figure.unit = own;
  }
}

/** So many times as many sums as of all other currencies are in an article's own. */
const nearlyAll = 3;

function ownWithCents(figures: readonly Figure[], stated: ReadonlySet<string>): string | undefined {
  const codes = figures.flatMap((each) =>
    each.kind === "money" && withCents.has(each.unit ?? "") && !isInCents(each) ? [each.unit as string] : [],
  );
  const [only, ...others] = new Set([...[...stated].filter((code) => withCents.has(code)), ...codes]);
  if (only && others.length === 0) return only;
  return codes.find((code) => {
    const count = codes.filter((each) => each === code).length;
    return count >= nearlyAll * (codes.length - count);
  });
}

/** "41.5 cent per litre", "3c" */
function isInCents({ per, source }: Figure): boolean {
  const [amount = ""] = per === undefined ? [source.text] : source.text.split(/\s?(?:\/|per|an?|par|le|la|l[’'])\s?/u);
  return centName.test(amount);
}

/** "$350.000 millones": the sign is the peso's as well, where the article tells of pesos and nowhere of dollars. */
function settleSigns(figures: readonly Figure[], code: string): void {
  for (const figure of figures) if (isSign(figure)) figure.unit = code;
}

function isSign({ kind, origin, source }: Figure): boolean {
  return kind === "money" && origin === "extracted" && source.text.startsWith("$");
}

function currencyOf(
  { codes, mostly }: SharedName,
  text: string,
  lang: string,
  stated: ReadonlySet<string>,
): string | undefined {
  const region = lang.split("-").find((part) => /^[A-Z]{2}$/.test(part));
  const [own] = codes.filter((code) => region !== undefined && code.startsWith(region));
  if (own) return own;
  const [first] = codes as [string];
  const names = namedIn(text, lang);
  const isFirst = names(first) || text.includes(first) || (first === "INR" && indian.test(text));
  if (isFirst && mostly) return first;
  const tellsOfThen = pastYear.test(text);
  const others = codes.filter(
    (code) => code !== first && (stated.has(code) || ((tellsOfThen || !past.has(code)) && names(code))),
  );
  // Who reckons in euros and names no Swiss found 72 900 old francs in a wall.
  const isOld = first === "CHF" && stated.has("EUR");
  if (others.length === 0) return isFirst || (mostly && !isOld) ? first : undefined;
  // Algerians and Libyans who visit Tunisia pay in neither's dinars.
  if (isFirst) return undefined;
  return others.length === 1 ? others[0] : undefined;
}

/** Does the text name a currency's country, or its people? Asked by the currency's code. */
function namedIn(text: string, lang: string): (code: string) => boolean {
  const lower = text.toLowerCase();
  const regions = new Intl.DisplayNames(lang, { type: "region" });
  const currencies = new Intl.DisplayNames(lang, { type: "currency" });
  return (code) => {
    // The CFA franc's code names no country.
    if (code.startsWith("X")) return false;
    const region = regions.of(code.slice(0, 2)) ?? code;
    const own = (currencies.of(code) ?? code).split(" ").filter((word) => !isShared(word));
    // "Franco svizzero" has an adjective, which is its people's too; "franco della Guinea" only words of the country's name.
    const isAdjective = own.length === 1 || (own.length === 2 && own.every(isCapital));
    const words = isAdjective ? [region, ...own] : [region];
    return words.some((word) => !isShared(word) && hasStem(lower, word.toLowerCase()));
  };
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function isShared(word: string): boolean {
  return shared.some(({ name }) => name.test(word));
}

/** "Suisse" and "suisses", "Mexican" and "Mexicans": a word but for its last letter. Both in small letters. */
function hasStem(text: string, word: string): boolean {
  if (word.length < 4) return false;
  // "Franc" would find every "francs".
  const stem = word.length > 4 && !isShared(word.slice(0, -1)) ? word.slice(0, -1) : word;
  let at = text.indexOf(stem);
  while (at > 0 && isLetter(text.charCodeAt(at - 1))) at = text.indexOf(stem, at + 1);
  return at !== -1;
}
