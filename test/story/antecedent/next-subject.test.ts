import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["it", "I danni ammontano, secondo le prime stime, ad almeno 15 milioni di euro.", "I danni ammontano"],
  ["it", "I lavori sono costati, secondo il Comune, 15 milioni di euro.", "I lavori sono costati"],
  ["pt", "As obras custaram, segundo a prefeitura, 15 milhões de euros.", "As obras custaram"],
  ["it", "Il primo stabilimento, che sorgerà a Morzano, costerà 5 milioni di euro.", "Il primo stabilimento … costerà"],
])("who says so, or what follows an ordinal, takes no label from a number (%s): %s", (lang, text, label) => {
  const [figure] = extractFigures(text, { lang });
  expect(figure && labelFigure(figure, lang, { nearest: false })).toBe(label);
});
