import { guessLang } from "../article/lang.ts";
import { plainWords } from "../article/plain-words.ts";
import { isUpper } from "../figure/character.ts";
import { clauseOf, isFunctionWord, type Stretch } from "../figure/clause.ts";
import { evidenceOf } from "../figure/evidence.ts";
import type { Figure } from "../figure/figure.ts";
import { lexiconOf } from "../figure/lexicon-of.ts";
import type { Mention } from "../figure/mention.ts";
import { pastOf } from "../figure/of.ts";
import { readSentence } from "../figure/read-sentence.ts";
import { startOf } from "../figure/reading.ts";
import type { Token } from "../figure/token.ts";
import { matchPhrase } from "../figure/trie.ts";
import { antecedentOf, namedIn } from "./antecedent.ts";
import {
  beginsPhrase,
  beginsWithTime,
  behindSaying,
  isContent,
  isNamed,
  isPronoun,
  isSubjectless,
  isVerbFirst,
  nounStart,
  type Passage,
  textOf,
  trimEnd,
  trimStart,
  withoutSource,
  withoutVerb,
} from "./passage.ts";

/** Two or three lines beside a number: what fits is read. */
export const longestLabel = 90;

/** Where the quantity's own words stood. */
const gap = " … ";

/**
 * What a figure is about, in the article's own words: the clause around the quantity, with “…” where it stood;
 * only what follows it, or stands before it, where that says it all. At most 90 characters, cut between phrases.
 * @param lang the article's language; guessed from the sentence without it
 * @param options.verbs with the verb that waits for the number ("Profit rose"), which is left out by default
 * @returns "" where the sentence names nothing ("Il coûtera 5 milliards"): such a figure is not shown among others
 */
export function labelFigure(figure: Figure, lang?: string, { verbs = false }: { verbs?: boolean } = {}): string {
  if (figure.label) return figure.label;
  const { sentence } = figure.source;
  const lexicon = lexiconOf(lang ?? guessLang(sentence));
  const { scene, mentions } = readSentence(
    { text: sentence, start: 0, end: sentence.length, heading: false },
    lexicon,
    evidenceOf(sentence, lexicon),
  );
  const passage: Passage = { text: sentence, tokens: scene.tokens, lexicon, mentions, verbs };
  const quantity = quantityOf(figure, passage);
  const wide = clauseOf(passage, quantity);
  const { first } = behindSaying(passage, { first: wide.first, next: quantity.first });
  const clause = { first, next: wide.next };
  const around = aroundOf(figure, passage, quantity, clause);
  const { opening, before } = around;
  // "a Altri caiu 2,87% para 6,27 euros": the verb is of the change, and the level has only the subject.
  if (
    verbs &&
    opening &&
    figure.kind !== "percent" &&
    lexicon.phrases.target.has(scene.tokens[startOf(passage, quantity) - 1]?.lower ?? "")
  )
    return "";
  if (isUnnamed(passage, quantity, around)) return "";
  const antecedent = isSubject(passage, quantity, around) ? undefined : antecedentOf(passage, clause);
  // "750 mégawatts de capacité jusqu’en 2028": the words between are the first quantity's.
  const parallel = lexicon.phrases.and.has(scene.tokens[before.next - 1]?.lower ?? "");
  const shared =
    opening !== undefined &&
    !parallel &&
    mentions.some(({ next }) => next === before.first) &&
    pastOf(scene.tokens, before.first, lexicon) > before.first;
  if (opening && isHolder(passage, quantity.next)) {
    const of = pastOf(scene.tokens, quantity.next, lexicon);
    return compose(passage, [], { first: of, next: around.after.next }, around.noun);
  }
  const leads = !opening && goesOn(passage, clause, before);
  const label =
    (leads && withAntecedent(passage, around, antecedent)) ||
    // "subiría de los 52 a los 59 diputados": the noun alone does not say whose.
    ((shared || figure.qualifier === "to") && withAntecedent(passage, around, opening)) ||
    ownWords(figure, passage, around) ||
    withAntecedent(passage, around, opening) ||
    withAntecedent(passage, around, antecedent) ||
    ofShare(passage, around);
  // "rassembleraient": a verb alone.
  const alone = !label.includes(" ") && figure.kind !== "count" && lexicon.syntax.subjectless.test(label);
  return alone && !isUpper(label) ? "" : withVerb(passage, label, clause, quantity);
}

