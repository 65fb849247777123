import type { Body } from "../article/article-blocks.ts";
import { type Block, endOffset, startOffset } from "../article/block.ts";
import { parseBlocks } from "../article/blocks.ts";
import { frontMatterEnd } from "../article/front-matter.ts";
import { type FieldBlock, frontMatterBlocks } from "../article/front-matter-prose.ts";
import { guessLang } from "../article/lang.ts";
import { lineStarts, positionAt } from "../article/position.ts";
import { annotate } from "./annotate.ts";
import { type Speech, speechIn } from "./clause/speech.ts";
import { ofOwnContest, scoreOfResult } from "./contest/told-result.ts";
import { evidenceOf } from "./evidence.ts";
import { isSameDay } from "./fact.ts";
import type { Figure, Span } from "./figure.ts";
import { isLeftForNow } from "./former/next-now.ts";
import { creditLevels, leadsTo, levelBehind } from "./leads-to.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { lexiconOf } from "./lexicon/lexicon-of.ts";
import { isRead } from "./lexicon/read-languages.ts";
import { nextTrigger } from "./lexicon/trigger.ts";
import { isResult, type Mention } from "./mention.ts";
import { styledAs } from "./number/number-style.ts";
import { type Read, readBlock } from "./read-block.ts";
import { readSentence, type SentenceReading } from "./read-sentence.ts";
import { isAgeAtDeath } from "./role/age.ts";
import { isAppointed, tellsTurn } from "./role/appointed-day.ts";
import { isClosure } from "./role/closure.ts";
import { tellsAgeAtDeath } from "./role/obituary.ts";
import { confidenceOf, readClauses } from "./role/role.ts";
import { deathTold, obituaryLead } from "./role/told-death.ts";
import { type Place, scoreOf } from "./score.ts";
import { settleTogether } from "./settle-together.ts";
import { sharedStems, stemsOf } from "./stems.ts";
import { isTitled, isTitledLevel, type TitleCounts, titleCounts } from "./title-counts.ts";
import { type Token, tokenize } from "./token/token.ts";

interface ExtractOptions {
  /**
   * BCP 47 tag; default: guessed from the article's words, English where they do not tell. In a language that is not
   * read nothing is found: what another one would make of it is a guess.
   */
  lang?: string;
}

/**
 * Every quantity an article says, in reading order, each mention a figure of its own.
 * Offsets count UTF-16 units of `markdown`. Of the front matter, title and description are read.
 */
export function extractFigures(markdown: string, options: ExtractOptions = {}): Figure[] {
  const bodyStart = frontMatterEnd(markdown);
  return figuresIn({ markdown, bodyStart }, () => parseBlocks(markdown, bodyStart), options);
}

/** The same of a text whose blocks are known, or are only read if the language is. */
export function figuresIn(
  { markdown, bodyStart }: Body,
  blocks: () => readonly Block[],
  options: ExtractOptions,
): Figure[] {
  const lang = options.lang ?? guessLang(markdown.slice(bodyStart));
  if (!isRead(lang)) return [];
  const lexicon = styledAs(lexiconOf(lang), options.lang, markdown);
  const evidence = evidenceOf(markdown.slice(bodyStart), lexicon);
  const figures: Figure[] = [];
  const leading = new Map<Figure, Figure>();
  let starts: number[] | undefined;
  let said = 0;
  let before = "";
  let earlier = 0;
  let subject: ReadonlySet<string> = new Set();
  let counts: TitleCounts = new Map();
  let turns = false;
  const appointed: Appointed = {};
  for (const block of [...frontMatterBlocks(markdown, bodyStart), ...blocks()]) {
    let title: SentenceReading | undefined;
    if (block.kind === "title") {
      const tokens = tokenize(block.text, 0, block.text.length, lexicon.style);
      subject = new Set([...subject, ...stemsOf(tokens)]);
      turns ||= tellsTurn(tokens, lexicon);
      if (nextTrigger(block.text, 0, lexicon.triggers) !== -1) {
        title = readSentence({ text: block.text, heading: true }, lexicon, evidence);
        counts = new Map([...counts, ...titleCounts(title.scene)]);
      }
    }
    const read = readBlock(block, lexicon, evidence, title);
    if (read.length > 0) {
      starts ??= lineStarts(markdown);
      const place: Place = { kind: block.kind, said, takeaway: isTakeaway(block, lexicon), subject, counts, turns };
      const speech = speechIn(block.text);
      const origin: Origin = { block, place, markdown, starts, speech, leading, appointed, before };
      const found = read.flatMap((each) => {
        appoint(each, origin);
        const told = figuresOf(each, origin, earlier);
        earlier += each.mentions.length + each.asides.filter(({ passing }) => !passing).length;
        return told;
      });
      if (block.annotations.length > 0) annotate(block.annotations, read, found);
      const asides = read.flatMap((each) => [...asidesOf(each, origin), ...daysOf(each, origin)]);
      const both = asides.length === 0 ? found : [...found, ...asides].sort((a, b) => a.source.start - b.source.start);
      // One by one: a paragraph may have more figures than a call takes arguments.
      for (const figure of both) figures.push(figure);
    }
    if (block.kind !== "title" && block.kind !== "heading") {
      if (said < obituaryLead) before += `${block.text}\n`;
      said += block.text.length;
    }
  }
  settleTogether(figures, { markdown, lang: options.lang ?? lexicon.language.code, evidence });
  creditLevels(leading, figures);
  return ofOwnContest(figures);
}

