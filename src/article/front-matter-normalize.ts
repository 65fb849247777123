import type { AskedSize } from "../base/asked-size.ts";
import { mostCountries } from "../base/country.ts";
import { excessOf } from "./excess.ts";
import { isKnown, meantKey, type OwnKey, ownKeys, slipOf } from "./front-matter-keys.ts";
import type { Approval, CardsChoice, Correction, FrontMatter, FrontMatterOptions } from "./front-matter-shape.ts";
import {
  type Reading,
  readCountry,
  readDate,
  readFlag,
  readLang,
  readNames,
  readTags,
  readText,
  shown,
} from "./front-matter-values.ts";

/** What is wrong with a value, or with a key's name, and where. */
export interface Fault {
  /** Of the value; of what holds the key where `key` is the fault. */
  path: PropertyKey[];
  key?: string;
  message: string;
  /** Whether it is taken for what was meant: only a strict site hears of that. */
  understood: boolean;
}

/** A declared figure, and where it stands in the list. */
export interface ListedFigure {
  value: string;
  label?: string;
  index: number;
}

type NormalFront = Omit<FrontMatter, "figures"> & { figures: ListedFigure[] };

/**
 * Types front matter, or a page's data: what is ours and can be understood is, all else is left as if it were not there.
 * @param spec - what a parser made of it, of whatever shape
 */
export function normalizeFront(
  spec: unknown,
  { keys = [], strict = false }: FrontMatterOptions = {},
): { front: NormalFront; faults: Fault[] } {
  const faults: Fault[] = [];
  if (typeof spec !== "object" || spec === null || Array.isArray(spec)) {
    const message = "the front matter is no list of `key: value` lines";
    if (spec !== undefined && spec !== null && spec !== "") faults.push({ path: [], message, understood: false });
    return { front: { tags: [], draft: false, figures: [], cards: {}, card: {} }, faults };
  }
  const values = withinBounds(spec as Partial<Record<OwnKey, unknown>>, faults);
  faults.push(...strangeKeys(Object.keys(spec), keys, strict));

  function take<Value>(key: OwnKey, read: (value: unknown) => Reading<Value>): Value | undefined {
    const { value, wrong, loose } = read(values[key]);
    const said = wrong ?? loose;
    if (said) faults.push({ path: [key], message: `\`${key}\` ${said}`, understood: wrong === undefined });
    return value;
  }
  const text = (key: OwnKey) => present(key, take(key, readText));
  const front = {
    ...text("title"),
    ...text("description"),
    ...present("date", take("date", readDate)),
    ...present("updated", take("updated", readDate)),
    ...present("lang", take("lang", readLang)),
    tags: take("tags", readTags) ?? [],
    ...present("author", take("author", readNames)),
    ...text("translationKey"),
    ...present("correction", readCorrection(values.correction, faults)),
    draft: take("draft", readFlag) ?? false,
    figures: readFigures(values.figures, faults),
    cards: readCards(values.cards, faults),
    card: readCard(values.card, faults),
    ...present("approved", readApproval(values.approved)),
  } as NormalFront;
  return { front, faults };
}

/** The values of our keys, but for those that nobody can go through. */
function withinBounds(spec: Partial<Record<OwnKey, unknown>>, faults: Fault[]): Partial<Record<OwnKey, unknown>> {
  const values: Partial<Record<OwnKey, unknown>> = {};
  for (const key of ownKeys) {
    const value = spec[key];
    const excess = excessOf(key === "author" ? namesIn(value) : value);
    if (excess) faults.push({ path: [key], message: `\`${key}\` ${excess}`, understood: false });
    else values[key] = value;
  }
  return values;
}

/** An author may be an object of the site's, whose name alone is read. */
function namesIn(author: unknown): unknown {
  return isMap(author) && typeof author.name === "string" ? author.name : author;
}

function present<Value>(key: string, value: Value | undefined): Record<string, Value> {
  return value === undefined ? {} : { [key]: value };
}

/** In a strict site each key that nobody knows, elsewhere a misspelt one of ours. */
function strangeKeys(all: readonly string[], keys: readonly string[], strict: boolean): Fault[] {
  const own: readonly string[] = ownKeys;
  return all.flatMap((key) => {
    if (own.includes(key) || isKnown(key, keys)) return [];
    const meant = strict ? meantKey(key) : slipOf(key, all);
    return strict || meant ? [{ path: [], key, message: unknownKey(key, meant), understood: false }] : [];
  });
}

