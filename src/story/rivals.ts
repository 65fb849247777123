import { factKey } from "../figure/fact.ts";
import type { Figure } from "../figure/figure.ts";

/** Two amounts of one measure against each other, as one sentence says them: "12 % of women against 7 % of men". */
export interface Rivals {
  sides: { name: string; figure: Figure }[];
  sentence: string;
}

/** Longer sentences do not stand over a chart as what it measures. */
const longest = 120;

/** Words that set one amount against another, right before it, in the languages that are read. */
const against =
  /^(?<name>.+?),?\s+(?:against|versus|vs\.?|compared (?:with|to)|contre|face à|gegenüber|gegen|frente a|contra|contro|rispetto a|a fronte de|a fronte di|face a|tegenover|tegen)(?:l|os?)?(?:\s+(?:about|some|around|environ|rund|etwa|ungefähr|unos|circa|cerca de|ongeveer|el|il|o|os|les|los|las))?\s*$/iu;

/** "of", "in" and "among" with their articles: two names behind the same one stand beside each other. The first two are no part of a name. */
const before = [
  /^(?:of(?: the| all)?|de la|de l['’]|de los|de las|van (?:de|het)|du|des|del(?:la|l['’]|le|lo)?|de(?:gl)?i|d[ao]s?|der|aller|von|van|de|di|d['’])(?:\s+|(?<=['’]))/iu,
  /^(?:in|à|en|em|a)\s+/iu,
  /^(?:among|for|chez|pour|parmi|bei|unter|für|entre|para|tra|fra|per|onder|bij|voor)\s+/iu,
];

/** One word, or a proper name of several: more of them may be a verb's. */
const nameWords =
  /^(?:(?:the|les?|la|l['’]|los|las|i|gli|le|de|het|os|as|den|der|die)\s*)?(?:[\p{L}\p{M}'’-]+|\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*){1,2})$/u;

/** Times are no rivals: an amount at one against that at another is a change. In small letters. */
const time =
  /^(?:years?|months?|quarters?|weeks?|decades?|ans?|années?|mois|trimestres?|semaines?|monats?|vormonats?|quartals?|wochen?|años?|mes(?:es)?|semanas?|ann[oi]|mes[ei]|settiman[ae]|anos?|mês|jaar|jaren|we(?:ek|ken)|spring|summer|autumn|winter|printemps|été|automne|hiver|frühjahr|sommer|herbst|previous(?:ly)?|earlier|former|before|last|latest|now|today|passée?s?|auparavant|avant|aujourd|zuvor|heute|antes|hoy|prima|oggi|hoje|afgelopen|vandaag|(?:jahr|vorjahr|maand|précédent|vorig|vorher|früher|letzt|anterior|precedent|eerder|eerst).*|(?:kwarta|derni|pasad|scors|passad).+)$/;

/** What stands behind each of two amounts that are set against each other. */
interface Parallel {
  names: [string, string];
  /** The words before them, that are the same for both. */
  words: RegExp;
  kept: boolean;
}

function parallelOf({ source, ...one }: Figure, other: Figure): Parallel | undefined {
  const { sentence } = source;
  if (one.kind !== other.kind || one.unit !== other.unit || one.per !== other.per) return undefined;
  const start = sentence.indexOf(source.text) + source.text.length;
  const second = sentence.indexOf(other.source.text, start);
  if (second < 0 || second - start > longest) return undefined;
  const name = against.exec(sentence.slice(start, second).trim())?.groups?.name?.trim() ?? "";
  const rest = sentence.slice(second + other.source.text.length);
  const last = /^[^,;:.!?()–—]*/u.exec(rest)?.[0].trim() ?? "";
  const kind = before.findIndex((words) => words.test(name) && words.test(last));
  const words = before[kind];
  if (!words || name.toLowerCase() === last.toLowerCase() || isTime(name) || isTime(last)) return undefined;
  return { names: [name, last], words, kept: kind > 1 };
}

/** Whoever runs against someone, right behind the second amount: "contro il 44% della rivale". */
const opponent =
  /^[^,;:.!?()–—]{0,12}(?<!\p{L})(?:rival|sfidant|avversari|adversair|concurrent|compétit|challenger|opponent|contender|herausforder|gegner|konkurrent|tegenstander|uitdager|adversári|opositor|contrincante|oponente|oficialista)/iu;

/** Whether two amounts of a sentence are of two beside each other, so that neither became the other. */
export function areRivals(one: Figure, other: Figure): boolean {
  const { sentence, text } = other.source;
  const behind = sentence.slice(sentence.lastIndexOf(text) + text.length).trimStart();
  return parallelOf(one, other) !== undefined || opponent.test(behind);
}

/** The two whom a sentence's amounts are of; undefined where it is not certain. */
function rivalNames(one: Figure, other: Figure): [string, string] | undefined {
  const found = parallelOf(one, other);
  if (!found) return undefined;
  const { names, words, kept } = found;
  const [first, last] = names.map((said) => said.replace(words, "")) as [string, string];
  if (![first, last].every((said) => nameWords.test(said))) return undefined;
  // What is of women and of men is theirs; what is so among them keeps its word.
  return kept ? names : [first, last];
}

/** "en avril", "last year", "in the previous poll", "2024" */
function isTime(name: string): boolean {
  if (/\d/.test(name)) return true;
  const lower = name.toLowerCase();
  if (lower.match(/\p{L}+/gu)?.some((word) => time.test(word))) return true;
  return lower.split(/[\s’']+/).some((word) => isMonth(word));
}

/** Made for the first name that is asked about: 84 names take longer than loading all that tells a story. */
let months: ReadonlySet<string> | undefined;

function isMonth(word: string): boolean {
  months ??= new Set(
    ["en", "fr", "de", "es", "it", "pt", "nl"].flatMap((lang) => {
      const { format } = new Intl.DateTimeFormat(lang, { month: "long", timeZone: "UTC" });
      return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2026, month, 15)).toLowerCase());
    }),
  );
  return months.has(word);
}

/** The first two rivals of whom one is what the article is about. */
export function rivalsOf(figures: readonly Figure[], leads: readonly Figure[]): Rivals | undefined {
  for (const [index, one] of figures.entries()) {
    const other = figures[index + 1];
    const { sentence } = one.source;
    if (other?.source.sentence !== sentence || sentence.length > longest || ![one, other].every(isLevel)) continue;
    if (!leads.some((lead) => [one, other].some((figure) => factKey(figure) === factKey(lead)))) continue;
    const names = rivalNames(one, other);
    if (names) return { sides: [one, other].map((figure, side) => ({ figure, name: names[side] ?? "" })), sentence };
  }
  return undefined;
}

/** An amount that stands, neither a range nor a change. */
function isLevel({ kind, to, modality, direction, amount }: Figure): boolean {
  return kind !== "date" && to === undefined && modality === undefined && direction === undefined && amount >= 0;
}
