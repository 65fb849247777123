/** A number in a value, its groups and its decimals with it: "1,043,218", "3.25", "1 043". */
const numeral = /\d(?:[\d.,'’\u00a0\u202f ]*\d)?/gu;

/** A year ends a date in every style of ours but the Chinese, the Japanese and the Korean. */
const dated = /(?<![\d.,\p{Sc}])(?:1[5-9]|20|21)\d\d$|[年月년월]/u;

/**
 * A value on its way up, as "$10B" has "$4B" behind it: the same signs, decimals and groups, and so much of the number.
 * @param words - of the article that say it: they tell whether "3.416" has decimals or groups
 * @param part - 0 to 1
 * @returns undefined for a value that does not count: a date, a ratio such as "1/3", several numbers
 */
export function countedValue(value: string, words: string, part: number): string | undefined {
  const [, ...between] = value.split(numeral).slice(0, -1);
  // "5–7" counts as one; "1/3" and "2 h 05" are no amounts that anything counts through.
  if (!/\d/.test(value) || dated.test(value) || between.some((sign) => !/^\s*[–-]\s*$/.test(sign))) return undefined;
  return value.replace(numeral, (written) => counted(written, words, part));
}

function counted(written: string, words: string, part: number): string {
  const signs = [...written.matchAll(/\D/g)];
  const digits = written.replace(/\D/g, "");
  const now = String(Math.floor(Number(digits) * part)).padStart(decimalsOf(written, words) + 1, "0");
  // Signs stand as far from the end as they do in the whole.
  const places = new Map(signs.map(({ index, 0: sign }) => [written.slice(index).replace(/\D/g, "").length, sign]));
  return [...now].map((digit, index) => `${index > 0 ? (places.get(now.length - index) ?? "") : ""}${digit}`).join("");
}

/** A point or a comma that stands once has decimals behind it, three only where it is a point that the article has none of there. */
function decimalsOf(written: string, words: string): number {
  const at = written.search(/[.,]\d+$/);
  if (at === -1 || written.indexOf(written.charAt(at)) !== at) return 0;
  const decimals = written.length - at - 1;
  return decimals !== 3 || (written.charAt(at) === "." && !words.includes(written)) ? decimals : 0;
}
