import { join, relative, sep } from "node:path";
import type { EleventyData } from "../base/eleventy-types.ts";
import { InputError } from "../base/error.ts";
import { foldPath, type NameFault, nameFault } from "../output/file-name.ts";
import type { Output } from "../output/output.ts";

type Pages = Readonly<Record<string, { inputPath: string }>>;

/** Refuses pages of Eleventy's outside the output folder: it follows `permalink: ../x.html`, and reports success. */
export interface PageGuard {
  /** Begins a build. */
  begin(output: Output): void;
  /** Notes a page of Eleventy. */
  note(data: EleventyData): void;
  /**
   * To be called when all pages of Eleventy have an address and none is written.
   * @param pages by address from the site's root
   */
  faults(pages: Pages): InputError[];
  /** What other systems than this one would refuse, or take for one and the same file. */
  warnings(pages: Pages): InputError[];
  /** @throws InputError for a page whose place was not known when `faults` was called */
  refuse(outputPath: string, inputPath: string): void;
}

export function createPageGuard(): PageGuard {
  /** By path of the file. */
  const noted = new Map<string, EleventyData>();
  const seen = new Set<string>();
  /** What is wrong with names, by path of the file. */
  const odd = new Map<string, NameFault>();
  let output: Output | undefined;

  /** Where a page goes. Of one among many that pagination makes of a file, only its address is known. */
  function placeOf(url: string, inputPath: string): string | false {
    const data = noted.get(inputPath);
    if (data?.page.url === url) return data.page.outputPath;
    const root = data?.permalinkBypassOutputDir ? "." : (output?.folder ?? ".");
    return join(root, url, url.endsWith("/") ? "index.html" : "");
  }

  function faultOf(path: string, inputPath: string): InputError | undefined {
    const name = nameOf(path);
    if (name) odd.set(path, name);
    if (name && !name.elsewhere)
      return new InputError(`its permalink ${name.reason}`, { path: relative(".", inputPath) });
    seen.add(path);
    const place = output?.outside(path);
    if (place === undefined) return undefined;
    const from = relative(".", inputPath);
    return new InputError(`its permalink leads outside the output folder, to ${relative(".", place)}`, { path: from });
  }

  /** The folder that the person who builds a site has given it may be called anything. */
  function nameOf(path: string): NameFault | undefined {
    return nameFault(path) && nameFault(relative(output?.folder ?? ".", path).replaceAll(sep, "/"));
  }

  function* written(pages: Pages): Generator<{ path: string; url: string; inputPath: string }> {
    for (const [url, { inputPath }] of Object.entries(pages)) {
      // "false" is the address of what is not written.
      const path = url !== "false" && placeOf(url, inputPath);
      if (path) yield { path, url, inputPath };
    }
  }

  return {
    begin(of) {
      noted.clear();
      seen.clear();
      odd.clear();
      output = of;
    },

    note: (data) => void noted.set(data.page.inputPath, data),

    faults: (pages) => [...written(pages)].flatMap(({ path, inputPath }) => faultOf(path, inputPath) ?? []),

    warnings(pages) {
      const folds = new Map<string, { url: string; inputPath: string }>();
      // Eleventy comes upon files in whatever order they are read; of two pages the same one is named in each build.
      const all = [...written(pages)].sort((a, b) => a.inputPath.localeCompare(b.inputPath));
      return all.flatMap(({ path, url, inputPath }) => {
        const name = odd.get(path);
        const fold = foldPath(path);
        const twin = folds.get(fold);
        if (!twin) folds.set(fold, { url, inputPath });
        if (!name && !twin) return [];
        const from = relative(".", inputPath);
        const same = "on disks that do not tell case or accents apart";
        return [
          ...(name ? [new InputError(`its permalink ${name.reason}`, { path: from })] : []),
          ...(twin
            ? [
                new InputError(`${url} is the same file as ${twin.url} of ${relative(".", twin.inputPath)} ${same}`, {
                  path: from,
                }),
              ]
            : []),
        ];
      });
    },

    refuse(outputPath, inputPath) {
      const fault = seen.has(outputPath) ? undefined : faultOf(outputPath, inputPath);
      if (fault) throw fault;
    },
  };
}