function unknownKey(key: string, meant: string | undefined): string {
  return `unknown front-matter key \`${key}\`${meant ? `; did you mean \`${meant}\`?` : ""}`;
}

/** A map of ours: its keys are known, and another one is a slip. */
function strangeMembers(path: PropertyKey[], map: object, known: readonly string[]): Fault[] {
  return Object.keys(map)
    .filter((key) => !known.includes(key))
    .map((key) => ({ path, key, message: unknownKey(key, meantKey(key, known)), understood: false }));
}

/** `- 10 milliards de dollars`, or a map with its label; one alone may stand without a list. */
function readFigures(value: unknown, faults: Fault[]): ListedFigure[] {
  if (value === undefined || value === null || value === "") return [];
  const wrong = { path: ["figures"], message: "`figures` must be a list of figures" };
  if (typeof value === "string") {
    faults.push({ ...wrong, understood: true });
    return [{ value, index: 0 }];
  }
  if (!Array.isArray(value)) {
    faults.push({ ...wrong, understood: false });
    return [];
  }
  return value.flatMap((each, index) => readFigure(each, index, faults));
}

function readFigure(spec: unknown, index: number, faults: Fault[]): ListedFigure[] {
  const path = ["figures", index];
  const map = isMap(spec) ? spec : { value: spec };
  const strange = strangeMembers(path, map, ["value", "label"]);
  const { value } = readText(map.value);
  if (value === undefined) {
    // A misspelt `value` says more than that there is none.
    const none = { path, message: `\`figures.${index}\` must say a figure`, understood: false };
    faults.push(...(strange.length > 0 ? strange.slice(0, 1) : [none]));
    return [];
  }
  faults.push(...strange);
  const label = readText(map.label);
  const said = label.wrong ?? label.loose;
  if (said) {
    const message = `\`figures.${index}.label\` ${said}`;
    faults.push({ path: [...path, "label"], message, understood: label.wrong === undefined });
  }
  return [{ value, index, ...(label.value === undefined ? {} : { label: label.value }) }];
}

/** A note, or a map of it and its date. */
function readCorrection(value: unknown, faults: Fault[]): Correction | undefined {
  const map = isMap(value) ? value : { note: value };
  if (map === value) faults.push(...strangeMembers(["correction"], map, ["note", "date"]));
  const path = ["correction", ...(map === value ? ["note"] : [])];
  const [note, date] = [readText(map.note), readDate(map.date)];
  const said = note.wrong ?? note.loose;
  if (said) faults.push({ path, message: `\`${path.join(".")}\` ${said}`, understood: note.wrong === undefined });
  if (date.wrong) {
    const message = `\`correction.date\` ${date.wrong}`;
    faults.push({ path: ["correction", "date"], message, understood: false });
  }
  return note.value === undefined ? undefined : { note: note.value, ...present("date", date.value) };
}

/** `cards: false`, or a map of template, theme, frame, sizes, animated and country. */
export function readCards(value: unknown, faults: Fault[]): CardsChoice {
  if (value === false) return false;
  if (value === undefined || value === null) return {};
  const wanted = "`cards` must be false or a map of template, theme, frame, sizes, animated and country";
  if (!isMap(value)) {
    const { value: flag, wrong } = readFlag(value);
    faults.push({ path: ["cards"], message: wanted, understood: wrong === undefined });
    return wrong === undefined && flag === false ? false : {};
  }
  faults.push(...strangeMembers(["cards"], value, ["template", "theme", "frame", "sizes", "animated", "country"]));
  const member = (key: string, read: Reading<unknown>) => {
    const said = read.wrong ?? read.loose;
    const message = `\`cards.${key}\` ${said}`;
    if (said) faults.push({ path: ["cards", key], message, understood: read.wrong === undefined });
  };
  const [template, theme, frame] = [readText(value.template), readText(value.theme), readText(value.frame)];
  const sizes = readSizes(value.sizes);
  member("template", template);
  member("theme", theme);
  member("frame", frame);
  // A flag, or a format by its name.
  const flag = value.animated === undefined ? {} : readFlag(value.animated);
  const animated: Reading<boolean | string> = flag.wrong === undefined ? flag : readText(value.animated);
  member("animated", animated);
  faults.push(...sizes.faults);
  return {
    ...present("template", template.value),
    ...present("theme", theme.value),
    ...present("frame", frame.value),
    ...(sizes.sizes.length > 0 ? { sizes: sizes.sizes } : {}),
    ...present("animated", animated.value),
    ...readCountries(value.country, faults),
  };
}

