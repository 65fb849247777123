import type { Figure } from "./figure.ts";

/** The very same words of the article, read as the same kind. */
export function isSameMention(a: Figure, b: Figure): boolean {
  return a.source.start === b.source.start && a.source.end === b.source.end && a.kind === b.kind;
}

/** A day that is said without its year: "--11-12" of "le 12 novembre". */
export function isYearless({ date }: { date?: string | undefined }): boolean {
  return date?.startsWith("--") === true;
}

/** Is it the same day of the same month, in whatever year? */
export function isSameDay(a: { date?: string | undefined }, b: { date?: string | undefined }): boolean {
  return a.date?.slice(-5) === b.date?.slice(-5);
}

/** The same for two figures that say the same quantity, whatever the words around: "10 Md€" and "dix milliards d'euros". */
export function factKey({ kind, amount, to, unit, per, date }: Figure): string {
  return `${kind}|${kind === "count" ? unit?.toLowerCase() : unit}|${amount}|${to ?? ""}|${per ?? ""}|${date ?? ""}`;
}

/** Orders figures so that those that say the same quantity, and only they, stand together as equal. */
export function compareFacts(a: Figure, b: Figure): number {
  if (a.amount !== b.amount) return a.amount - b.amount;
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  if (a.unit === b.unit && a.to === b.to && a.per === b.per && a.date === b.date) return 0;
  const [first, second] = [factKey(a), factKey(b)];
  return first === second ? 0 : first < second ? -1 : 1;
}

/** One says the other in fewer digits: "plus de 660 000 hectares" of "662 776 hectares". */
export function isRoundingOf(rough: Figure, exact: Figure): boolean {
  // "71 millions" of "71 millions d’euros", "45 milioni spesi" of "45 milioni di euro".
  const bare = rough.unit === null || (rough.source.title === true && exact.kind === "money");
  if (rough.kind === "count" && bare && exact.unit !== null && exact.kind !== "percent") {
    // "More than 1,000 die" of a title, and in the text 1,043 people.
    if (rough.source.title && exact.kind === "count" && exact.to === undefined && isBoundOf(rough, exact)) return true;
    return rough.amount === exact.amount && rough.to === exact.to && Math.abs(rough.amount) >= 1e6;
  }
  if (isPriceOf(rough, exact) || isTimeOf(rough, exact)) return true;
  // "2,4 por mil" of a title, and "2,4 muertes por cada 1.000 nacidos"
  if (rough.unit === "permille" && exact.kind === "count" && rough.source.title) return rough.amount === exact.amount;
  if (rough.kind === "ratio" && isRoundedFor(rough, exact)) return true;
  // "over a quarter" of "27%"
  if (rough.kind === "ratio" && exact.kind === "percent" && rough.qualifier) {
    // "falls by almost a fifth" of a title has its sign in its words.
    const percent = rough.source.title && exact.direction ? Math.abs(exact.amount) : exact.amount;
    return exact.unit === "percent" && Math.abs(rough.amount * 100 - percent) <= 3;
  }
  if (rough.kind !== exact.kind || rough.to !== undefined || exact.to !== undefined || rough.kind === "date")
    return false;
  if (rough.unit !== exact.unit && rough.kind !== "count") return false;
  if (rough.kind === "count" && !areOfOneNoun(rough, exact)) return false;
  if (isBoundOf(rough, exact)) return true;
  if (rough.digits >= exact.digits || exact.digits < 3 || rough.amount === 0) return false;
  // "more than 130" of 138
  const floor = 10 ** (Math.floor(Math.log10(Math.abs(exact.amount))) + 1 - Math.max(rough.digits, 2));
  if (rough.qualifier === "more-than" && Math.floor(exact.amount / floor) * floor === rough.amount) return true;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(rough.amount))) + 1 - Math.max(rough.digits, 2));
  return Math.abs(rough.amount - exact.amount) < step && Math.abs(rough.amount - exact.amount) / rough.amount < 0.05;
}

/** "Ein Drittel (34 Prozent)" */
function isRoundedFor({ source }: Figure, exact: Figure): boolean {
  return source.sentence === exact.source.sentence && source.text === exact.source.rounded?.text;
}

/** "über 100 Tote", "103 Passagiere": counts of different things are two facts. */
function areOfOneNoun({ unit }: Figure, { unit: other }: Figure): boolean {
  if (unit === null || other === null) return true;
  const [noun, second] = [unit.toLowerCase(), other.toLowerCase()];
  return noun.slice(0, 4) === second.slice(0, 4) || noun.slice(-4) === second.slice(-4);
}

/** "Wohnen kostet 9,84 Euro" of a title, and in the text 9,84 euros a square metre; or the other way round. */
function isPriceOf(rough: Figure, { kind, unit, amount, to, per, source }: Figure): boolean {
  if (kind !== "money" && kind !== "percent") return false;
  if (!(rough.source.title || source.title) || rough.kind !== kind || rough.per || !per) return false;
  return rough.unit === unit && rough.amount === amount && rough.to === to;
}

/** "Jailed for five years" of a title, and in the text five years and three months. */
function isTimeOf(rough: Figure, { kind, unit, amount, parts }: Figure): boolean {
  if (!rough.source.title || rough.kind !== "duration" || kind !== "duration" || rough.parts || !parts) return false;
  return rough.unit === unit && rough.to === undefined && Math.abs(amount - rough.amount) < 1;
}

/** Of so much of the rounded amount the exact one may differ. */
const farthest = 0.05;
/** The same of a title's round number. */
const farthestOfTitle = 0.15;

/** "plus de 9 euros le mètre carré", and in the text 9,14: a bound in fewer digits, and what keeps it closely. */
function isBoundOf(rough: Figure, exact: Figure): boolean {
  if (rough.digits >= exact.digits || (exact.digits < 3 && !rough.source.title) || rough.amount <= 0) return false;
  if (rough.unit !== null && rough.unit.toLowerCase() !== exact.unit?.toLowerCase()) return false;
  if (rough.per && exact.per && rough.per !== exact.per) return false;
  const beyond = (exact.amount - rough.amount) / rough.amount;
  // "Snow totals top 20 inches" of a title, and in the text 22.4.
  const reach = rough.source.title && rough.digits === 1 ? farthestOfTitle : farthest;
  if (rough.qualifier === "more-than") return beyond > 0 && beyond < reach;
  if (rough.qualifier === "less-than" || rough.qualifier === "nearly") return beyond < 0 && beyond > -farthest;
  return false;
}
