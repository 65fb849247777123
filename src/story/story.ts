import type { Article } from "../article/article.ts";
import { blocksOf } from "../article/article-blocks.ts";
import { InputError, InputErrors } from "../base/error.ts";
import type { Warning } from "../base/warning.ts";
import type { LabelFor } from "../config.ts";
import { type Conflict, findConflicts } from "../figure/conflicts.ts";
import { proveDeclared } from "../figure/declare.ts";
import { extractFigures, figuresIn } from "../figure/extract.ts";
import { factKey } from "../figure/fact.ts";
import type { Figure } from "../figure/figure.ts";
import { lexiconOf } from "../figure/lexicon/lexicon-of.ts";
import { isUpper } from "../figure/token/character.ts";
import { labelsIn } from "./label/label.ts";
import { isPlainLabel } from "./label/plain-label.ts";
import { ownLabel } from "./own-label.ts";
import { inReadingOrder, pickFigures } from "./select.ts";
import { figuresShown } from "./shown.ts";
import { isTelling } from "./telling.ts";

/** What an article's cards will tell. */
export interface Story {
  /** Every figure the article says, in reading order. */
  figures: Figure[];
  /** The chosen ones, labelled, in the order a card shows them. */
  chosen: Figure[];
  /** Where the article says two different things of one. */
  conflicts: Conflict[];
  /** The declared figures that it does not say. */
  unsaid: Warning[];
  /** What of it is left aside, those among it. */
  warnings: Warning[];
}

/**
 * Reads an article's figures and chooses those for its card: the declared ones if it declares any,
 * for the author has chosen, or else at most `count` that the article makes most of and has words for.
 * @param shown - the text of the page where it is not the file's: a figure that it does not say is none
 * @throws InputErrors in a strict site for declared figures that the text does not say; elsewhere they are left out
 */
export function tellStory(article: Article, { count, strict = false, label }: StoryOptions, shown?: string): Story {
  const { lang, front } = article;
  const written = figuresIn(article, () => blocksOf(article), { lang });
  const figures = shown === undefined ? written : figuresShown(written, extractFigures(shown, { lang }));
  const { proved: declared, faults } = proveDeclared(front.figures, figures, lang);
  if (strict && faults.length > 0) {
    throw new InputErrors(faults.map(({ message, place }) => new InputError(message, place)));
  }
  const warnings = [...faults];
  const labeller = createLabeller(article, label, (message) => {
    if (strict) throw new InputError(message, { path: article.path });
    warnings.push({ message, place: { path: article.path } });
  });
  const conflicts = findConflicts(figures);
  const chosen =
    declared.length > 0
      ? declared.map((each) => ({ ...each, label: each.label ?? firstOf(labeller(each)) ?? "" }))
      : chooseConsistent(figures, conflicts, (those) => chooseFigures(those, count, article, labeller));
  return { figures, chosen, conflicts, unsaid: faults, warnings };
}

/** What is chosen, and once more without what of it contradicts the rest. */
function chooseConsistent(
  figures: readonly Figure[],
  conflicts: readonly Conflict[],
  choose: (figures: readonly Figure[]) => Figure[],
): Figure[] {
  const chosen = choose(figures);
  const wrong = misprints(figures, chosen, conflicts);
  return wrong.size === 0 ? chosen : choose(figures.filter((figure) => !wrong.has(factKey(figure))));
}

/**
 * The title's figures that the text says otherwise, where a card has both: side by side they would make it contradict itself.
 * What the text says as the title does is no misprint, and the other one goes.
 */
function misprints(
  figures: readonly Figure[],
  chosen: readonly Figure[],
  conflicts: readonly Conflict[],
): ReadonlySet<string> {
  const shown = new Set(chosen.map(factKey));
  const told = new Set(figures.filter(({ source }) => !source.title).map(factKey));
  const both = conflicts.filter(
    ({ kind, figures: [title, other] }) =>
      kind === "amount" && title.source.title && shown.has(factKey(title)) && shown.has(factKey(other)),
  );
  return new Set(both.map(({ figures: [title, other] }) => factKey(told.has(factKey(title)) ? other : title)));
}

interface StoryOptions {
  /** Figures on a card. */
  count: number;
  strict?: boolean;
  label?: LabelFor | undefined;
}

/** The labels that a figure can have, the best one first, each made when it is asked for; none where its sentence names nothing. */
type Labels = Iterable<string>;
type Labeller = (figure: Figure, nearest?: boolean) => Labels;

/** The author's label, the team's, or the article's words; with their verb as well, for where two are of one thing. */
function createLabeller(article: Article, own: LabelFor | undefined, refuse: (fault: string) => void): Labeller {
  const { lang } = article;
  const read = new Map<Figure, LabelsIn[]>();
  return (figure, nearest = true) => {
    const given = figure.label === undefined ? own?.(figure, article) : undefined;
    const team = given === undefined ? undefined : ownLabel(given, article);
    if (team && "fault" in team) refuse(team.fault);
    else if (team) return [team.label];
    const known = read.get(figure) ?? [];
    read.set(figure, known);
    return labelsOf(figure, lang, nearest, known);
  };
}

type LabelsIn = ReturnType<typeof labelsIn>;

/**
 * Without its verb, and with it.
 * @param known - the figure's clause as it was read for either before: it is asked for again where it made no label
 */
function labelsOf(figure: Figure, lang: string, nearest: boolean, known: LabelsIn[]): Labels {
  const made: string[] = [];
  return {
    *[Symbol.iterator]() {
      for (const [index, verbs] of [false, true].entries()) {
        const read = () => (known[index] ??= labelsIn(figure, lang, verbs));
        made[index] ??= figure.label || read().clause || (nearest ? read().noun() : "");
        if (made[index]) yield made[index];
      }
    },
  };
}

