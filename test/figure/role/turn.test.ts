import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

it.each([
  ["de", "Der Sender zeigt nun 360-Grad-Videos.", "other"],
  ["en", "The minister made a 180-degree turn.", "other"],
  ["es", "El ministro dio un giro de 180 grados.", "other"],
  ["de", "Das Messgerät zeigte 41 Grad.", "news"],
])("all around, and the other way, say no amount: %s: %s", (lang, text, role) => {
  expect(extractFigures(text, { lang })[0]?.role).toBe(role);
});
