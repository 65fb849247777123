import { extractFigures } from "../../dist/src/figure/extract.js";
import { inTheirForm } from "./newsquant-form.mjs";
import { readUnitNames, unitFileOf } from "./newsquant-units.mjs";
import { percent, printTable } from "./report.mjs";

/** "12.5", and "5.0-7.0" of a range; a minus before the first is its sign. */
export function amountOf(text) {
  const range = /^(?<from>[\d.]+) ?- ?(?<to>[\d.]+)$/u.exec(text)?.groups;
  return range ? [Number(range.from), Number(range.to)] : Number(text);
}

const near = (a, b) => Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(a);

/** The same amount within 1e-5; a range is the same as a range only. */
export function sameAmount(theirs, ours) {
  if (Array.isArray(theirs) !== Array.isArray(ours)) return false;
  return Array.isArray(theirs) ? theirs.every((end, index) => near(end, ours[index])) : near(theirs, ours);
}

/**
 * Which of the benchmark's quantities of a sentence are read, each by one of ours, those with the same unit first.
 * `pairs` with both, the rest in `missed` and `extra`.
 */
export function match(theirs, ours) {
  const pairs = [];
  let missed = theirs;
  let extra = ours;
  for (const sameUnit of [true, false]) {
    const left = [];
    for (const quantity of missed) {
      const own = extra.find(
        ({ value, unit }) =>
          sameAmount(quantity.value, value) && (!sameUnit || quantity.unit.toLowerCase() === unit.toLowerCase()),
      );
      if (own) {
        pairs.push({ theirs: quantity, ours: own, sameUnit });
        extra = extra.filter((other) => other !== own);
      } else left.push(quantity);
    }
    missed = left;
  }
  return { pairs, missed, extra };
}

function shares(rows) {
  let [value, unit, theirs, ours] = [0, 0, 0, 0];
  for (const { pairs, missed, extra } of rows) {
    value += pairs.length;
    unit += pairs.filter(({ sameUnit }) => sameUnit).length;
    theirs += pairs.length + missed.length;
    ours += pairs.length + extra.length;
  }
  const f1 = (found) => percent((2 * found) / (theirs + ours));
  const all = (found) => [percent(found / ours), percent(found / theirs), f1(found)];
  return [theirs, ...all(value), ...all(unit)];
}

const shown = ({ value, unit }) => `${Array.isArray(value) ? value.join("–") : value} ${unit}`;

/** Prints precision, recall and F1 on NewsQuant; verbose, every quantity that is not read as the benchmark has it. */
export function benchNewsquant(files, { verbose }) {
  for (const { path, rows } of files) {
    const names = readUnitNames(unitFileOf(path));
    const scores = rows.map(({ text, quantities }) =>
      match(
        quantities.map(({ value, normalized_unit: unit }) => ({ value: amountOf(value), unit })),
        inTheirForm(extractFigures(text, { lang: "en" }), names),
      ),
    );
    const of = (part) => shares(scores.filter((_, index) => part(index)));
    printTable(
      ["NewsQuant", "quantities", "precision", "recall", "F1", "with unit: precision", "recall", "F1"],
      [
        ["even rows", ...of((index) => index % 2 === 0)],
        ["odd rows", ...of((index) => index % 2 === 1)],
        ["all", ...of(() => true)],
      ],
    );
    if (!verbose) continue;
    for (const [index, { pairs, missed, extra }] of scores.entries()) {
      const faults = [
        ...missed.map((quantity) => `missed ${shown(quantity)}`),
        ...extra.map((quantity) => `too much ${shown(quantity)} “${quantity.figure.source.text}”`),
        ...pairs.filter(({ sameUnit }) => !sameUnit).map(({ theirs, ours }) => `unit ${ours.unit}, not ${theirs.unit}`),
      ];
      if (faults.length > 0) console.log(`${index} ${rows[index].text}\n    ${faults.join("\n    ")}`);
    }
  }
}