/**
 * "Ein Fahrer ist … gerast": where an auxiliary waits for a verb at the clause's end, the label ends with it.
 * @returns "" where there is no room for it
 */
function withVerb(passage: Passage, label: string, clause: Stretch, quantity: Stretch): string {
  const { text, tokens, lexicon } = passage;
  const { auxiliaries, and } = lexicon.phrases;
  if (!lexicon.language.split || label === "") return label;
  let last = clause.next - 1;
  while (last > clause.first && tokens[last]?.type === "symbol") last--;
  // "hat eine Milliarde investiert und scheiterte"
  for (let at = last; at > quantity.next; at--)
    if (and.has(tokens[at]?.lower ?? "") && isVerbLast(passage, at - 1)) last = at - 1;
  const final = tokens[last];
  if (!final || !isVerbLast(passage, last) || label.endsWith(final.text)) return label;
  // "gefunden worden"
  if (/^(?:worden|werden|sein|haben|hebben|zijn)$/.test(final.lower) && isVerbLast(passage, last - 1)) last--;
  const verb = tokens[last] as Token;
  const shown = new Set(label.toLowerCase().split(/[^\p{L}]+/u));
  // "Mit ihr sind 55 Prozent unzufrieden"
  const share = passage.mentions.some(({ kind, first }) => kind === "percent" && first === quantity.first);
  const behind = share && tokens.slice(clause.first, quantity.first).some(({ lower }) => auxiliaries.has(lower));
  const waits =
    behind || tokens.slice(clause.first, last).some(({ lower }) => auxiliaries.has(lower) && shown.has(lower));
  if (!waits) return label;
  const part = label.split(gap).at(-1) ?? "";
  const follows = text.slice(0, verb.start).trimEnd().endsWith(part);
  return fitting(`${label}${follows ? " " : gap}${text.slice(verb.start, final.end)}`);
}

/** A word that may be the verb at a clause's end: a small one, in Dutch of a verb's form. */
function isVerbLast({ tokens, lexicon }: Passage, at: number): boolean {
  const { type, text, lower } = tokens[at] ?? { type: "symbol", text: "", lower: "" };
  if (type !== "word") return false;
  if (lexicon.language.capitalNouns) return !isUpper(text) && !isFunctionWord(lower, lexicon);
  const participle = /^(?:ge|ver|be|ont|her|op|uit|aan|af|toe)\p{L}+(?:d|t|en)$/u.test(lower);
  if (lexicon.phrases.timeWords.has(lower)) return false;
  return participle && !isFunctionWord(tokens[at - 1]?.lower ?? "", lexicon);
}

/** Of what the amount is, no words near it say. */
function isUnnamed(passage: Passage, quantity: Stretch, { before, after, bound }: Around): boolean {
  const { tokens, lexicon } = passage;
  // "the 47 cent-to-51-cent range": half a word.
  const [hyphen, half] = [tokens[after.first], tokens[after.first + 1]];
  if (hyphen?.lower === "-" && hyphen.glued && half?.glued) return true;
  if (isNamed(passage, before)) return false;
  // "in 20 Fällen ist ein Mann getötet worden": the noun alone does not say what was. "or $1.84 a share".
  return bound || matchPhrase(lexicon.syntax.perShare, tokens, quantity.next) !== undefined;
}

/** "… – 500 Millionen Dollar waren dafür veranschlagt": what the number does is said, by no other subject. */
function isSubject({ tokens, lexicon }: Passage, { first, next }: Stretch, { before }: Around): boolean {
  if (before.first < before.next || tokens[first - 1]?.lower === ":") return false;
  return lexicon.phrases.auxiliaries.has(tokens[next]?.lower ?? "");
}

/** "Coût de l’opération : 187 millions", ", at an estimated cost of": the words before say of what. */
function goesOn(passage: Passage, clause: Stretch, before: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const mark = tokens[clause.first - 1]?.lower;
  // "Effetto positivo sulla spesa: stimati 46 miliardi"
  if (mark === ":")
    return before.first === before.next || (before.next - before.first === 1 && isVerbFirst(passage, before));
  if (mark !== "," || before.first === before.next) return false;
  const lower = tokens[before.first]?.lower ?? "";
  const { functionWords, determiners } = lexicon.phrases;
  return isVerbFirst(passage, before) || (functionWords.has(lower) && !determiners.has(lower));
}