/** A country, or a list of them. */
function readCountries(value: unknown, faults: Fault[]): { countries?: string[] } {
  if (value === undefined || value === null || value === "") return {};
  const list = Array.isArray(value) ? value : [value];
  const read = list.slice(0, mostCountries).map(readCountry);
  for (const [index, { wrong }] of read.entries()) {
    const path = ["cards", "country", ...(list === value ? [index] : [])];
    if (wrong) faults.push({ path, message: `\`${path.join(".")}\` ${wrong}`, understood: false });
  }
  if (list.length > mostCountries) {
    const message = `\`cards.country\` has ${list.length} countries; a map names ${mostCountries} at most`;
    faults.push({ path: ["cards", "country", mostCountries], message, understood: false });
  }
  const countries = [...new Set(read.flatMap((each) => each.value ?? []))];
  return countries.length > 0 ? { countries } : {};
}

/** Names of sizes, and pixels as `{ width, height }`, whose bounds are not looked at here; one alone may stand without a list. */
function readSizes(value: unknown): { sizes: AskedSize[]; faults: Fault[] } {
  if (value === undefined || value === null || value === "") return { sizes: [], faults: [] };
  const path = ["cards", "sizes"];
  const faults: Fault[] = [];
  const list = Array.isArray(value) ? value.flat(3) : [value];
  if (!Array.isArray(value)) {
    faults.push({ path, message: `\`cards.sizes\` must be a list, not ${shown(value)}`, understood: true });
  }
  const sizes = list.flatMap((each: unknown, index): AskedSize[] => {
    const at = Array.isArray(value) ? [...path, index] : path;
    if (!isMap(each)) {
      const { value: name, wrong, loose } = readText(each);
      const said = wrong ?? loose;
      if (said) faults.push({ path: at, message: `\`cards.sizes\` ${said}`, understood: wrong === undefined });
      return name === undefined ? [] : [name];
    }
    const { width, height } = each;
    const strange = strangeMembers(at, each, ["width", "height"]);
    faults.push(...strange);
    if (isCount(width) && isCount(height)) return [{ width, height }];
    for (const [side, pixels] of strange.length > 0 ? [] : Object.entries({ width, height })) {
      const message = `\`cards.sizes.${index}.${side}\` must be a whole number of pixels, not ${pixels === undefined ? "left out" : shown(pixels)}`;
      if (!isCount(pixels)) faults.push({ path: [...at, side], message, understood: false });
    }
    return [];
  });
  return { sizes, faults };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

/** Other words for the card: a map of title and alt. */
function readCard(value: unknown, faults: Fault[]): FrontMatter["card"] {
  if (value === undefined || value === null || value === "") return {};
  if (!isMap(value)) {
    faults.push({ path: ["card"], message: "`card` must be a map of title and alt", understood: false });
    return {};
  }
  faults.push(...strangeMembers(["card"], value, ["title", "alt"]));
  const [title, alt] = [readText(value.title), readText(value.alt)];
  for (const [key, { wrong, loose }] of Object.entries({ title, alt })) {
    const said = wrong ?? loose;
    if (said) faults.push({ path: ["card", key], message: `\`card.${key}\` ${said}`, understood: wrong === undefined });
  }
  return { ...present("title", title.value), ...present("alt", alt.value) };
}

/** `approved: true` and the like are a site's own, of its own meaning. */
function readApproval(value: unknown): Approval | undefined {
  if (!isMap(value)) return undefined;
  const by = readNames(value.by).value;
  if (by === undefined) return undefined;
  return { by, ...present("date", readDate(value.date).value), ...present("card", readText(value.card).value) };
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
