import { singular } from "./singular.mjs";

/** Coins that the benchmark counts as such, by the words that say them: "68p" is so many points to it. */
const coins = [
  [/cents?\b|¢/iu, "cent"],
  [/\bsen\b/iu, "sen"],
  [/pence|penny|(?<=\d) ?p\b/iu, "point"],
];

/** A word of a number: digits, signs and scales, before what it is of. */
const numberWord =
  /^(?:[-+~]?[\p{Sc}]?\d.*|an?|and|the|to|of|or|half|quarters?|dozens?|hundreds?|thousands?|[mbtr]illions?|[kmb]|bn|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?)$/iu;

/** What stands behind the number in a figure's words: what a count counts with its adjectives, a measure's unit. */
function wordsBehind({ source }) {
  const words = source.text.replace(/(?<=\d)(?=\p{L})/gu, " ").split(/\s+/u);
  const isNumber = (word) => numberWord.test(word.split("-")[0]);
  const first = words.findIndex((word) => isNumber(word));
  const end = words.findIndex((word, at) => at > first && !isNumber(word));
  const last = (end === -1 ? words.length : end) - 1;
  const closed = words[last]?.split("-").slice(1) ?? [];
  return [...closed.filter((word) => !numberWord.test(word)), ...words.slice(last + 1)];
}

function counted(figure, names) {
  const behind = wordsBehind(figure);
  // Of "eight more recorded songs" it keeps adjectives and nouns.
  const kept = behind.filter((word, at) => at === behind.length - 1 || !/^(?:and|more|\p{Ll}+ed)$/u.test(word));
  const words = kept.length > 0 ? kept : [figure.unit];
  const lemmas = words.map(singular).join(" ");
  return names.ofWords(words.join(" ")) ?? names.ofWords(lemmas) ?? lemmas;
}

/** "200,000-year-old", of which our figure's words may leave the last out. */
const isAge = ({ role, unit, source }) =>
  role === "age" ||
  unit.endsWith("-person") ||
  /^[ -]?olds?\b/u.test(source.sentence.slice(source.sentence.indexOf(source.text) + source.text.length));

function unitOf(figure, names) {
  const { kind, unit, per } = figure;
  if (kind === "multiplier") return "count";
  if (unit === null || kind === "ratio") return "-";
  const rate = (name) => (per && !name.includes(" per ") ? `${name} per ${names.ofUnit(per)}` : name);
  if (kind === "money") return rate(names.ofCurrency(unit));
  if (kind === "count") return rate(counted(figure, names));
  if (kind === "duration" && isAge(figure)) return `${names.ofUnit(unit.replace("-person", ""))} of age`;
  const said = kind === "measure" && !per ? names.ofWords(wordsBehind(figure).join(" ")) : undefined;
  return rate(said ?? names.ofUnit(unit));
}

/** One figure's quantities: the parts of a time in several units and both amounts of "eight or nine" are two to the benchmark. */
function written(figure, names) {
  const { kind, amount, to, source, per, parts } = figure;
  if (parts && !source.text.includes(":"))
    return parts.map((part) => ({ value: part.amount, unit: names.ofUnit(part.unit), figure }));
  const coin = kind === "money" ? coins.find(([words]) => words.test(source.text)) : undefined;
  const factor = coin ? 100 : 1;
  const unit = coin ? `${coin[1]}${per ? ` per ${names.ofUnit(per)}` : ""}` : unitOf(figure, names);
  const amounts = to === undefined ? [amount * factor] : [amount * factor, to * factor];
  if (amounts.length === 2 && / or /u.test(source.text)) return amounts.map((value) => ({ value, unit, figure }));
  return [{ value: amounts.length === 2 ? amounts : amounts[0], unit, figure }];
}

/** Are two figures both ends of a change "from … to"? What rose "to … from" is two quantities to the benchmark. */
const endsChange = (first, second) =>
  first?.qualifier === "from" &&
  second.qualifier === "to" &&
  first.kind === second.kind &&
  first.unit === second.unit &&
  first.source.sentence === second.source.sentence;

/**
 * Our figures of a sentence as the benchmark writes them: dates and factors without a number ("twice") left out,
 * coins as coins, and both ends of a change as one range.
 */
export function inTheirForm(figures, names) {
  const kept = figures.filter(
    ({ kind, source }) => kind !== "date" && (kind !== "multiplier" || /\d|times|fold/.test(source.text)),
  );
  const quantities = [];
  for (const [index, figure] of kept.entries()) {
    const own = written(figure, names);
    const before = quantities.at(-1);
    const paired = endsChange(kept[index - 1], figure) && ![before, own[0]].some(({ value }) => Array.isArray(value));
    if (paired) before.value = [before.value, own[0].value];
    else quantities.push(...own);
  }
  return quantities;
}
