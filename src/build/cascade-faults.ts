import type { Article } from "../article/article.ts";
import { InputError } from "../base/error.ts";
import type { Warning } from "../base/warning.ts";
import type { Cascade } from "./cascade.ts";
import { dataFileOf } from "./data-file.ts";
import { frontData, isData } from "./front-data.ts";

/**
 * Wrong values of `cards` that a page has from a data file: those of its own front matter are told with their lines.
 * @throws InputError in a strict site for the first of them
 */
export function cascadeFaults(article: Article, { faults = [] }: Cascade, strict: boolean): Warning[] {
  if (faults.length === 0) return [];
  const { cards } = frontData(article);
  const own = isData(cards) ? cards : {};
  const warnings = faults
    .filter(
      ({ member, message }) => own[member] === undefined && !article.warnings.some((told) => told.message === message),
    )
    .map(({ member, message }) => ({ message, place: { path: dataFileOf(article.path, member) ?? article.path } }));
  const [first] = warnings;
  if (strict && first) throw new InputError(first.message, first.place);
  return warnings;
}