/** The figure's tokens: the clause tells which of two equal ones. */
function quantityOf({ source, clause }: Figure, { text, tokens }: Passage): Stretch {
  const words = plainWords(source.text);
  const from = clause ? Math.max(0, text.indexOf(clause)) : 0;
  const start = Math.max(0, text.indexOf(words, from));
  const first = tokens.findIndex((token) => token.start >= start);
  const next = tokens.findIndex((token) => token.start >= start + words.length);
  return { first: Math.max(0, first), next: next === -1 ? tokens.length : next };
}

/** The words around a quantity. */
interface Around {
  /** What the clause opens with, where another quantity stands between. */
  opening: Stretch[] | undefined;
  before: Stretch;
  after: Stretch;
  /** A preposition binds the noun, and a verb goes on behind it: "auf vier Männer | ist". */
  bound: boolean;
  /** Where the counted noun ends, which no label of a count may leave out; `after.first` of other quantities. */
  noun: number;
}

/**
 * The clause's words before the quantity and its qualifier, and those behind its number: a counted noun is one of them.
 * Another quantity has words of its own. What stands before the first one is the clause's opening, mostly its subject.
 */
function aroundOf(figure: Figure, passage: Passage, quantity: Stretch, clause: Stretch): Around {
  const { tokens, lexicon, mentions } = passage;
  const start = Math.max(clause.first, startOf(passage, quantity));
  const counted = figure.kind === "count" && figure.unit !== null;
  let from = counted ? nounStart(passage, quantity) : quantity.next;
  if (!counted) from += matchPhrase(lexicon.after, tokens, from)?.length ?? 0;

  const noun = counted ? quantity.next : from;
  const others = mentions.filter(({ first, next }) => next <= quantity.first || first >= quantity.next);
  // A time ("in 2026", "a two-year fix") has no words of its own.
  const earlier = others.filter(
    ({ kind, first, next }) => kind !== "date" && kind !== "duration" && first >= clause.first && next <= start,
  );
  // "400 MW/1,600 MWh": both are of what follows.
  const twin = tokens[from]?.lower === "/" ? others.find(({ first }) => first === from + 1) : undefined;
  if (twin) from = twin.next;
  // "adolescentes de 10 a 14 anos" are one group.
  const later =
    others.find((each) => each.first >= from && each.first < clause.next && !(each.kind === "duration" && each.to)) ??
    unreadNumber(passage, from, clause.next);
  const bound = counted && isBound(passage, start, quantity.first, noun);
  const words = { first: behindAnd(passage, clause.first, earlier.at(-1)?.next, start), next: start };
  return {
    bound,
    opening:
      earlier.length > 0 ? namedIn(passage, { first: clause.first, next: earlier.at(-1)?.next ?? start }) : undefined,
    before: withoutVerb(passage, trimStart(passage, withoutSource(passage, words))),
    after: {
      first: from,
      next: bound
        ? noun
        : otherThing(passage, noun, later ? Math.max(noun, phraseEnd(passage, from, later)) : clause.next),
    },
    noun,
  };
}

/** Is the counted noun behind a preposition, and a verb behind it: where verbs come second, what follows is of another subject. */
function isBound({ tokens, lexicon, mentions }: Passage, start: number, first: number, noun: number): boolean {
  const { language, phrases } = lexicon;
  if (!language.split) return false;
  const binds = (at: number) => {
    const lower = tokens[at]?.lower ?? "";
    if (!phrases.functionWords.has(lower) || phrases.determiners.has(lower) || phrases.and.has(lower)) return false;
    return !phrases.auxiliaries.has(lower) && !lexicon.ways.has(lower);
  };
  let bound =
    binds(start - 1) ||
    (/^(?:eens|noch|nog|weitere|weiteren)$/.test(tokens[start - 1]?.lower ?? "") &&
      (binds(start - 2) || binds(start - 3)));
  for (let at = start; at < first; at++) bound ||= matchPhrase(lexicon.by, tokens, at) !== undefined;
  // "mit 269 Mitarbeitern und 276 Gläubigern"
  const before = mentions.findLast(({ kind, next }) => kind === "count" && next <= start);
  if (before && before.next >= start - 1 && phrases.and.has(tokens[start - 1]?.lower ?? ""))
    bound ||= binds(before.first - 1);
  if (!bound) return false;
  const verb = tokens[noun];
  if (verb?.type !== "word") return false;
  // "mit 269 Mitarbeitern | ein Verfahren": not "der", which says whose they are.
  if (/^(?:ein|eine|einen|das|den|een|het)$/.test(verb.lower)) return true;
  // "Van 2.270 overledenen gaf de arts aan"
  if (
    !language.capitalNouns &&
    !isFunctionWord(verb.lower, lexicon) &&
    phrases.determiners.has(tokens[noun + 1]?.lower ?? "")
  )
    return true;
  if (phrases.auxiliaries.has(verb.lower) || lexicon.splits.has(verb.lower)) return true;
  return language.capitalNouns
    ? !isUpper(verb.text) && !isFunctionWord(verb.lower, lexicon)
    : lexicon.ways.has(verb.lower);
}

