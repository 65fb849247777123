import type { Lexicon } from "../lexicon/lexicon.ts";
import { isDigit, isUpper } from "../token/character.ts";
import { pastNoCents } from "../token/sign.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";
import { isCountedBehindName } from "../unit/counted-behind-name.ts";
import { newswireExponent } from "../unit/newswire.ts";
import { isOtherMoney } from "../unit/other-money.ts";
import { unitAt, unitBefore } from "../unit/unit-at.ts";
import { isActOfYear } from "./act-of-year.ts";
import { isDecade } from "./decade.ts";
import { nounAt } from "./noun.ts";
import { pastOf } from "./of.ts";
import { isOfSeries } from "./of-series.ts";
import { isSerial } from "./serial.ts";

/** Tokens that look like a quantity and are none: 1 for each that may not be read. */
export type Mask = number[];

/** Marks web addresses, codes, versions, telephone numbers, clock times, ordinals, references and addresses. */
export function maskTokens(tokens: readonly Token[], lexicon: Lexicon): Mask {
  const mask: Mask = new Array(tokens.length).fill(0);
  maskAddresses(tokens, mask);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.type !== "number" || mask[index]) continue;
    if (isCode(tokens, index, lexicon) || isDecade(tokens, index, lexicon) || isReference(tokens, index, lexicon))
      mask[index] = 1;
    else if (isRankTotal(tokens, index, mask, lexicon) || isHotline(tokens, index, lexicon)) mask[index] = 1;
    else if (isOrdinal(tokens, index, lexicon) || isMarker(tokens, index)) mask[index] = 1;
    else if (isStreet(tokens, index, lexicon) || isName(tokens, index, lexicon)) mask[index] = 1;
    else if (isOfSeries(tokens, index, mask) && !isMeasured(tokens, index, lexicon)) mask[index] = 1;
    else if (isOtherMoney(tokens, index, lexicon)) mask[index] = 1;
    if (isActOfYear(tokens, index)) mask.fill(1, index, index + 3);
    maskRun(tokens, index, mask, lexicon);
    maskClock(tokens, index, mask, lexicon);
  }
  return mask;
}

/** "https://…", "www.…", "name@host": everything written together with such a sign. */
function maskAddresses(tokens: readonly Token[], mask: Mask): void {
  let start = 0;
  let address = false;
  for (let index = 0; index <= tokens.length; index++) {
    const token = tokens[index];
    if (!token?.glued) {
      if (address) mask.fill(1, start, index);
      start = index;
      address = false;
    }
    if (!token) break;
    const next = tokens[index + 1];
    if (token.lower === "www" || (token.lower === "@" && token.glued && next?.glued)) address = true;
    else if (token.lower === ":" && next?.lower === "/" && tokens[index + 2]?.lower === "/") address = true;
  }
}

/** "R5.2 billion", "N45,000": a number that hardly anything but money has behind one letter. */
function isSum(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const decimal = tokens[index]?.numeral?.decimal ?? "";
  return (
    decimal.includes(".") || Number(decimal) >= 1000 || matchPhrase(lexicon.scales, tokens, index + 1) !== undefined
  );
}

/** "R", and "PS" of the newswires: a console is a PS5. */
function isInitial(symbol: string): boolean {
  return symbol.length === 1 || symbol === "PS";
}

/** "H100", "GPT-4", "5G", "3.11.2": letters and digits in one, or digits that make no number. */
function isCode(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const token = tokens[index] as Token;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (token.numeral?.decimal === undefined) return true;
  // "0401 GMT", "007".
  if (/^0\d+$/.test(token.text)) return true;
  if (token.glued && before) {
    // "COP27"
    if (lexicon.words.summits.has(before.lower) && !isSum(tokens, index, lexicon)) return true;
    if (before.type === "word") {
      const multiplier = before.lower === "x" && !before.glued;
      const symbol = unitBefore(tokens, index - 1, lexicon.unitsBefore)?.unit.symbol;
      if (!multiplier && (symbol === undefined || (isInitial(symbol) && !isSum(tokens, index, lexicon)))) return true;
    }
    const hyphen = before.lower === "-" || before.lower === "_" || before.lower === ".";
    const letters = tokens[index - 2];
    const code = before.lower === "-" && lexicon.codes.has(letters?.text ?? "");
    // "1.99×10−30": an exponent.
    if (/^[-−^]$/.test(before.lower) && letters?.text === "10" && tokens[index - 3]?.lower === "×") return true;
    if (before.lower === "-" && isSerial(tokens, index - 1)) return true;
    // "minus-4", "sub-7 nanometer chips"
    const signs = lexicon.phrases.minus.has(letters?.lower ?? "") || matchPhrase(lexicon.before, tokens, index - 1);
    const minus = before.lower === "-" && signs;
    if (hyphen && !code && !minus && before.glued && letters?.type === "word" && !isYear(token)) return true;
    if (before.lower === "#" || before.lower === "°" || before.lower === "º" || before.lower === "/") {
      // "400 MW/1,600 MWh"
      return before.lower !== "/" || (letters?.type === "word" && !isMeasured(tokens, index, lexicon));
    }
  }
  if (next?.type === "word" && next.glued) {
    // "737s", "1990s": more of a name, or a decade; seconds stand apart from their number.
    if (next.lower === "s") return true;
    if (newswireExponent(tokens, index + 1) && unitBefore(tokens, index - 1, lexicon.unitsBefore)) return false;
    if (lexicon.times.root.has(next.lower))
      return tokens[index + 2]?.type === "number" && tokens[index + 2]?.glued === true;
    if (matchPhrase(lexicon.scales, tokens, index + 1) || unitAt(tokens, index + 1, lexicon)) return false;
    // "5ft 6in"
    if (next.lower === "in" && before?.lower === "ft") return false;
    return (
      !lexicon.scaledCodes.has(next.text) && !lexicon.clock.root.has(next.lower) && !lexicon.hours.root.has(next.lower)
    );
  }
  return false;
}

