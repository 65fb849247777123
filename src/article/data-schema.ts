import { InputError, InputErrors } from "../base/error.ts";
import { normalizeFront } from "./front-matter-normalize.ts";

/**
 * For `eleventyDataSchema`, in a site that wants wrong values of our keys to fail its build: a page's data, whatever else they have.
 * https://www.11ty.dev/docs/data-validate/
 * @throws InputErrors for each value that cannot be read
 */
export function dataSchema(data: unknown): void {
  const { page } = (data ?? {}) as { page?: { inputPath?: string } };
  const path = page?.inputPath?.replace(/^\.\//, "") ?? "data";
  const { faults } = normalizeFront(data);
  const wrong = faults.filter(({ understood, key }) => !understood && key === undefined);
  if (wrong.length > 0) throw new InputErrors(wrong.map(({ message }) => new InputError(message, { path })));
}
