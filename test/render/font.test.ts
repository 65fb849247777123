import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Face } from "harfbuzzjs";
import { afterEach, expect, it, vi } from "vitest";
import { loadFontReader, openFont } from "../../src/render/font.ts";
import { sfntOf } from "../../src/render/sfnt.ts";

await loadFontReader();

const file = createRequire(import.meta.url).resolve(
  "@fontsource/libre-franklin/files/libre-franklin-latin-400-normal.woff",
);

afterEach(() => {
  vi.restoreAllMocks();
});

it("opens a font though HarfBuzz's memory grows meanwhile, which takes its views of it away", () => {
  const referenceTable = Face.prototype.referenceTable;
  let view: Uint8Array<ArrayBuffer> | undefined;
  vi.spyOn(Face.prototype, "referenceTable").mockImplementation(function (this: Face, tag) {
    const table = referenceTable.call(this, tag);
    if (tag !== "hhea") structuredClone(view?.buffer, { transfer: view ? [view.buffer] : [] });
    else view = table && Uint8Array.from(table);
    return tag === "hhea" ? view : table;
  });
  const font = openFont(sfntOf(readFileSync(file)));
  expect(view?.length).toBe(0);
  expect(font.ascent).toBeGreaterThan(0);
  expect(font.descent).toBeLessThan(0);
});
