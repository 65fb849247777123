import fc from "fast-check";
import { expect, it } from "vitest";
import { parseFrontMatter } from "../../src/article/front-matter.ts";
import { editFrontMatter } from "../../src/desk/edit-front-matter.ts";
import type { FrontMatterEdit } from "../../src/desk/front-matter-edit.ts";

const around = (lines: string) => `---\ntitle: "La digue" # its name\n${lines}tags: [mer,  vent]\n---\nDu texte.\n`;
const edited = (lines: string, edit: FrontMatterEdit) => editFrontMatter(around(lines), edit);

const list = `# chosen with Ana
figures:
  # the money first
  - value: '12 millions'   # checked
    label: 'Coût'
  # and the wall
  - value: 3 km
  - 2031
`;
const money = { value: "12 millions", label: "Coût" };

it("writes figures behind all else where there are none", () => {
  expect(edited("", { figures: [{ value: "3 km" }, { value: "12 millions", label: "Coût : 12" }] })).toBe(
    around("").replace("\n---\nDu", '\nfigures:\n  - 3 km\n  - value: 12 millions\n    label: "Coût : 12"\n---\nDu'),
  );
});

it("relabels a figure on the line of its label, in its quotes, and gives one a label", () => {
  const figures = [{ ...money, label: "L'addition" }, { value: "3 km", label: "Le mur" }, { value: "2031" }];
  expect(edited(list, { figures })).toBe(
    around(list.replace("'Coût'", "'L''addition'").replace("3 km\n", "3 km\n    label: Le mur\n")),
  );
  const last = [money, { value: "3 km" }, { value: "2031", label: "Fin" }];
  expect(edited(list, { figures: last })).toBe(around(list.replace("- 2031\n", "- value: 2031\n    label: Fin\n")));
});

it("moves a figure with the comments above it and at its line's end", () => {
  const figures = [{ value: "2031" }, { value: "3 km" }, money];
  expect(edited(list, { figures })).toBe(
    around(`# chosen with Ana
figures:
  # the money first
  - 2031
  # and the wall
  - value: 3 km
  - value: '12 millions'   # checked
    label: 'Coût'
`),
  );
});

it("drops a figure, and leaves the comment above it", () => {
  expect(edited(list, { figures: [money, { value: "2031" }] })).toBe(around(list.replace("  - value: 3 km\n", "")));
  expect(edited(list, { figures: [] })).toBe(around("# chosen with Ana\n  # the money first\n  # and the wall\n"));
});

it("takes a label away", () => {
  const figures = [{ value: "12 millions" }, { value: "3 km" }, { value: "2031" }];
  expect(edited(list, { figures })).toBe(around(list.replace("    label: 'Coût'\n", "")));
});

it("writes between brackets and braces what stands there", () => {
  const flow = "figures: [ 3 km , { value: 2031, label: Fin } ] # two\n";
  const figures = [{ value: "2031", label: "Fin, enfin" }, { value: "3 km" }, { value: "12 millions" }];
  expect(edited(flow, { figures })).toBe(
    around('figures: [ { value: 2031, label: "Fin, enfin" } , 3 km , 12 millions ] # two\n'),
  );
  const braces = "figures:\n- { value: 3 km, label: Mur }\n";
  expect(edited(braces, { figures: [{ value: "3 km" }, { value: "2031" }] })).toBe(
    around('figures:\n- value: 3 km\n- { value: "2031" }\n'),
  );
});

it("makes a list of what is none yet", () => {
  const figures = [{ value: "3 km" }, { value: "2 ans" }];
  expect(edited("figures: 2 ans # one\n", { figures })).toBe(around("figures: # one\n  - 3 km\n  - 2 ans\n"));
  expect(edited("figures:\n", { figures })).toBe(around("figures:\n  - 3 km\n  - 2 ans\n"));
});

it("sets template and theme, and takes them out", () => {
  const both = { template: "trio", theme: "ink" };
  const flow = "cards: { template: 'hero', sizes: [og] } # quiet\n";
  const block = "cards:\n  # dark\n  theme: paper # for now\n  sizes:\n    - og\n";
  expect(edited("", { template: null, theme: "ink" })).toContain("tags: [mer,  vent]\ncards: { theme: ink }\n---");
  expect(edited(flow, both)).toBe(around("cards: { template: 'trio', sizes: [og], theme: ink } # quiet\n"));
  expect(edited(flow, { template: null })).toBe(around("cards: { sizes: [og] } # quiet\n"));
  expect(edited(block, both)).toBe(around(block.replace("paper", "ink").replace("- og\n", "- og\n  template: trio\n")));
  expect(edited(block, { theme: null })).toBe(around(block.replace("  theme: paper # for now\n", "")));
  expect(edited("cards: false\n", { theme: "ink" })).toBe(around("cards: { theme: ink }\n"));
  expect(edited("cards: { theme: ink }\n", { theme: null })).toBe(around(""));
});

it("begins front matter where there is none", () => {
  const edit = { figures: [{ value: "3 km" }], theme: "ink" };
  expect(editFrontMatter("\ufeffUn mur.\r\n", edit)).toBe(
    "\ufeff---\r\nfigures:\r\n  - 3 km\r\ncards: { theme: ink }\r\n---\r\nUn mur.\r\n",
  );
  expect(editFrontMatter("---\n---\nUn mur.\n", edit)).toBe(
    "---\nfigures:\n  - 3 km\ncards: { theme: ink }\n---\nUn mur.\n",
  );
});

