import * as z from "zod";
import { readColor } from "./css-color.ts";

/** A colour of CSS in a configuration, as `#rrggbb`. */
export const cssColor = z.string().transform(readAs(readColor));

/** What a text of a configuration means; why it means nothing is the fault that is reported. */
export function readAs<T>(read: (text: string) => T): (text: string, context: z.RefinementCtx<string>) => T {
  return (text, context) => {
    try {
      return read(text);
    } catch (error) {
      context.addIssue({ code: "custom", message: (error as Error).message });
      return z.NEVER;
    }
  };
}
