import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { filesAt, readRows } from "../../bench/figures/rows.mjs";

const folder = mkdtempSync(join(tmpdir(), "keyfigures-rows-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe("a file's rows tell what it is", () => {
  test.each([
    ["news", '{"said":[],"card":[]}'],
    ["cases", '{"markdown":"5 %","never":["5"]}'],
    ["recognizers", '{"model":"PercentModel","results":[]}'],
    ["probes", '{"input":"5 %","results":[]}'],
  ])("%s", (kind, line) => {
    expect(readRows(file(`${kind}.jsonl`, `${line}\n\n${line}\n`))).toMatchObject({ kind, rows: [{}, {}] });
  });

  test.each([
    ["mixed", '{"said":[]}\n{"top":[]}\n', ":2: cases, where the rows above are news"],
    ["broken", '{"said":[]}\n{"said":\n', ":2: not JSON"],
    ["strange", '{"id":"x"}\n', ":1: neither news"],
    ["empty", "\n", ": no rows"],
  ])("or where they do not: %s", (name, text, message) => {
    const path = file(`${name}.jsonl`, text);
    expect(() => readRows(path)).toThrow(`${path}${message}`);
  });
});

// Gold written by hand: an index that is one off would go unseen in the shares.
describe("the project's own set", () => {
  const sets = filesAt("bench/figures/news").map(readRows);
  const rows = sets.flatMap((set) => set.rows);

  test("has an id for each article", () => {
    expect(sets.every(({ kind }) => kind === "news")).toBe(true);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  test.each(rows.map((row) => [row.id, row]))("%s names facts that are said", (_, row) => {
    const wanted = [...row.card, ...(row.ok ?? [])];
    for (const index of [...wanted, ...row.must]) expect(row.said[index]?.v.length).toBeGreaterThan(0);
    expect(wanted).toEqual(expect.arrayContaining(row.must));
    expect(row.said.every(({ about }: { about: string[] }) => about.length > 0)).toBe(true);
  });
});