/** Does the block stand under a heading that sums the article up? */
function isTakeaway(block: Block, lexicon: Lexicon): boolean {
  return block.heading !== "" && block.kind !== "heading" && lexicon.takeaways.test(block.heading);
}

interface Origin {
  /** The article's prose before the block, where that is short. */
  before: string;
  block: Block | FieldBlock;
  place: Place;
  markdown: string;
  starts: readonly number[];
  speech: readonly Speech[];
  /** Changes, and the levels that they lead to. */
  leading: Map<Figure, Figure>;
  appointed: Appointed;
}

/** The day that a notice is of, once one is found. */
interface Appointed {
  date?: string;
}

/** @param earlier how many quantities the article says before the sentence */
function figuresOf(said: Read, origin: Origin, earlier: number): Figure[] {
  const { scene, mentions, at, sentence, after, antecedent, named } = said;
  const shared = sharedStems(scene.tokens, origin.place.subject);
  // "À quatre mois du scrutin": a time is no quantity that another one stands behind.
  let rank = -1;
  const changes: number[] = [];
  let [commas, counted] = [0, 0];
  const figures = readClauses(scene, mentions).map((read, index) => {
    const { clause, role, told } = read;
    const mention = mentions[index] as Mention;
    if (mention.kind !== "duration" || role !== "other") rank++;
    const figure = figureOf(mention, said, origin);
    if (antecedent && !(antecedent.compared && index > 0)) figure.source.antecedent = antecedent;
    if (named) figure.source.named = named;
    const [start, end] = [scene.tokens[clause.first]?.start ?? 0, scene.tokens[clause.next - 1]?.end ?? 0];
    figure.clause = origin.block.text.slice(at + start, at + end);
    const lasts = origin.block.kind === "title" && mention.qualifier !== "from" && isClosure(mention, mentions, scene);
    const isLevel = role === "background" && shared > 0 && isTitledLevel(mention, origin.place.counts);
    const left = (role === "news" || role === "price") && isLeftForNow(scene, mention, mentions, after);
    figure.role = isQuoted(said, mention, origin) ? "quote" : lasts || isLevel ? "news" : left ? "former" : role;
    figure.confidence = confidenceOf(figure, told || isLevel);
    if (leadsTo(mention, mentions, scene)) changes.push(index);
    const { place } = origin;
    const titled = place.kind !== "title" && shared > 1 && isTitled(mention, place.counts);
    for (; counted < mention.first; counted++) if (scene.tokens[counted]?.text === ",") commas++;
    figure.score = scoreOf(figure, {
      place,
      clause: read,
      shared,
      rank: Math.max(0, rank),
      earlier: earlier + index,
      commas,
      length: sentence.length,
      titled,
    });
    if (mention.kind === "date" && appoints(mention, said, origin)) asAppointed(figure);
    return figure;
  });
  for (const index of changes) {
    const level = figures[mentions.indexOf(levelBehind(mentions[index] as Mention, mentions) as Mention)];
    if (level) origin.leading.set(figures[index] as Figure, level);
  }
  return figures;
}

/** Ages and counts that one knows of, which no card shows but for the age that an obituary tells, as figures of their own. */
function asidesOf(read: Read, origin: Origin): Figure[] {
  const { scene, asides } = read;
  const { kind, said, subject } = origin.place;
  if (asides.length === 0) return [];
  const before = `${origin.before}${origin.block.text.slice(0, Math.min(read.at, obituaryLead))}`;
  return asides.map((aside) => {
    if (isResult(aside)) return resultOf(aside, read, origin);
    const opens = kind === "paragraph" && said === 0;
    const named = kind === "paragraph" ? deathTold(scene, aside, before, subject) : undefined;
    const isTold =
      named !== undefined ||
      (kind === "title" && isAgeAtDeath(scene, aside)) ||
      (opens && tellsAgeAtDeath(scene, aside, subject));
    const role = isTold ? "news" : aside.kind === "duration" ? "age" : "other";
    // "at 93" is printed as it stands, "à 93 ans" with its years.
    const years = isTold && aside.next - aside.first > 1;
    const figure: Figure = { ...figureOf(years ? { ...aside, unit: "year" } : aside, read, origin), role };
    figure.confidence = confidenceOf(figure);
    if (isTold) figure.score = ageAtDeath;
    if (named !== undefined) figure.source.named = named;
    return figure;
  });
}