export function isYear({ type, text }: Token): boolean {
  return type === "number" && text.length === 4 && (text.startsWith("19") || text.startsWith("20")) && isWhole(text);
}

/** Digits only, which the length leaves two of to look at: "19.5" and "1 99" are none. */
function isWhole(text: string): boolean {
  return isDigit(text.charCodeAt(2)) && isDigit(text.charCodeAt(3));
}

/** Something stands behind that only a quantity has. */
function isMeasured(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const next = tokens[index + 1];
  const at = next?.lower === "-" && next.glued ? index + 2 : pastNoCents(tokens, index + 1);
  const scale = matchPhrase(lexicon.scales, tokens, at);
  if (unitAt(tokens, at, lexicon) || lexicon.scaledCodes.has(tokens[at]?.text ?? "")) return true;
  if (!scale) return false;
  const behind = at + scale.length;
  const stopped = tokens[behind]?.lower === "." ? behind + 1 : behind;
  const money = unitAt(tokens, pastOf(tokens, stopped, lexicon), lexicon)?.unit.kind === "money";
  return money || !scale.values[0]?.short;
}

const betweenReference = new Set([".", "°", "º", ":", "#"]);

/** "article 49", "ligne 14", "No. 1", "page 12". */
function isReference(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  let at = index - 1;
  while (at > 0 && betweenReference.has((tokens[at] as Token).lower)) at--;
  const before = tokens[at];
  if (before?.lower === "§") return true;
  if (before?.lower === "n" && /^[°ºo]$/.test(tokens[at + 1]?.lower ?? "")) return true;
  return before?.type === "word" && lexicon.references.has(before.lower) && !isMeasured(tokens, index, lexicon);
}

/** "5e édition", "1st", "2º". */
function isOrdinal(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const next = tokens[index + 1];
  if (next?.glued !== true || !lexicon.phrases.ordinalEndings.has(next.lower)) return false;
  return next.type === "word" || isDegreeOf(tokens, index + 1, lexicon);
}

/** The sign of a degree for that of an ordinal: "5° ano", "del 9° Corpo", and not "38° na sombra". */
function isDegreeOf(tokens: readonly Token[], sign: number, lexicon: Lexicon): boolean {
  const noun = tokens[sign + 1];
  if (noun?.type !== "word" || noun.glued || noun.text.length < 3) return false;
  const { definite, definiteOne } = lexicon.phrases;
  const article = tokens[sign - 2]?.lower ?? "";
  if (isUpper(noun.text) && !definite.has(article) && !definiteOne.has(article)) return false;
  // "30° celsius".
  return (
    !lexicon.phrases.functionWords.has(noun.lower) && unitAt(tokens, sign + 1, lexicon)?.unit.group !== "temperature"
  );
}

/** Words between a rank and the number of those that are ranked: "149th out of 180". */
const rankLinks = 3;

/** "Platz 149 von 180 Staaten", "149e sur 180 pays": how many are ranked is said in passing. */
function isRankTotal(tokens: readonly Token[], index: number, mask: Mask, lexicon: Lexicon): boolean {
  let at = index - 1;
  while (at > index - 1 - rankLinks && lexicon.phrases.functionWords.has(tokens[at]?.lower ?? "")) at--;
  if (at === index - 1) return false;
  // "26e place sur 180".
  if (tokens[at]?.type === "word" && !tokens[at]?.glued) at--;
  // The ending of an ordinal.
  if (tokens[at]?.type !== "number" && tokens[at]?.glued) at--;
  const rank = tokens[at];
  if (rank?.type !== "number" || isMeasured(tokens, index, lexicon)) return false;
  const isRank = mask[at] === 1 && (isOrdinal(tokens, at, lexicon) || isReference(tokens, at, lexicon));
  return isRank && Number(rank.text) > 1 && Number(rank.text) <= Number(tokens[index]?.numeral?.decimal);
}

/** "911 hotlines", "999 calls": what one calls in need. */
function isHotline(tokens: readonly Token[], index: number, { words }: Lexicon): boolean {
  return words.hotlineNumbers.has(tokens[index]?.text ?? "") && words.hotlines.has(tokens[index + 1]?.lower ?? "");
}

