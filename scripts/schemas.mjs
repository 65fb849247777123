/**
 * Writes the JSON Schemas of options and of front matter, and the list of options in docs/options.md: `npm run schemas`. What an
 * option means is said once, in the docstrings of `ConfigSpec`.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { animatedFormats } from "../dist/src/card/format.js";
import { frameNames } from "../dist/src/card/section.js";
import { customSides, sizeNames } from "../dist/src/card/size.js";
import { themeNames } from "../dist/src/card/themes.js";
import { configSchema, normalizeConfig } from "../dist/src/config.js";
import { templates } from "../dist/templates/cards/index.js";

const root = new URL("../", import.meta.url);
const draft = "https://json-schema.org/draft/2020-12/schema";

/** Name and docstring of each option, in the order of `ConfigSpec`. */
function documented() {
  const source = readFileSync(new URL("src/config.ts", root), "utf8");
  const spec = source.slice(
    source.indexOf("export interface ConfigSpec"),
    source.indexOf("/** What the program holds. */"),
  );
  return [...spec.matchAll(/\/\*\*[\s*]*([\s\S]*?)\s*\*\/\s*(\w+)\?:\s*([\s\S]+?);\n/g)].map(
    ([, text, name, type]) => ({
      name,
      type: type.replace(/\s+/g, " "),
      text: text.replace(/\s*\n\s*\*\s*/g, " "),
    }),
  );
}

function configJson() {
  const { $schema: _, ...json } = z.toJSONSchema(configSchema, { io: "input", unrepresentable: "any" });
  const said = new Map(documented().map(({ name, text }) => [name, text]));
  const { label: _function, ...properties } = json.properties;
  for (const [name, property] of Object.entries(properties)) property.description = said.get(name);
  return {
    $schema: draft,
    title: "Options of Keyfigures",
    ...json,
    properties: { $schema: { type: "string" }, ...properties },
  };
}

const text = (description) => ({ type: "string", description });

const country = { type: "string", pattern: "^[A-Za-z]{2}$" };

function frontMatterJson() {
  const templateNames = Object.keys(templates);
  return {
    $schema: draft,
    title: "Front matter of an article",
    description: "All of it is optional, and keys of the site's own are welcome beside it.",
    type: "object",
    properties: {
      title: text("What the article is called. Default: its first heading."),
      description: text("What it says in a sentence or two, for link previews and covers."),
      date: { type: ["string", "object"], description: "When it was published, in any of YAML's forms." },
      updated: { type: ["string", "object"], description: "When it was last changed." },
      lang: text("Its language, BCP 47: fr, en-GB."),
      tags: {
        description: "Its subjects.",
        anyOf: [{ type: "string" }, { type: "array", items: { type: ["string", "number"] } }],
      },
      author: {
        description: "Who wrote it: a name, several, or { name }.",
        anyOf: [
          { type: "string" },
          { type: "object", properties: { name: { type: "string" } } },
          { type: "array", items: { anyOf: [{ type: "string" }, { type: "object" }] } },
        ],
      },
      translationKey: text("The same word in an article and in its translations."),
      correction: {
        description: "What an earlier version said wrongly, for a note at its end.",
        anyOf: [
          { type: "string" },
          {
            type: "object",
            properties: {
              note: text("What is corrected."),
              date: { type: ["string", "object"], description: "When it was corrected." },
            },
            required: ["note"],
            additionalProperties: false,
          },
        ],
      },
      approved: {
        description: "Who approved its card, and which: the desk writes it. What is no map is the site's own.",
        properties: {
          by: text("Who has seen the card."),
          date: { type: ["string", "object"], description: "When." },
          card: text("Stands for what the card showed then."),
        },
      },
      draft: { type: "boolean", description: "Whether it is left out of a build. Default: false." },
      figures: {
        description: "The figures of its card, by your own choice: the text must say each.",
        type: "array",
        items: {
          anyOf: [
            { type: ["string", "number"] },
            {
              type: "object",
              properties: {
                value: { type: ["string", "number"], description: "As the text says it: 10 milliards de dollars." },
                label: text("What it is of, in your own words. Default: the article's."),
              },
              required: ["value"],
              additionalProperties: false,
            },
          ],
        },
      },
      cards: {
        description: "Its card, or false for none.",
        anyOf: [
          { const: false },
          {
            type: "object",
            properties: {
              template: { type: "string", description: "What draws it.", examples: templateNames },
              theme: { type: "string", description: "What it wears.", examples: themeNames },
              frame: {
                enum: frameNames,
                description: "What its cards are framed by. Default: its section's, or the site's.",
              },
              sizes: {
                type: "array",
                items: {
                  anyOf: [
                    { enum: sizeNames },
                    { type: "string", pattern: "^\\d+x\\d+$" },
                    {
                      type: "object",
                      properties: {
                        width: { type: "integer", minimum: customSides.least, maximum: customSides.most },
                        height: { type: "integer", minimum: customSides.least, maximum: customSides.most },
                      },
                      required: ["width", "height"],
                      additionalProperties: false,
                    },
                  ],
                },
                description: "What sizes it is made in: ours, or pixels of its own.",
              },
              animated: {
                description: "Whether one that moves once stands beside it. Default: the site's.",
                anyOf: [{ type: "boolean" }, { enum: animatedFormats }],
              },
              country: {
                description: "Where its story is, for a map: a country by ISO 3166, FR, or up to eight.",
                anyOf: [country, { type: "array", items: country, maxItems: 8 }],
              },
            },
            additionalProperties: false,
          },
        ],
      },
      card: {
        description: "Other words for the card than the article's.",
        type: "object",
        properties: { title: text("Default: the article's title."), alt: text("Default: what the card says.") },
        additionalProperties: false,
      },
    },
  };
}

function optionsPage() {
  const defaults = normalizeConfig({});
  const shown = ({ name, type, text: said }) => {
    const value = defaults[name];
    const known = value === undefined || (typeof value === "object" && Object.keys(value).length === 0);
    const first = known ? "" : `\`${JSON.stringify(value)}\``;
    const kind = type.replaceAll("|", "\\|");
    return `| \`${name}\` | \`${kind}\` | ${first} | ${said.replaceAll("|", "\\|")} |`;
  };
  return `# Options

Of the plugin, and of the command line, which reads them from \`keyfigures.config.ts\`, \`.js\` or \`.json\` beside \`eleventy.config.js\`. The plugin reads that file too: what the configuration hands over, \`addPlugin(keyfigures, { … })\`, is stronger. In JSON, \`"$schema": "node_modules/keyfigures/schemas/config.schema.json"\` lets an editor help; front matter has \`front-matter.schema.json\` beside it.

This list is made from the program by \`npm run schemas\`.

| option | type | default | |
| --- | --- | --- | --- |
${documented().map(shown).join("\n")}
`;
}

const out = process.argv[2] ? pathToFileURL(`${resolve(process.argv[2])}/`) : root;
for (const folder of ["schemas/", "docs/"]) mkdirSync(new URL(folder, out), { recursive: true });
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
writeFileSync(new URL("schemas/config.schema.json", out), json(configJson()));
writeFileSync(new URL("schemas/front-matter.schema.json", out), json(frontMatterJson()));
writeFileSync(new URL("docs/options.md", out), optionsPage());
