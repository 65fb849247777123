import * as z from "zod";
import type { FrontMatterEdit } from "./front-matter-edit.ts";

const line = (longest: number) => z.string().max(longest);

const schema = z.strictObject({
  path: line(2000),
  hash: z.string().regex(/^[0-9a-f]{32}$/),
  figures: z
    .array(z.strictObject({ value: line(200).min(1), label: line(300).optional() }))
    .max(24)
    .optional(),
  template: line(100).min(1).nullable().optional(),
  theme: line(100).min(1).nullable().optional(),
  approver: line(120).min(1).optional(),
});

/** What the desk's page sends: where, the file as the editor saw it, and the edit. */
export interface SaveRequest {
  /** Of the article's page, from the site's root. */
  path: string;
  hash: string;
  edit: FrontMatterEdit;
  /** Who approves the card as the page shows it; then there is no other edit. */
  approver?: string;
}

/** @returns undefined for what no page of ours sends */
export function readSaveRequest(body: string): SaveRequest | undefined {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return undefined;
  }
  const { data } = schema.safeParse(json);
  if (!data) return undefined;
  const { path, hash, figures, template, theme, approver } = data;
  if (approver !== undefined) {
    return (figures ?? template ?? theme) ? undefined : { path, hash, approver, edit: {} };
  }
  return {
    path,
    hash,
    edit: {
      ...(figures && { figures: figures.map(({ value, label }) => ({ value, ...(label ? { label } : {}) })) }),
      ...(template === undefined ? {} : { template }),
      ...(theme === undefined ? {} : { theme }),
    },
  };
}
