import { join } from "node:path";
import { keyOf } from "../cache/key.ts";
import { stampOf } from "../cache/stamp.ts";
import { packageFolder } from "../render/font-files.ts";
import { assetAddress } from "./asset.ts";

/** The typefaces of the cards, the weights that the style sheet names. */
const fonts = {
  "@fontsource/newsreader": [
    "newsreader-latin-400-normal",
    "newsreader-latin-400-italic",
    "newsreader-latin-600-normal",
  ],
  "@fontsource/libre-franklin": [
    "libre-franklin-latin-400-normal",
    "libre-franklin-latin-500-normal",
    "libre-franklin-latin-700-normal",
  ],
};

/** The typefaces that our own pages open with. */
export const opening = [
  "newsreader-latin-600-normal",
  "libre-franklin-latin-400-normal",
  "libre-franklin-latin-700-normal",
];

const ownFiles = ["share.js", "embed.js", "keyfigures.css"] as const;
type OwnFile = (typeof ownFiles)[number];

/** A file of this package that the pages wear. */
function ownFile(file: string): string {
  return join(packageFolder("keyfigures"), "templates/parts", file);
}

/** Where a file of `ownFile` is served, from the site's root. */
export function ownAddress(file: OwnFile, folder: string): string {
  return assetAddress(`/${folder}/${file}`, ownFile(file));
}

/** Where the files stand that pages name. */
export interface PageAssets {
  /** Of the assets, below the site's root. */
  folder: string;
  /** Addresses, which are others when these files are. */
  script: string;
  embedScript: string;
  style: string;
}

export function pageAssets(folder: string): PageAssets {
  return {
    folder,
    script: ownAddress("share.js", folder),
    embedScript: ownAddress("embed.js", folder),
    style: ownAddress("keyfigures.css", folder),
  };
}

/** A file of ours that pages use, and where it belongs, from the output folder. */
export interface Asset {
  from: string;
  to: string;
  /** Another one when it may be another file. */
  key: string;
}

/**
 * The files of ours that pages use. Not copied by Eleventy's passthrough: of a folder outside the project (a workspace's) it
 * loses its watcher's bearings.
 */
export function assetsIn(folder: string): Asset[] {
  const assets = new Map(ownFiles.map((file) => [ownFile(file), `${folder}/${file}`]));
  for (const [name, files] of Object.entries(fonts)) {
    for (const file of files) {
      assets.set(`${packageFolder(name)}/files/${file}.woff2`, `${folder}/fonts/${file}.woff2`);
    }
  }
  return [...assets].map(([from, to]) => ({ from, to, key: keyOf(stampOf(from)) }));
}