function firstOf(labels: Labels, accepts: (label: string) => boolean = () => true): string | undefined {
  for (const label of labels) if (accepts(label)) return label;
  return undefined;
}

interface Labelled {
  figure: Figure;
  possible: Labels;
}

/** A label that another figure leaves for one of its own: "the shares … fell" says of a change what "the shares" does of a level. */
function makeWay(
  possible: Labels,
  taken: Map<string, Labelled | undefined>,
  isFree: (text: string) => boolean,
): string | undefined {
  for (const text of possible) {
    const owner = taken.get(text.toLowerCase());
    const other = owner && firstOf(owner.possible, isFree);
    if (!owner || other === undefined) continue;
    owner.figure.label = other;
    taken.set(other.toLowerCase(), owner);
    return text;
  }
  return undefined;
}

/** Where a fact's strongest mentions have no words of their own, its others have none either: "5 % 5 % 5 %", a thousand times. */
const mostMentions = 12;

interface Attempt {
  mention: Figure;
  nearest: boolean;
  /** A label of one word is passed over, but for one that opens its sentence: "Turnout". */
  several: boolean;
}

/** A fact's mentions by their clauses, those of one word last, and then by the nouns nearest to them, which say less. */
function attempts(mentions: readonly Figure[]): Attempt[] {
  const strongest = mentions.slice(0, mostMentions);
  const isOwn = (mention: Figure) => mention.origin !== "extracted";
  const isAgain = (mention: Figure) =>
    strongest.some((other) => other !== mention && other.amount === mention.amount && other.to === mention.to);
  const clauses = strongest.map((mention) => ({
    mention,
    nearest: isOwn(mention),
    several: !isOwn(mention) && (mention.kind === "count" || isAgain(mention)),
  }));
  const brief = clauses.filter(({ several }) => several).map((each) => ({ ...each, several: false }));
  return [...clauses, ...brief, ...strongest.map((mention) => ({ mention, nearest: true, several: false }))];
}

/** The best figures that have words of their own; where none has, the best one, whose sentence speaks for it. */
function chooseFigures(figures: readonly Figure[], count: number, article: Article, labeller: Labeller): Figure[] {
  const { title, lang } = article;
  const lexicon = lexiconOf(lang);
  const taken = new Map<string, Labelled | undefined>([[title.toLowerCase(), undefined]]);
  const isFree = (text: string) => !taken.has(text.toLowerCase());
  // "to an annual bill" and "an annual bill" read as one.
  const isSaid = (text: string) => [...taken].some(([label, owner]) => owner && label.includes(text.toLowerCase()));
  let unnamed: Figure | undefined;
  const show = ({ mentions }: { mentions: Figure[] }) => {
    for (const { mention, nearest, several } of attempts(mentions)) {
      const possible = labeller(mention, nearest);
      const free = (text: string) => isFree(text) && !(nearest && isSaid(text));
      const first = firstOf(possible, free);
      // "votes", where the title has "Chebet wins by-election by … votes"
      if (several && first && !first.includes(" ") && (mention.kind === "count" || !isUpper(first))) continue;
      const label = first ?? makeWay(possible, taken, isFree) ?? "";
      if (label === "" && mention.origin === "extracted") continue;
      const shown = { ...mention, label: label || (firstOf(possible) ?? "") };
      taken.set(label.toLowerCase(), { figure: shown, possible });
      return shown;
    }
    unnamed ??= mentions.find((mention) => isTelling(mention, lexicon));
    return undefined;
  };
  const chosen = pickFigures(figures, count, show, (figure) => isPlainLabel(figure, figure.label ?? "", lexicon));
  // "The supplier, which has 1.8 million customers, overcharged 36,000 of them": what one knows is no news beside that.
  const isKnown = chosen.every(({ role, score }) => role === "background" && score < (unnamed?.score ?? 0));
  const alone = isKnown && unnamed ? [{ ...unnamed, label: "" }] : chosen;
  return alone.some((figure) => !isLoose(figure, figures, article)) ? inReadingOrder(alone) : [];
}

/** From here on a date, or a count of a few things, may stand on a card alone. */
const leastAlone = { date: 0.65, few: 0.5 };
/** "Imagine two estates", "three generations": up to here a count in passing. */
const few = 9;

/** Pages from here on are many, whatever they are of. */
const manyPages = 2000;

/**
 * A date or a count of a few that neither title nor lede says, and the text makes little of: alone the one is mostly when something
 * was, long ago, the other an example. How many pages a book has is said of every book.
 */
function isLoose(figure: Figure, figures: readonly Figure[], article: Article): boolean {
  const { kind, amount, origin, score, source, unit } = figure;
  const pages =
    kind === "count" && amount < manyPages && lexiconOf(article.lang).words.extents.has(unit?.toLowerCase() ?? "");
  if (pages && origin === "extracted") return !isTitled(figure, figures);
  if (kind !== "date" && (kind !== "count" || amount > few)) return false;
  if (origin !== "extracted" || score >= leastAlone[kind === "date" ? "date" : "few"]) return false;
  const lede = blocksOf(article).find((block) => block.kind === "paragraph");
  if (lede?.text.includes(source.sentence)) return false;
  return !isTitled(figure, figures);
}

/** Whether the title, or the front matter's description, says the figure too. */
function isTitled(figure: Figure, figures: readonly Figure[]): boolean {
  const said = factKey(figure);
  return figures.some((each) => (each.source.title || each.source.field) && factKey(each) === said);
}
