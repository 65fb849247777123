import { gap } from "../sentence/label-text.ts";

/** "une Renault Supercinq)": half of a bracket or of a quotation. */
export function isTorn(label: string): boolean {
  // "de plus qu’ … une hausse"
  if (label.split(gap).some((part) => /qu['’]$/u.test(part))) return true;
  // "eine Abschaffung … -Scheins", "s’intéresse aux " … " restants"
  if (label.split(gap).some((part) => /^-\p{L}|(?:^|\s)["“«]$|^["”»](?:\s|$)/u.test(part))) return true;
  const count = (mark: RegExp) => label.match(mark)?.length ?? 0;
  // German closes with “, and ’ is an apostrophe as well.
  const curly = !label.includes("„") && label.includes("“") !== label.includes("”");
  const single = label.includes("‘") && !label.includes("’");
  // "Hansen 'delays return": a straight one opens as an apostrophe stands, before letters; "la 'ndrangheta" has none.
  const opened = count(/[\s(]'(?!ndr)\p{L}{2,}/gu) > count(/[\p{L}\d.!?]'(?!\p{L})/gu);
  if (curly || single || opened || count(/"/g) % 2 === 1) return true;
  return count(/[([]/g) !== count(/[)\]]/g) || count(/«/g) !== count(/»/g);
}

/** "L’appello: «Servono | 3,5 milioni»": a title's words before the colon, where they alone are whole; "" where they are not. */
export function untorn(label: string): string {
  if (!isTorn(label)) return label;
  const whole = label.replace(/\s*:\s*["“«‘][^"”»’]*$/u, "");
  return whole.includes(" ") && !isTorn(whole) ? whole : "";
}

/** "‘Wij kijken naar | acht jaar onderwijs": without the quote that opens a label and closes behind it; "’s avonds" keeps its own. */
export function unquoted(label: string): string {
  if (!/^['‘’](?![nst]\s)\p{L}(?:\p{L}|\s)/u.test(label) || /\p{L}['’](?!\p{L})/u.test(label)) return label;
  return label.slice(1);
}
