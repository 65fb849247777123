import { conflicts, doubtfulFigures, unsaidFigures, unsaidInAlt } from "./figure-rules.ts";
import type { Finding, Report, Severity } from "./finding.ts";
import {
  longTitle,
  missingDate,
  missingDescription,
  missingTitle,
  missingTranslation,
  unreadFrontMatter,
} from "./front-matter-rules.ts";
import { deadLinks, missingAlt } from "./link-rules.ts";
import type { Subject } from "./subject.ts";
import { suppressionsIn } from "./suppressions.ts";
import { undrawableTables } from "./table-rules.ts";

export interface Rule {
  id: string;
  /** What it finds, for lists and for SARIF. */
  description: string;
  /** Unless the configuration says otherwise. */
  severity: Severity | "off";
}

interface ArticleRule extends Rule {
  find(subject: Subject): Finding[];
}

/** Rules that read an article. */
const articleRules: ArticleRule[] = [
  {
    id: "figure-unsaid",
    description: "a declared figure that the text does not say",
    severity: "error",
    find: unsaidFigures,
  },
  { id: "conflict", description: "the article says two things of one", severity: "warning", find: conflicts },
  {
    id: "figure-doubtful",
    description: "a figure that no card shows, because it is not sure what it says or is of",
    severity: "info",
    find: doubtfulFigures,
  },
  {
    id: "alt-unsaid",
    description: "a number in a picture’s alt text that the text does not say",
    severity: "warning",
    find: unsaidInAlt,
  },
  { id: "front-matter", description: "front matter that cannot be read", severity: "warning", find: unreadFrontMatter },
  { id: "title-missing", description: "no title", severity: "error", find: missingTitle },
  { id: "title-long", description: "a title that networks cut", severity: "warning", find: longTitle },
  { id: "description-missing", description: "no description", severity: "warning", find: missingDescription },
  { id: "date-missing", description: "no date", severity: "info", find: missingDate },
  {
    id: "translation-missing",
    description: "no version in a language that other articles have",
    severity: "warning",
    find: missingTranslation,
  },
  { id: "link-dead", description: "a link to a file that is not there", severity: "error", find: deadLinks },
  {
    id: "table-undrawn",
    description: "a table of numbers that no card can draw",
    severity: "info",
    find: undrawableTables,
  },
  { id: "alt-missing", description: "a picture without alt text", severity: "warning", find: missingAlt },
];

/** Rules that look at the cards, as they would be drawn: their findings come from outside. */
const cardRules: Rule[] = [
  { id: "budget", description: "a card with more bytes than networks take", severity: "error" },
  { id: "contrast", description: "a card on which something is hard to see", severity: "error" },
  {
    id: "stale-picture",
    description: "a card’s picture that was drawn before its article changed",
    severity: "warning",
  },
  { id: "unapproved", description: "a card that nobody approved as it is now", severity: "off" },
  { id: "card-error", description: "a card that must not go out", severity: "error" },
  { id: "card-warning", description: "a card that could be better", severity: "warning" },
];

/** Looked for where a list of what was published is given. */
const shared: Rule = {
  id: "figure-shared",
  description: "a figure that was shared with a number that the article does not say any more",
  severity: "warning",
};

/** An article that cannot be read at all. */
const unreadable: Rule = { id: "unreadable", description: "a file that cannot be read", severity: "error" };

export const rules: readonly Rule[] = [...articleRules, ...cardRules, shared, unreadable];
export const ruleIds: readonly string[] = rules.map(({ id }) => id);

/** By a rule's id; what is not named is as the rule has it. */
type Severities = Readonly<Record<string, Severity | "off">>;

/**
 * What the rules find in an article, in the order of the file, less what a comment in it turns off.
 * @param others - findings of the rules that look at cards, by rule
 */
export function lint(
  subject: Subject,
  severities: Severities = {},
  others: readonly (Finding & { rule: string })[] = [],
): Report[] {
  const found = [
    ...articleRules.flatMap(({ id, find }) =>
      severities[id] === "off" ? [] : find(subject).map((each) => ({ ...each, rule: id })),
    ),
    ...others,
  ];
  const isSuppressed = suppressionsIn(subject.article.markdown);
  return reported(found, severities)
    .filter(({ rule, place }) => !isSuppressed(rule, place.line ?? 1))
    .sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0));
}

/** Findings with the severity that the configuration gives their rule, without those that it turns off. */
export function reported(found: readonly (Finding & { rule: string })[], severities: Severities): Report[] {
  return found.flatMap((each) => {
    const severity = severities[each.rule] ?? rules.find(({ id }) => id === each.rule)?.severity ?? "error";
    return severity === "off" ? [] : [{ ...each, severity }];
  });
}