/** "rispetto ai 718,3 milioni": an amount that was not read as one, in digits with a mark between them. */
function unreadNumber({ tokens }: Passage, from: number, next: number): Pick<Stretch, "first"> | undefined {
  const at = tokens.findIndex(
    ({ type, text }, index) => index > from && index < next && type === "number" && /\d[., {2}]\d/u.test(text),
  );
  return at === -1 ? undefined : { first: at };
}

/** Where another thing begins behind a quantity: "de subventions | et un prêt". */
function otherThing({ tokens, lexicon }: Passage, first: number, next: number): number {
  const { and, one, determiners } = lexicon.phrases;
  for (let at = first; at < next - 1; at++) {
    const lower = tokens[at + 1]?.lower ?? "";
    if (!and.has(tokens[at]?.lower ?? "")) continue;
    if (lexicon.phrases.target.has(lower) && !lexicon.phrases.of.has(lower)) return at;
    // "milhões e assinou até 2023": another clause.
    if (one.has(lower) || determiners.has(lower) || lexicon.syntax.subjectless.test(lower)) return at;
    // "passengers last year and indicated that"
    if (lexicon.language.code === "en" && /ed$/.test(lower) && isFunctionWord(tokens[at + 2]?.lower ?? "", lexicon))
      return at;
  }
  return next;
}

/** "un 20,2 % de Pablo Casado": a name behind a quantity says whose it is. */
function isHolder({ tokens, lexicon }: Passage, at: number): boolean {
  const of = pastOf(tokens, at, lexicon);
  const [name, second] = [tokens[of], tokens[of + 1]];
  return of > at && isUpper(name?.text ?? "") && isUpper(second?.text ?? "") && !lexicon.language.capitalNouns;
}

/** Where the last phrase ends that no preposition or article leads on to the quantity at `next`. */
function phraseEnd(passage: Passage, first: number, later: Pick<Mention, "first"> & Partial<Mention>): number {
  const { tokens, lexicon } = passage;
  const next = later.first;
  const leadsOn = (lower: string) => isFunctionWord(lower, lexicon) || lower === "'" || lower === "-";
  let end = Math.max(first, next);
  // An adjective before it belongs to its phrase: "in the same | three months".
  if (!leadsOn(tokens[end - 1]?.lower ?? "")) while (end > first && !leadsOn(tokens[end - 1]?.lower ?? "")) end--;
  while (end > first && leadsOn(tokens[end - 1]?.lower ?? "")) end--;
  return beforeNext(passage, first, end, later);
}

/** "84 entreprises sont concernées et | 60 000 emplois": behind another quantity, "and" begins what is this one's. */
function behindAnd({ tokens, lexicon }: Passage, first: number, earlier: number | undefined, next: number): number {
  if (earlier === undefined) return first;
  for (let at = next - 1; at >= earlier; at--) if (lexicon.phrases.and.has(tokens[at]?.lower ?? "")) return at + 1;
  return earlier;
}

/** Words of a qualifier and a quote that may stand between a preposition and its amount. */
const farthestLink = 4;

