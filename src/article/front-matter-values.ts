import { countryCode } from "../base/country.ts";
import { isLanguageTag } from "../base/language-tag.ts";
import { isoDateOf } from "./front-matter-date.ts";

/**
 * What a front-matter value comes to. `wrong` says what was seen where it cannot be what the key asks for;
 * `loose` what the key asks for where the value only can be taken for it.
 */
export interface Reading<Value> {
  value?: Value | undefined;
  wrong?: string;
  loose?: string;
}

/** A value as a message shows it, on one line. */
export function shown(value: unknown): string {
  const text = written(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function written(value: unknown): string {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  try {
    // A site's own data hold what no file does.
    return JSON.stringify(value, (_, each) => (typeof each === "bigint" ? String(each) : each)) ?? typeof value;
  } catch {
    return Object.prototype.toString.call(value);
  }
}

/** Text, or what prints as text. Nothing and empty text are no value. */
export function readText(value: unknown): Reading<string> {
  if (value === undefined || value === "") return {};
  if (typeof value === "string") return value.trim() === "" ? {} : { value };
  const wanted = `must be text, not ${shown(value)}`;
  if (value === null) return { loose: wanted };
  if (value instanceof Date) return { value: isoDateOf(value) ?? undefined, loose: wanted };
  return typeof value === "object" || typeof value === "function"
    ? { wrong: wanted }
    : { value: String(value), loose: wanted };
}

/** A name, several, or `{ name }`: all of them, in one line. */
export function readNames(value: unknown): Reading<string> {
  if (Array.isArray(value)) {
    const read = value.map(readNames);
    const names = read.flatMap((each) => each.value ?? []);
    const wrong = read.find((each) => each.wrong)?.wrong;
    return { value: names.length > 0 ? names.join(", ") : undefined, ...(wrong && names.length === 0 && { wrong }) };
  }
  if (typeof value === "object" && value !== null && "name" in value) return readNames(value.name);
  return readText(value);
}

/** Tags as Eleventy takes them: one, or a list; what is empty is none. */
export function readTags(value: unknown): Reading<string[]> {
  if (value === undefined || value === null || value === "") return { value: [] };
  const list = value instanceof Set ? [...value] : Array.isArray(value) ? value.flat(3) : [value];
  const read = list.map(readText);
  const wrong = read.find((each) => each.wrong)?.wrong;
  const loose = read.find((each) => each.loose)?.loose;
  return { value: read.flatMap((each) => each.value ?? []), ...(wrong && { wrong }), ...(loose && { loose }) };
}

/** A date in any of the forms that sites write. */
export function readDate(value: unknown): Reading<string> {
  if (value === undefined || value === null || value === "") return {};
  // A template language's, before it has run.
  if (typeof value === "string" && /\{[{%]/.test(value)) return {};
  const iso = isoDateOf(value);
  return iso === undefined
    ? { wrong: `must be a date like 2026-11-24, not ${shown(value)}` }
    : { value: iso ?? undefined };
}

/** A language by BCP 47, or as POSIX writes it: `en_US.UTF-8`. */
export function readLang(value: unknown): Reading<string> {
  if (value === undefined || value === null || value === "") return {};
  const tag = typeof value === "string" ? value.trim() : "";
  const isPlain = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(tag);
  if (isPlain && isLanguageTag(tag)) return { value: tag };
  const wrong = `must be a language like fr or pt-BR, not ${shown(value)}`;
  if (isPlain || typeof value !== "string") return { wrong };
  const usual = tag.replace(/[.@].*$/, "").replaceAll("_", "-");
  if (!/^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(usual) || !isLanguageTag(usual)) return { wrong };
  return { value: Intl.getCanonicalLocales(usual)[0], loose: wrong };
}

/** A country by ISO 3166, "FR". */
export function readCountry(value: unknown): Reading<string> {
  const code = typeof value === "string" ? countryCode(value) : undefined;
  return code
    ? { value: code }
    : { wrong: `must be a country of ISO 3166 that the map has, such as FR, not ${shown(value)}` };
}

/** YAML 1.1's words for both, and the quoted ones: `draft: 'no'` is no draft. */
const words: Record<string, boolean> = {
  true: true,
  yes: true,
  y: true,
  on: true,
  1: true,
  false: false,
  no: false,
  n: false,
  off: false,
  0: false,
  null: false,
  "": false,
};

export function readFlag(value: unknown): Reading<boolean> {
  if (typeof value === "boolean") return { value };
  if (value === undefined || value === null) return { value: false };
  const wanted = `must be true or false, not ${shown(value)}`;
  const word = words[String(value).trim().toLowerCase()];
  return word === undefined || typeof value === "object"
    ? { value: Boolean(value), wrong: wanted }
    : { value: word, loose: wanted };
}
