import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Names of the gold's that neither a surface of `unit.json` nor our id says. Some are of the lists in its `tagger.py`. */
const goldNames = {
  percent: "percentage",
  "percentage-point": "percentage",
  ILS: "shekel",
  generic: "degree",
  pound: "pound-mass",
  "part-per-1e6": "part per million",
  "parts per million": "part per million",
  "part-per-1e9": "parts-per-billion",
  "million-british-thermal-unit": "mega british thermal unit",
  millimeter: "millimetre",
  td: "touch down",
};

/** The benchmark's `unit.json`, in a folder above its sentences or in one's `CQE`, where its repository has had it. */
export function unitFileOf(path) {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const file = ["unit.json", "CQE/unit.json"].map((name) => join(folder, name)).find(existsSync);
    if (file) return file;
    if (folder === dirname(folder)) throw new Error(`${path}: no unit.json of the benchmark's in the folders above`);
  }
}

/** Names by what says them in a text: of words in any case, of symbols as they are written. Ambiguous ones are left out. */
function namesBySurface(units) {
  const names = new Map();
  const add = (surface, name) =>
    names.set(surface, names.has(surface) && names.get(surface) !== name ? undefined : name);
  for (const [name, { surfaces, symbols, entity }] of Object.entries(units)) {
    if (entity === "currency") continue;
    for (const surface of new Set([name, ...surfaces])) if (surface) add(surface.toLowerCase(), name);
    for (const symbol of new Set(symbols)) if (symbol) add(symbol, name);
  }
  return names;
}

/** What the benchmark calls a currency by its code, a unit by our id and by the words of a text; the last may be unknown. */
export function readUnitNames(path) {
  const units = JSON.parse(readFileSync(path, "utf8"));
  const surfaces = namesBySurface(units);
  const codes = new Map(
    Object.entries(units)
      .filter(([, { currency_code: code }]) => code)
      .map(([name, { currency_code: code }]) => [code, name])
      .reverse(),
  );
  const words = (id) => id.replaceAll("-", " ");
  return {
    ofCurrency: (code) => goldNames[code] ?? codes.get(code) ?? code,
    ofUnit: (id) => goldNames[id] ?? surfaces.get(id) ?? surfaces.get(words(id)) ?? words(id),
    ofWords: (text) => goldNames[text.toLowerCase()] ?? surfaces.get(text) ?? surfaces.get(text.toLowerCase()),
  };
}
