import { Command, CommanderError } from "commander";
import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { parseArticle } from "../../src/article/article.ts";
import type { Effects } from "../../src/base/effects.ts";
import { InputError, InputErrors, UsageError } from "../../src/base/error.ts";
import { normalizeCard } from "../../src/card/normalize-card.ts";
import { sampleCards } from "../../src/card/samples/sample-cards.ts";
import { sizeNames, sizeOf } from "../../src/card/size.ts";
import { themes } from "../../src/card/themes.ts";
import { cardCommand } from "../../src/cli/card.ts";
import { completionCommand } from "../../src/cli/completion.ts";
import { figuresCommand } from "../../src/cli/figures.ts";
import { configSchema, normalizeConfig } from "../../src/config.ts";
import { extractFigures } from "../../src/figure/extract.ts";
import { cardToSvg } from "../../src/render/svg.ts";
import { runs } from "./runs.ts";

/** What a person is told: each fault on one line, and no fault of the program's. */
function expectFault(error: unknown): void {
  if (error instanceof CommanderError || error instanceof UsageError) return;
  if (!(error instanceof InputError || error instanceof InputErrors)) throw error;
  const messages = error instanceof InputErrors ? error.errors.map((each) => each.message) : [error.message];
  for (const message of messages) expect(message).not.toMatch(/\n|^\s*$/);
}

const strange = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "",
    "\u0000",
    "\ufeff",
    "\ud800",
    "\ufffc",
    "\u202e",
    "__proto__",
    "constructor",
    "../../x",
    "<b>",
    "{{ x }}",
  ),
);
const anything = fc.oneof(fc.anything({ withDate: true, withMap: true, withSet: true, withBigInt: true }), strange);
const keys = fc
  .constantFrom("title description date updated lang tags author draft figures cards card permalink".split(" "))
  .chain((all) => fc.constantFrom(...all));

test("front matter of any shape is read, or is a fault with its place", () => {
  const plain = fc.dictionary(fc.oneof(keys, strange), fc.jsonValue(), { maxKeys: 6 }).map((data) => stringify(data));
  const broken = fc.array(
    fc.oneof(
      keys.map((key) => `${key}: `),
      fc.constantFrom("- ", "&a ", "*a", "[", "{", "}", "|\n", "!!set ", "<<: ", "\n", "'", '"'),
      strange,
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        plain,
        broken.map((parts) => parts.join("")),
      ),
      fc.boolean(),
      (yaml, strict) => {
        try {
          const { title, lang } = parseArticle(`---\n${yaml}\n---\n10 km.\n`, { path: "a.md", strict });
          expect([typeof title, typeof lang]).toEqual(["string", "string"]);
        } catch (error) {
          expectFault(error);
        }
      },
    ),
    runs(400),
  );
}, 3_600_000);

test("a page's data of any shape are read, or are a fault", () => {
  fc.assert(
    fc.property(fc.dictionary(keys, anything, { maxKeys: 5 }), fc.boolean(), (data, strict) => {
      try {
        parseArticle("10 km.", { path: "a.md", strict, data });
      } catch (error) {
        expectFault(error);
      }
    }),
    runs(400),
  );
}, 3_600_000);

test("a figure's source is the file's own text, whatever Markdown it stands in", () => {
  const marks = fc.constantFrom(
    ..."** _ ` [ ] ( ) ![ ](x) <b> </b> <!-- --> & &amp; \\ | > # - 1. [^1] [^1]: {.figure} $$ ~~ \n \n\n".split(" "),
    "\n\n",
    "\n",
  );
  const words = fc.constantFrom(
    "10 millions d’euros",
    "750 MW",
    "$5-7bn",
    "12,5 %",
    "drei Milliarden Euro",
    "2028",
    "½",
    "1 000",
    "dobló",
    "un terzo",
    "九",
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(words, marks, strange), { maxLength: 30 }),
      fc.constantFrom("fr", "en", "de", "es", "it", "pt", "nl"),
      fc.constantFrom("", " "),
      (parts, lang, space) => {
        const markdown = parts.join(space);
        for (const { source, label, clause, amount } of extractFigures(markdown, { lang })) {
          expect(source.text).toBe(markdown.slice(source.start, source.end));
          expect(Number.isFinite(amount)).toBe(true);
          expect(
            `${label} ${clause} ${source.sentence}`.replaceAll("\ufffc", (mark) =>
              markdown.includes(mark) ? "" : mark,
            ),
          ).not.toContain("\ufffc");
        }
      },
    ),
    runs(400),
  );
}, 3_600_000);

