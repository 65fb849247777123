import { plainText } from "./plain-text.mjs";

const scales = { K: 1e3, M: 1e6, B: 1e9, bn: 1e9, T: 1e12, tn: 1e12 };
const quantity = /^(?<before>\D*)(?<digits>\d[\d,]*(?:\.\d+)?)(?<after>.*)$/u;
const scaled = /^ ?(?<scale>[KMBT]|bn|tn)(?![A-Za-z])(?<rest>.*)$/u;

/** What a value says, however it is abbreviated: alike for "€4.2K/mo" and "€4,200/mo". Null where it is no quantity. */
function saidBy(value) {
  const found = quantity.exec(value);
  if (!found) return null;
  const { before, digits, after } = found.groups;
  const abbreviated = scaled.exec(after);
  // A letter close to the number is part of a name or a form of its own: "2x", "750MW".
  if (!abbreviated && /^[A-Za-z]/.test(after)) return null;
  const { scale, rest } = abbreviated?.groups ?? { rest: after };
  const amount = Number(digits.replaceAll(",", "")) * (scales[scale] ?? 1);
  return JSON.stringify([before.trim(), Number(amount.toPrecision(12)), rest.trim()]);
}

const namesByLanguage = new Map();

/** A language's names of months, long and short as in a date, to the English short ones. */
function monthNames(lang) {
  const known = namesByLanguage.get(lang);
  if (known) return known;
  const names = new Map();
  for (let month = 0; month < 12; month++) {
    const day = new Date(Date.UTC(2027, month, 12));
    const name = (language, form) =>
      new Intl.DateTimeFormat(language, { day: "numeric", month: form, timeZone: "UTC" })
        .formatToParts(day)
        .find(({ type }) => type === "month").value;
    for (const form of ["long", "short"]) names.set(name(lang, form).toLowerCase(), name("en", "short"));
  }
  namesByLanguage.set(lang, names);
  return names;
}

/** A value in its language's typography, turned into the international one: "4 mai 2027", "31,6 M" and "38 %". */
function international(value, lang) {
  const closed = (text) => text.replace(/(?<=\d) %/g, "%");
  if (lang === "en") return closed(value);
  const names = monthNames(lang);
  const months = [...names.keys()].map((name) => name.replaceAll(".", "\\.")).sort((a, b) => b.length - a.length);
  return closed(
    value
      .replace(new RegExp(`(?<!\\p{L})(?:${months.join("|")})(?!\\p{L})`, "giu"), (name) =>
        names.get(name.toLowerCase()),
      )
      .replace(/(?<=\d) (?=\d{3}(?!\d))/g, ",")
      .replace(/^(\D*\d+),(?=\d{1,2}(?!\d))/, "$1."),
  );
}

/** Does a value shown on a card in `lang` say one of the gold? The gold is in the international style: "1,043,218", "€1.9B". */
export function sameValue(gold, shown, lang) {
  const expected = plainText(gold);
  const literal = plainText(shown);
  const meant = international(literal, lang);
  if (expected === literal || expected === meant) return true;
  const said = saidBy(expected);
  return said !== null && (said === saidBy(literal) || said === saidBy(meant));
}