/** How a contest ended; `ofOwnContest` tells which of them is the article's own. */
function resultOf(mention: Mention, read: Read, origin: Origin): Figure {
  const score = isQuoted(read, mention, origin) ? 0 : scoreOfResult(read.scene, mention, origin.place);
  return { ...figureOf(mention, read, origin), score, role: score > 0 ? "news" : "other" };
}

/** The day without a year that the article's notice is of: all others only say when. */
function daysOf(read: Read, origin: Origin): Figure[] {
  return read.days.filter((day) => appoints(day, read, origin)).map((day) => asAppointed(figureOf(day, read, origin)));
}

/** Notes the first day of a sentence that the article's notice is of, where none before it was. */
function appoint({ scene, mentions, days }: Read, { place, appointed }: Origin): void {
  if (appointed.date !== undefined) return;
  const dates = [...mentions.filter(({ kind }) => kind === "date"), ...days].sort((a, b) => a.first - b.first);
  const day = dates.find((date) => isAppointed(scene, date, mentions, place));
  if (day?.date) appointed.date = day.date;
}

/** Is it the day that the article is of? */
function appoints(day: Mention, { scene, mentions }: Read, { place, appointed }: Origin): boolean {
  return isSameDay(appointed, day) && isAppointed(scene, day, mentions, place);
}

function asAppointed(figure: Figure): Figure {
  figure.role = "news";
  figure.confidence = confidenceOf(figure);
  figure.score = Math.max(figure.score, appointedDay);
  return figure;
}

/** The day of what a notice tells opens its card. */
const appointedDay = 0.66;

/** What an obituary makes of an age, as of any other figure of a title. */
const ageAtDeath = 0.6;

function isQuoted({ scene, at }: Read, { first }: Mention, { block, speech }: Origin): boolean {
  const start = at + (scene.tokens[first] as Token).start;
  // What a title quotes, the article itself puts first.
  if (block.kind === "title") return false;
  return block.kind === "quote" || speech.some((span) => span.start < start && start < span.end);
}

function spanOf({ scene, at }: Read, first: number, next: number, { block, markdown }: Origin): Span {
  const start = startOffset(block, at + (scene.tokens[first] as Token).start);
  const end = endOffset(block, at + (scene.tokens[next - 1] as Token).end);
  return { text: markdown.slice(start, end), start, end };
}

function figureOf(mention: Mention, read: Read, origin: Origin): Figure {
  const { text, start, end } = spanOf(read, mention.first, mention.next, origin);
  const { line, column } = positionAt(origin.starts, start);
  const figure: Figure = {
    kind: mention.kind,
    amount: mention.amount,
    unit: mention.unit,
    digits: mention.digits,
    role: "news",
    clause: "",
    confidence: 1,
    source: { text, start, end, line, column, sentence: read.sentence },
    origin: "extracted",
    score: 0,
  };
  if ("field" in origin.block) figure.source.field = origin.block.field;
  if (origin.block.kind === "title") figure.source.title = true;
  if (origin.block.section !== undefined) figure.source.section = origin.block.section;
  if (mention.to !== undefined) figure.to = mention.to;
  if (mention.per) figure.per = mention.per;
  if (mention.parts) figure.parts = mention.parts;
  if (mention.date) figure.date = mention.date;
  if (mention.qualifier) figure.qualifier = mention.qualifier;
  if (mention.direction) figure.direction = mention.direction;
  if (mention.modality) figure.modality = mention.modality;
  const { qualifierSpan, directionSpan, modalitySpan } = mention;
  if (qualifierSpan || directionSpan || modalitySpan) {
    const spans: Figure["spans"] = {};
    if (qualifierSpan) spans.qualifier = spanOf(read, qualifierSpan[0], qualifierSpan[1], origin);
    if (directionSpan) spans.direction = spanOf(read, directionSpan[0], directionSpan[1], origin);
    if (modalitySpan) spans.modality = spanOf(read, modalitySpan[0], modalitySpan[1], origin);
    figure.spans = spans;
  }
  return figure;
}
