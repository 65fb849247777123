import { describe, expect, it, vi } from "vitest";
import { perSentence } from "../../../src/figure/token/per-sentence.ts";
import { tokenize } from "../../../src/figure/token/token.ts";

const read = (text: string) => ({ tokens: tokenize(text, 0, text.length, { decimal: ".", groups: "," }) });

describe("perSentence", () => {
  it("finds once for a sentence, and again for another of the same words", () => {
    const find = vi.fn(({ tokens }: ReturnType<typeof read>) => tokens.length);
    const count = perSentence(find);
    const sentence = read("Nine boats sank");
    expect([count(sentence), count({ ...sentence }), count(read("Nine boats sank"))]).toEqual([3, 3, 3]);
    expect(find).toHaveBeenCalledTimes(2);
  });
});
