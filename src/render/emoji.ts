import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { noteSource } from "../cache/inputs.ts";
import { installedFolder } from "./font-files.ts";

/** Packages of an SVG an emoji, each named by its code points; optional, for a site that writes emoji. */
const packages: { name: string; folder: string }[] = [
  { name: "@twemoji/svg", folder: "" },
  { name: "@discordapp/twemoji", folder: "dist/svg" },
];

/** The one to install. */
export const emojiPackage = "@twemoji/svg";

/** Unicode Technical Standard 51: what is shown as a picture in colours, and not as text. */
const colored = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\p{Emoji}\ufe0f|[0-9#*]\ufe0f?\u20e3/u;

/** Whether a grapheme asks to be a picture. */
export function isEmoji(grapheme: string): boolean {
  return colored.test(grapheme) && !grapheme.includes("\ufe0e");
}

/** Whether an emoji font or set may have it, as a picture or as text. */
export function isPictograph(grapheme: string): boolean {
  return isEmoji(grapheme) || /(?![©®™])\p{Extended_Pictographic}/u.test(grapheme);
}

const pictures = new Map<string, string | undefined>();

/** An emoji in colours, as a data URI of an SVG; undefined where no package at hand has it. */
export function emojiPicture(grapheme: string): string | undefined {
  if (!pictures.has(grapheme)) pictures.set(grapheme, findPicture(grapheme));
  return pictures.get(grapheme);
}

function findPicture(grapheme: string): string | undefined {
  for (const { name, folder } of packages) {
    const root = installedFolder(name);
    if (root === undefined) continue;
    for (const file of fileNames(grapheme)) {
      const path = join(root, folder, file);
      if (!existsSync(path)) continue;
      noteSource(path);
      return `data:image/svg+xml;base64,${sized(readFileSync(path, "utf8")).toString("base64")}`;
    }
  }
  return undefined;
}

/** Without a size of its own, whoever draws it would have to guess. */
function sized(svg: string): Buffer {
  return Buffer.from(/<svg[^>]*\swidth=/.test(svg) ? svg : svg.replace("<svg", '<svg width="36" height="36"'));
}

/** Twemoji leaves the selector out of a name, but of most sequences that are joined. */
function fileNames(grapheme: string): string[] {
  const named = (text: string) =>
    `${[...text].map((char) => (char.codePointAt(0) as number).toString(16)).join("-")}.svg`;
  const plain = grapheme.replaceAll("\ufe0f", "");
  return [...new Set(grapheme.includes("\u200d") ? [grapheme, plain] : [plain, grapheme])].map(named);
}
