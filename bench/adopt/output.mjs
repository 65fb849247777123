import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { url } from "./checkout.mjs";

/** What stands in an output folder, by path: hashes of each file and of what it says outside its head. */
export async function surveyOutput(folder) {
  const found = new Map();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    const isHtml = /\.html?$/.test(entry.name);
    const text = /\.(?:html?|xml|json|txt|js|webmanifest)$/.test(entry.name) ? bytes.toString() : undefined;
    // The time of a build is another one each time.
    const lasting = text?.replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?/g, "") ?? bytes;
    const html = isHtml ? lasting : "";
    found.set(relative(folder, file), {
      whole: hash(lasting),
      body: isHtml ? hash(html.replace(/<head(?=[\s>])[\s\S]*?<\/head>/i, "")) : hash(lasting),
      lost: isHtml ? picturesOf(html).filter((path) => !existsSync(join(folder, path))) : [],
    });
  }
  return found;
}

function hash(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Paths of the pictures of this site that a page's tags name. */
function picturesOf(html) {
  return [...html.matchAll(/<meta\b[^>]*(?:og|twitter):image"[^>]*>/g)]
    .map(([tag]) => /content="([^"]*)"/.exec(tag)?.[1] ?? "")
    .filter((address) => address.startsWith(`${url}/`))
    .map((address) => decodeURI(address.slice(url.length + 1)));
}

/**
 * What a build with one line more has changed in an output.
 * @param steady the output of the same site, built again: what differs there says nothing
 */
export function compareOutputs(without, steady, withUs) {
  const isSteady = (path) => without.get(path)?.body === steady.get(path)?.body;
  const common = [...without.keys()].filter((path) => withUs.has(path) && isSteady(path));
  return {
    files: without.size,
    unsteady: [...without.keys()].filter((path) => !isSteady(path)).length,
    added: [...withUs.keys()].filter((path) => !without.has(path)),
    missing: [...without.keys()].filter((path) => !withUs.has(path) && steady.has(path)),
    tagged: common.filter((path) => without.get(path).whole !== withUs.get(path).whole),
    changed: common.filter((path) => without.get(path).body !== withUs.get(path).body),
    lost: [...withUs].filter(([path, { lost }]) => lost.some((each) => !without.get(path)?.lost.includes(each))),
  };
}
