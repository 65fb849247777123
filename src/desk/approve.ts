import type { Approval } from "../article/front-matter-shape.ts";
import { InputError } from "../base/error.ts";
import type { CardFile } from "../render/card-file.ts";
import { approvedBy } from "../site/approval.ts";
import { editFrontMatter } from "./edit-front-matter.ts";

type Shown = Pick<CardFile, "card" | "theme">;

/** What front matter says of who approves a card. @throws InputError without a name */
export function approval(by: string, at: Date, card: Shown, path: string): Approval {
  const name = by.replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff ]+/gu, " ").trim();
  if (name === "") throw new InputError("an approval needs the name of who gives it", { path });
  return approvedBy(name, at, card);
}

/**
 * Writes into an article that somebody has seen its card, as it is now, and lets it go out: one line, `approved`, in the place of
 * an earlier one. All other lines stay byte for byte.
 * @param source - the whole file
 * @param card - what was looked at
 * @throws InputError without a name, and where the front matter cannot be changed safely
 */
export function approve(
  source: string,
  { by, at, card, path = "article.md" }: { by: string; at: Date; card: Shown; path?: string },
): string {
  return editFrontMatter(source, { approved: approval(by, at, card, path) }, path);
}
