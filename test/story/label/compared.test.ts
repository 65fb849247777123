import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it("says of how much more likely something is what that is, and cuts the subject", () => {
  const text =
    "Drivers who worked rotating early shifts for more than ten years were 28% more likely to suffer a stroke than colleagues.";
  const change = extractFigures(text, { lang: "en" }).find(({ kind }) => kind === "percent");
  expect(change && labelFigure(change, "en")).toBe(
    "Drivers who worked rotating early shifts … more likely to suffer a stroke",
  );
});
