/** A fault that keeps an article's page or card from going out, or that its author should know of. */
export interface Problem {
  /** Which rule found it: "contrast", "overflow", … */
  rule: string;
  severity: "error" | "warning";
  /** One line: what is wrong and what was seen. */
  message: string;
  /** The card's field at fault: "figures[0].label". */
  field?: string;
  /** The article's path. */
  path?: string;
  /** The characters that nothing draws, each with the package to install where one is known. */
  absent?: { grapheme: string; package?: string | undefined }[];
}

/** Whether a card must not go out. */
export function isFaulty(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}
