import { createHash } from "node:crypto";
import type { Approval } from "../article/front-matter-shape.ts";
import type { CardFile } from "../render/card-file.ts";

/** What a card looks like where it is looked at. */
type Shown = Pick<CardFile, "card" | "theme">;

/** Who let a card go out, and whether it still is the one they saw. */
export interface ApprovalState {
  by: string;
  /** ISO 8601. */
  date?: string;
  /** True too where the approval does not say what it was given for. */
  changed: boolean;
}

/** What `approved` says of who approves a card now. */
export function approvedBy(by: string, at: Date, shown: Shown): Approval {
  return { by, date: at.toISOString().slice(0, 10), card: shownDigest(shown) };
}

/** @returns undefined where nobody approved it */
export function approvalState(approved: Approval | undefined, shown: Shown): ApprovalState | undefined {
  if (!approved) return undefined;
  const { by, date, card } = approved;
  return { by, ...(date === undefined ? {} : { date }), changed: card !== shownDigest(shown) };
}

/**
 * Stands for what a reader sees on a card: its words and numbers, its template, theme, frame and photograph. Not the pixels, which
 * the next version may draw otherwise: an approval outlives an update that changes neither word nor number. Nor what is not drawn,
 * nor the line at the foot, of which the command line knows less than the site. 12 hexadecimal digits.
 */
export function shownDigest({ card, theme }: Shown): string {
  const { alt: _alt, markup: _markup, source: _foot, ...drawn } = card;
  const figures = card.figures.map(({ value, kicker, label }) => ({ value, kicker, label }));
  const text = JSON.stringify({ ...drawn, figures, theme }, sorted);
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/** The order in which members were set says nothing. */
function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