it.each([
  ["---json\n{}\n---\n", "front matter in json"],
  ["---\ntitle: x\nUn mur", "not closed"],
  ["---\ntitle: [x\n---\n", "broken YAML"],
  ["---\n{ title: x }\n---\n", "change it by hand"],
  ["---\ntitle: x\n...\n---\n", "cannot be changed safely; change it by hand"],
  ["---\na: &a [3 km]\nfigures: *a\n---\n", "change it by hand"],
  ["---\nfigures:\n  - vlaue: 3 km\n---\n", "`figures.0` says no figure"],
  ["---\nfigures: [3 km, # wall\n  2 m]\n---\n", "comments; change it by hand"],
])("leaves alone what it cannot change safely: %j", (source, said) => {
  expect(() => editFrontMatter(source, { figures: [{ value: "2 ans" }] }, "a.md")).toThrow(said);
  expect(() => editFrontMatter(source, { figures: [{ value: "2 ans" }] }, "a.md")).toThrow(/^a\.md:1?/);
});

const word = fc.constantFrom(
  "Coût",
  "L'eau: tout",
  "# 1",
  "no",
  "2031",
  "12:30",
  "'a'",
  '"b"',
  "{c}",
  "d, e",
  "- f",
  "é\u00a0g",
);
const figure = fc.record(
  { value: fc.constantFrom("3 km", "12 millions", "2031", "25 %", "2 ans", "1,5 Md€", "2027-11-12"), label: word },
  { requiredKeys: ["value"] },
);
const figures = fc.uniqueArray(figure, { maxLength: 5, selector: ({ value }) => value });
const quoted = (text: string) => JSON.stringify(text);

/** A list as somebody may have written it. */
const writtenList = fc
  .record({ figures, style: fc.nat(4), dash: fc.constantFrom("", "  ", "    ") })
  .map(({ figures: all, style, dash }) => {
    if (all.length === 0) return style % 2 ? "figures:\n" : "";
    const braces = all.map(({ value, label }) =>
      label ? `{ value: ${quoted(value)}, label: ${quoted(label)} }` : quoted(value),
    );
    if (style === 0) return `figures: [${braces.join(", ")}]\n`;
    const lines = all.map(({ value, label }, index) => {
      if (style === 1) return `${dash}- ${braces[index]}\n`;
      const above = style === 2 ? `${dash}# number ${index}\n` : "";
      if (!label) return `${above}${dash}- ${quoted(value)} # bare\n`;
      if (style === 3)
        return `${dash}- label: >-\n${dash}    ${label.replace(/\W/g, "x")}\n${dash}  value: ${quoted(value)}\n`;
      return `${above}${dash}-   value: ${quoted(value)}\n${dash}    label: ${quoted(label)} # said\n`;
    });
    return `figures:   # ours\n${lines.join("")}`;
  });
const writtenCards = fc.constantFrom(
  "",
  "cards:\n",
  "cards: false\n",
  "cards: {theme: ink}\n",
  "cards:\n  theme: 'ink'\n  sizes: [og] # x\n",
);

it("touches no line but those of the figures and cards that change, whatever the file", () => {
  const name = fc.option(fc.constantFrom("trio", "hero", "ink"), { nil: null });
  const edit = fc.record({ figures, template: name, theme: name }, { requiredKeys: [] });
  const sample = {
    list: writtenList,
    cards: writtenCards,
    edit,
    eol: fc.constantFrom("\n", "\r\n"),
    mark: fc.boolean(),
  };
  const last = fc.constantFrom("", "end: |+\n  x\n\n", "# end\n", "draft: false\n\n");
  fc.assert(
    fc.property(
      fc.record({ ...sample, last, swap: fc.boolean() }),
      ({ list: lines, cards, edit: wanted, eol, mark, last: tail, swap }) => {
        const native = (text: string) => text.replaceAll("\n", eol);
        const before = native(`${mark ? "\ufeff" : ""}---\ntitle: "a: b"   # t\nwho:\n  - { x: 1 }\n`);
        const middle = native("middle:   'kept' # m\n");
        const end = native(`${tail}---\nLe mur a 3 km.\n`);
        const [first, second] = (swap ? [cards, lines] : [lines, cards]).map(native);
        const source = before + first + middle + second + end;
        const result = editFrontMatter(source, wanted);

        expect(result.startsWith(before)).toBe(true);
        const at = result.indexOf(middle);
        expect(at).toBeGreaterThanOrEqual(before.length);
        // What has no place yet stands behind all else.
        expect(result.endsWith(native("---\nLe mur a 3 km.\n"))).toBe(true);
        expect(result.indexOf(native(tail.trimEnd()), at)).toBeGreaterThan(at - 1);
        const empty = (text: string) => text.split(eol).filter((line) => line === "").length;
        expect(empty(result)).toBe(empty(source));
        expect(result.replaceAll("\r\n", "").includes(eol === "\n" ? "\r" : "\n")).toBe(false);

        const read = parseFrontMatter(result, "a.md").front;
        const was = parseFrontMatter(source, "a.md").front;
        const plain = (all: readonly { value: string; label?: string }[]) =>
          all.map(({ value, label }) => [value, label]);
        expect(plain(read.figures)).toEqual(plain(wanted.figures ?? was.figures));
        expect(editFrontMatter(result, wanted)).toBe(result);
        if (wanted.figures === undefined && first === native(lines)) expect(result.slice(0, at)).toBe(before + first);
        for (const comment of source.match(/^ *# .*$/gm) ?? []) expect(result).toContain(comment);
      },
    ),
    { numRuns: 400 },
  );
});

it("gives back the very file where nothing changes", () => {
  fc.assert(
    fc.property(writtenList, writtenCards, (lines, cards) => {
      const source = around(lines + cards);
      const { front } = parseFrontMatter(source, "a.md");
      const same = front.figures.map(({ value, label }) => ({ value, ...(label && { label }) }));
      expect(editFrontMatter(source, { figures: same })).toBe(source);
    }),
  );
});