/** "1)" and "[1]": a mark of a list or a note. */
function isMarker(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (before?.lower === "[" && next?.lower === "]") return true;
  if (next?.lower === ")" && before?.lower !== "(" && (tokens[index] as Token).text.length < 3) {
    for (let at = index - 1; at >= 0 && at > index - 12; at--) if (tokens[at]?.lower === "(") return false;
    return true;
  }
  return index === 0 && next?.lower === "." && next.glued && (tokens[index] as Token).text.length < 3;
}

/** "10 Downing Street", "12 rue de Rivoli". */
function isStreet(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const { streets } = lexicon.phrases;
  const start = tokens[index + 1]?.lower === "," ? index + 2 : index + 1;
  for (let at = start; at < index + 4; at++) {
    const token = tokens[at];
    const name = token?.type === "word" && isUpper(token.text);
    if (token && (name || at === start) && streets.has(token.lower)) return !isMeasured(tokens, index, lexicon);
    if (!name) return false;
  }
  return false;
}

/** "Boeing 737", "CAC 40": a bare number behind a name. */
function isName(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const token = tokens[index] as Token;
  const before = tokens[index - 1];
  if (before?.type !== "word" || (before.glued && tokens[index - 2]?.lower === "$")) return false;
  if (token.numeral?.grouped || !isUpper(before.text)) return false;
  const { functionWords, openers, datePrepositions } = lexicon.phrases;
  const { lower } = before;
  if (functionWords.has(lower) || openers.has(lower) || datePrepositions.has(lower) || lexicon.months.has(lower))
    return false;
  if (lexicon.numbers.has(lower) || lexicon.before.root.has(lower) || lexicon.fillers.root.has(lower)) return false;
  if (lexicon.unitsBefore.root.get(lower)?.values || lexicon.quarters.has(lower)) return false;
  // "Beben der Stärke 5,1"
  if (lexicon.words.magnitudes.has(lower) || lexicon.words.strengths.has(lower)) return false;
  if (isMeasured(tokens, index, lexicon)) return false;
  // "Murieron 12 personas", "Sono 300 posti": a sentence may begin with its verb.
  const { subjectless, copulas } = lexicon.syntax;
  const verb = index === 1 && (subjectless.test(lower) || matchPhrase(copulas, tokens, 0)?.length === 1);
  if (verb && nounAt(tokens, index + 1, lexicon)) return false;
  return !isCountedBehindName(tokens, index, lexicon);
}

const joints = new Set(["-", ".", "/", "(", ")", "–"]);

/** Telephone, account and version numbers: groups of digits in a row. */
function maskRun(tokens: readonly Token[], index: number, mask: Mask, lexicon: Lexicon): void {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (before?.type === "number" || !next || (next.type !== "number" && !joints.has(next.lower))) return;
  let end = index;
  let groups = 0;
  let digits = 0;
  let joined = 0;
  for (let at = index; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.type === "number") {
      groups++;
      digits += token.text.replace(/\D/g, "").length;
      end = at;
    } else if (joints.has(token.lower)) {
      if (token.lower === "-" && token.glued && tokens[at + 1]?.glued) joined++;
    } else break;
    if (groups > 12) break;
  }
  if (groups < 2 || isMeasured(tokens, end, lexicon)) return;
  const plus = before?.lower === "+" || (before?.lower === "(" && tokens[index - 2]?.lower === "+");
  const second = tokens[index + 2];
  const local = groups === 2 && joined === 1 && digits === 7 && second?.text.length === 4;
  const pairs =
    groups >= 4 && tokens.slice(index, end + 1).every((token) => token.type !== "number" || token.text.length < 5);
  if ((plus && digits >= 7) || (groups >= 3 && joined >= 1 && digits > 8) || (pairs && digits >= 8) || local) {
    mask.fill(1, index, end + 1);
  }
}

/** "14h30", "2:00 pm", "at 6 p.m.", "20 Uhr". */
function maskClock(tokens: readonly Token[], index: number, mask: Mask, lexicon: Lexicon): void {
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  if (next?.lower === ":" && next.glued && tokens[index + 2]?.type === "number" && tokens[index + 2]?.glued) {
    const seconds =
      tokens[index + 3]?.lower === ":" && tokens[index + 4]?.glued && tokens[index + 4]?.type === "number";
    mask.fill(1, index, index + (seconds ? 5 : 3));
    return;
  }
  if (matchPhrase(lexicon.clock, tokens, index + 1)) {
    if (token.text.length <= 5) mask[index] = 1;
    return;
  }
  const hours = matchPhrase(lexicon.hours, tokens, index + 1);
  // "21 h", and "21.00 horas" with its minutes.
  if (!hours || Number(token.text) > 24 || !(token.text.length < 3 || /^\d\d?[.]\d\d$/.test(token.text))) return;
  const behind = index + 1 + hours.length;
  const minutes = tokens[behind];
  if (minutes?.type === "number" && minutes.text.length === 2 && (minutes.glued || next?.lower === "h")) {
    mask[index] = 1;
    mask[behind] = 1;
  } else if (lexicon.phrases.atHour.has(tokens[index - 1]?.lower ?? "")) mask[index] = 1;
}