test("a configuration of any shape is read, or is a fault", () => {
  const options = fc.constantFrom(...Object.keys(configSchema.shape));
  const spec = fc.oneof(
    fc.dictionary(fc.oneof({ weight: 9, arbitrary: options }, { weight: 1, arbitrary: strange }), anything, {
      maxKeys: 3,
    }),
    anything,
  );
  fc.assert(
    fc.property(spec, (given) => {
      try {
        expect(normalizeConfig(given)).toBeTypeOf("object");
      } catch (error) {
        expectFault(error);
      }
    }),
    runs(400),
  );
}, 3_600_000);

/** A card with what stands at a place of it put in another's stead. */
function withAt(value: unknown, path: readonly number[], put: unknown): unknown {
  if (typeof value !== "object" || value === null || path.length === 0) return put;
  const names = Object.keys(value);
  const name = names[(path[0] as number) % Math.max(1, names.length)];
  if (name === undefined) return put;
  const inside = withAt((value as Record<string, unknown>)[name], path.slice(1), put);
  return Array.isArray(value) ? value.with(Number(name), inside) : { ...value, [name]: inside };
}

test("a card of any shape is drawn, or is a fault", async () => {
  let passed = 0;
  const samples = fc.constantFrom(...Object.values(sampleCards).flat());
  const path = fc.array(fc.nat(20), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(
      samples,
      path,
      fc.oneof(anything, fc.double()),
      fc.constantFrom(...sizeNames),
      async (card, at, put, size) => {
        try {
          const normal = normalizeCard(withAt(card, at, put));
          // Drawing takes a hundred times as long as reading.
          if (normal.photo || passed++ % 20 > 0) return;
          expect(await cardToSvg(normal, themes.paper, sizeOf(size))).not.toMatch(/\bNaN\b|Infinity/);
        } catch (error) {
          expectFault(error);
        }
      },
    ),
    runs(400),
  );
}, 3_600_000);

test("a command line of any words is understood, or is wrong use", async () => {
  const effects: Effects = {
    read: async (path) => {
      if (path === "a.md") return "It cost $10 million.";
      throw Object.assign(new Error("none"), { code: "ENOENT" });
    },
    write: async () => {},
    copy: async () => {},
    move: async () => {},
    remove: async () => {},
    log: () => {},
    print: () => {},
    now: () => new Date(0),
  };
  const word = fc.oneof(
    fc.constantFrom(
      "a.md",
      "--json",
      "--lang",
      "fr",
      "--size",
      "og",
      "--explain",
      "--format",
      "--template",
      "--theme",
      "--",
      "-h",
      "--out=x",
      "bash",
    ),
    strange.filter((each) => each !== "-"),
  );
  const command = fc.constantFrom(figuresCommand, completionCommand, (given: Effects) => cardCommand(given));
  await fc.assert(
    fc.asyncProperty(command, fc.array(word, { maxLength: 5 }), async (make, words) => {
      // It would draw.
      const args =
        make === figuresCommand || make === completionCommand
          ? words
          : ["none.md", ...words.filter((each) => each !== "a.md")];
      const program = new Command("keyfigures")
        .exitOverride()
        .configureOutput({ writeOut: () => {}, writeErr: () => {} });
      const made = (make as typeof figuresCommand)(effects);
      program.addCommand(made.exitOverride().copyInheritedSettings(program));
      try {
        await program.parseAsync([made.name(), ...args], { from: "user" });
      } catch (error) {
        expectFault(error);
      }
    }),
    runs(400),
  );
}, 3_600_000);