/** "£20m to balance its books | and further cuts of £32m": what "and" joins is named for the next amount. */
function beforeNext(
  { tokens, lexicon }: Passage,
  first: number,
  end: number,
  later: Pick<Mention, "first"> & Partial<Mention>,
): number {
  const next = later.first;
  const { of, target, and } = lexicon.phrases;
  const leads = (at: number) =>
    of.has(tokens[at]?.lower ?? "") ||
    (later.kind !== "count" && target.has(tokens[at]?.lower ?? "")) ||
    matchPhrase(lexicon.by, tokens, at) !== undefined;
  const start = Math.max(end, startOf({ tokens, lexicon }, { first: next }) - 1, next - farthestLink);
  let led = false;
  for (let at = start; at < next; at++) led ||= leads(at);
  if (!led) return end;
  for (let at = end - 1; at >= first; at--) {
    const lower = tokens[at]?.lower ?? "";
    // "um 3,6 % | auf ein neues Rekordergebnis von"
    if (and.has(lower) || (lexicon.language.split && target.has(lower))) return at;
  }
  return and.has(tokens[first]?.lower ?? "") ? first : end;
}

/** A label of the clause alone, or "" where it names nothing. */
function ownWords(figure: Figure, passage: Passage, around: Around): string {
  const { before, after, noun } = around;
  const ofIt = pastOf(passage.tokens, after.first, passage.lexicon);
  const complement = { first: ofIt, next: after.next };
  const counted = noun > after.first;
  const pronoun = isPronoun(passage, before);
  // "7,6 % de la population active" is a share of it: of what share, the words before say.
  const isShare = figure.kind === "percent" || figure.kind === "ratio" || figure.kind === "multiplier";
  // "2.114 €/m² | del tercer trimestre suponen un aumento": those words go with the amount before.
  const others = passage.mentions.some(
    ({ next, kind, unit }) =>
      next === before.first && (kind === "money" || kind === "measure" || (kind === "count" && unit === null)),
  );
  if (others && pastOf(passage.tokens, before.first, passage.lexicon) > before.first) return "";
  if (isNamed(passage, before) && !(pronoun && isContent(passage, complement))) {
    return (
      whole(passage, before, after) || (counted ? compose(passage, [], after, noun) : "") || shorter(passage, around)
    );
  }
  if ((isShare && !opensSentence(passage, before)) || beginsWithTime(passage, complement)) return "";
  if (isSubjectless(passage, before) && wordCount(passage, complement) < 3) return "";
  if (isContent(passage, complement) && (counted || ofIt > after.first || before.next === before.first)) {
    const verb = counted && !pronoun && isContent(passage, before) ? [before] : [];
    return compose(passage, verb, complement, noun) || compose(passage, [], complement, noun);
  }
  if (!isNamed(passage, after)) return "";
  // "It now stands at $459 million domestic": what "it" is, is not said here.
  if (pronoun && !counted && wordCount(passage, trimEnd(passage, after)) < 2) return "";
  return compose(passage, [before], after, noun) || compose(passage, [], after, noun);
}

function wordCount(passage: Passage, stretch: Stretch): number {
  return textOf(passage, stretch).split(" ").length;
}

/** "En mai, 41 % des enfants sont vaccinés": where nothing before says of what share it is, the words behind do. */
function ofShare(passage: Passage, { before, after, noun }: Around): string {
  if (before.first < before.next) return "";
  const complement = { first: pastOf(passage.tokens, after.first, passage.lexicon), next: after.next };
  if (beginsWithTime(passage, complement)) return "";
  return isNamed(passage, complement) ? compose(passage, [], complement, noun) : "";
}

/** "Un tiers des foyers sont équipés": what follows is all that is said of the share. */
function opensSentence({ tokens }: Passage, { first, next }: Stretch): boolean {
  const mark = tokens[first - 1]?.lower;
  // "found that one-third of children"
  if (first === next && /^(?:that|que|che|dass|dat)$/.test(mark ?? "")) return true;
  return first === next && (mark === undefined || mark === ";" || mark === "–" || mark === "—");
}

/** Both sides of a quantity where they are too long together. */
function shorter(passage: Passage, { before, after, noun }: Around): string {
  const ofIt = pastOf(passage.tokens, after.first, passage.lexicon) > after.first;
  const rest = textOf(passage, trimEnd(passage, after));
  return (
    compose(passage, [before], after, noun) ||
    (ofIt ? fitting(join(ends(passage, before, longestLabel - rest.length - gap.length), rest)) : "") ||
    fitting(textOf(passage, trimEnd(passage, before))) ||
    ends(passage, trimEnd(passage, before), longestLabel)
  );
}

