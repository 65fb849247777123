import { readFileSync } from "node:fs";
import { join } from "node:path";
import { InputError, nearest } from "../base/error.ts";
import { noteSource } from "../cache/inputs.ts";
import type { Pictogram } from "../card/icons.ts";
import { installedFolder } from "./font-files.ts";

/** What of a set of https://iconify.design/docs/types/iconify-json.html is read. */
interface IconSet {
  icons: Record<string, Drawn>;
  aliases?: Record<string, Drawn & { parent: string }>;
  width?: number;
  height?: number;
}

interface Drawn {
  body: string;
  width?: number;
  height?: number;
  hFlip?: boolean;
  vFlip?: boolean;
  rotate?: number;
}

const sets = new Map<string, IconSet>();

/**
 * An icon of an installed set.
 * @param name - "lucide:factory"
 * @throws InputError that says what to install, or the name that was meant
 */
export function readIcon(name: string): Pictogram {
  const [set = "", own = ""] = name.split(":");
  const all = setOf(set);
  const alias = all.aliases && Object.hasOwn(all.aliases, own) ? all.aliases[own] : undefined;
  const drawn = Object.hasOwn(all.icons, own) ? all.icons[own] : alias && all.icons[alias.parent];
  // An alias that turns its parent is none of what one would ask for by name.
  if (!drawn || alias?.hFlip || alias?.vFlip || alias?.rotate) {
    const meant = nearest(own, [...Object.keys(all.icons), ...Object.keys(all.aliases ?? {})]);
    throw new InputError(`unknown icon \`${own}\` of \`${set}\`${meant ? `; did you mean \`${meant}\`?` : ""}`);
  }
  const { body, width = all.width ?? 16, height = all.height ?? 16 } = drawn;
  return { body, width, height };
}

function setOf(name: string): IconSet {
  const known = sets.get(name);
  if (known) return known;
  const package_ = `@iconify-json/${name}`;
  const folder = installedFolder(package_);
  if (folder === undefined) {
    throw new InputError(`the icons of \`${name}\` are not installed; run \`npm install ${package_}\``);
  }
  const path = join(folder, "icons.json");
  noteSource(path);
  const set = JSON.parse(readFileSync(path, "utf8")) as IconSet;
  sets.set(name, set);
  return set;
}
