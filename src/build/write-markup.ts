import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { decodedPath } from "../base/decoded-path.ts";
import type { EleventyData } from "../base/eleventy-types.ts";
import { InputError, placed } from "../base/error.ts";
import { resolveTheme } from "../card/theme-spec.ts";
import type { CardFile } from "../render/card-file.ts";
import { versionOf } from "../render/code-digest.ts";
import { deadlineFor, secondsACard } from "../render/deadline.ts";
import { cardFileName } from "../render/digest.ts";
import { packageFolder } from "../render/font-files.ts";
import { fontPackages } from "../render/markup-fonts.ts";
import { imageFiles, placeImages, refuseRemoteImages } from "../render/markup-images.ts";
import { readPicture } from "../render/picture-file.ts";
import { type MarkupTemplate, markupTemplateOf } from "../render/template-registry.ts";

/** Has Eleventy render a template of its own languages with a page's data. */
export type RenderTemplate = (template: MarkupTemplate, data: EleventyData) => Promise<string>;

/** Folders that a picture's address in a template may begin in: of the pages, and of what is published. */
interface Folders {
  input: string;
  output: string;
}

/**
 * Makes the markup of a card whose template is in a template language of the site. The template has the data of the page, and
 * `card`, `size` and `theme` beside them.
 * @returns the picture's file, whose name tells its markup and the pictures in that from others
 * @throws InputError for a template that fails, and for a picture that is not there
 */
export async function writeMarkup(
  file: CardFile,
  data: EleventyData,
  render: RenderTemplate,
  folders: Folders,
): Promise<CardFile> {
  const { card, name, size, format, width, height } = file;
  const template = markupTemplateOf(card.template);
  if (!template) throw new InputError(`its template \`${card.template}\` is gone; build again`, { path: file.article });
  const { name: themeName, colors } = resolveTheme(file.theme);
  const theme = { name: themeName, colors };
  const rendering = render(template, { ...data, card, size: { name: size, width, height }, theme });
  const html = await inTime(rendering).catch((error) => {
    throw new InputError(`the template fails for ${file.article}: ${lastReason(error)}`, { path: template.path });
  });
  const hash = createHash("sha256").update(file.digest).update(html);
  try {
    refuseRemoteImages(html);
    for (const name of fontPackages(html)) hash.update(packageFolder(name) && `${name}@${versionOf(name)}`);
  } catch (error) {
    throw placed(error, { path: template.path });
  }
  const markup = placeImages(html, (src) => {
    const path = findImage(src, dirname(file.article), folders);
    if (!path)
      throw new InputError(`shows ${src} for ${file.article}, and there is no such file`, { path: template.path });
    return path;
  });
  for (const path of imageFiles(markup)) hash.update(readPicture(path, `the picture ${path}`));
  const digest = hash.digest("hex").slice(0, 16);
  const slug = name.split(".").slice(0, -3).join(".");
  return { ...file, name: cardFileName(slug, size, digest, format), digest, card: { ...card, markup } };
}

/** A filter of the site's may wait for what never comes. What runs for ever without waiting stops Eleventy itself. */
async function inTime(rendering: Promise<string>): Promise<string> {
  const seconds = deadlineFor() ?? secondsACard;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it took longer than ${seconds} seconds`)), seconds * 1000);
  });
  try {
    return await Promise.race([rendering, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** From the root of the site, or from the article; the project's folder last. */
function findImage(src: string, beside: string, { input, output }: Folders): string | undefined {
  const written = src.replace(/[?#].*$/, "");
  const path = decodedPath(written) ?? written;
  const from = path.startsWith("/") ? [input, output, "."] : [beside, input, "."];
  const found = from.map((folder) => join(folder, path)).find((each) => existsSync(each));
  return found && relative(".", found);
}

/** Eleventy wraps what went wrong in what it was doing then. */
function lastReason(error: unknown): string {
  const { originalError, message } = error as { originalError?: unknown; message?: string };
  if (originalError) return lastReason(originalError);
  return String(message ?? error)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}