/** A clause that names nothing itself, with the words that it goes on from. */
function withAntecedent(passage: Passage, around: Around, antecedent: readonly Stretch[] | undefined): string {
  const { before, after, noun } = around;
  const [subject] = antecedent ?? [];
  if (!antecedent || !subject) return "";
  // The noun behind the subject may be what the clause itself begins with.
  const all = antecedent.filter(({ next }) => next <= before.first);
  const together =
    withRest(passage, [...all, before], after, noun) ||
    withRest(passage, [subject, before], after, noun) ||
    compose(passage, [...all, before], after, noun);
  if (together) return together;
  // What stands between says of what the number is: "des températures pouvant dépasser".
  if (isContent(passage, before)) return "";
  const rest = textOf(passage, trimEnd(passage, after));
  const cut = rest && fitting(join(ends(passage, subject, longestLabel - rest.length - gap.length), rest));
  if (cut) return cut;
  if (noun > after.first) return compose(passage, [], after, noun);
  return (
    compose(passage, [subject], after, noun) ||
    fitting(textOf(passage, subject)) ||
    ends(passage, subject, longestLabel)
  );
}

/** All of both sides, or "" where there is nothing behind, or too much. */
function whole(passage: Passage, before: Stretch, after: Stretch): string {
  const end = trimEnd(passage, after);
  return isContent(passage, end) ? fitting(join(textOf(passage, before), textOf(passage, end))) : "";
}

/**
 * What stands before, and as many phrases of what stands behind as there is room for.
 * @param least the token up to which what stands behind is not cut
 */
function compose(passage: Passage, before: readonly Stretch[], after: Stretch, least: number): string {
  const both = withRest(passage, before, after, least);
  if (both || least > after.first) return both;
  const trimmed = before.map((stretch, index) => (index === before.length - 1 ? trimEnd(passage, stretch) : stretch));
  if (!trimmed.some((stretch) => isContent(passage, stretch))) return "";
  return fitting(
    trimmed
      .map((stretch) => textOf(passage, stretch))
      .filter(Boolean)
      .join(gap),
  );
}

/** The same, or "" where nothing of what stands behind has room. */
function withRest(passage: Passage, before: readonly Stretch[], after: Stretch, least: number): string {
  // Of light words alone, "a …", nothing is left.
  const start = before
    .filter((stretch) => textOf(passage, trimEnd(passage, stretch)))
    .map((stretch) => textOf(passage, stretch));
  for (let next = after.next; next > after.first && next >= least; next--) {
    // "puissance | de calcul" are one word group.
    const parts = passage.lexicon.phrases.of.has(passage.tokens[next]?.lower ?? "");
    if (next < after.next && next !== least && (parts || !beginsPhrase(passage, next))) continue;
    const cut = trimEnd(passage, withoutNumber(passage, { first: after.first, next }, after.next));
    if (!isContent(passage, cut)) break;
    const text = [...start, textOf(passage, cut)].join(gap);
    if (text.length <= longestLabel) return text;
  }
  return "";
}

/** "of kids between five | and 19": half a range is none. */
function withoutNumber({ tokens, lexicon }: Passage, { first, next }: Stretch, end: number): Stretch {
  const { type, lower } = tokens[next - 1] ?? { type: "word", lower: "" };
  const half = next < end && (type === "number" || lexicon.numbers.has(lower));
  return { first, next: half ? next - 1 : next };
}

function join(before: string, after: string): string {
  return [before, after].filter(Boolean).join(gap);
}

function fitting(text: string): string {
  return text.length <= longestLabel ? text : "";
}

/** A long stretch by its first phrase and its last ones: who, and what of the number. */
function ends(passage: Passage, { first, next }: Stretch, room: number): string {
  const starts = [];
  for (let at = first + 1; at < next; at++) if (beginsPhrase(passage, at)) starts.push(at);
  let head = "";
  for (const at of starts) {
    const text = textOf(passage, trimEnd(passage, { first, next: at }));
    if (text.length > room / 2) break;
    if (isNamed(passage, { first, next: at })) head = text;
  }
  for (const at of starts) {
    const tail = { first: at, next };
    const text = join(head, textOf(passage, tail));
    if (text.length <= room && isContent(passage, tail)) return text;
  }
  return "";
}
