import * as z from "zod";
import type { Problem } from "../check/problem.ts";

/** What a worker says of a card. */
export interface Answer {
  /** Whether the store has the picture. One with an error is nothing for others. */
  stored: boolean;
  /** What the checks found; nothing where the store had it. */
  problems: Problem[];
}

const schema = z.object({
  stored: z.boolean(),
  problems: z.array(
    z.object({
      rule: z.string(),
      severity: z.enum(["error", "warning"]),
      message: z.string().max(5000),
      field: z.string().optional(),
      path: z.string().optional(),
      absent: z.array(z.object({ grapheme: z.string(), package: z.string().optional() })).optional(),
    }),
  ),
});

/** As Redis tells it. @returns undefined for what is none */
export function normalizeAnswer(data: unknown): Answer | undefined {
  const parsed = schema.safeParse(data);
  return parsed.success ? (parsed.data as Answer) : undefined;
}
