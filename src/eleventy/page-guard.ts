import { join, relative, resolve } from "node:path";
import type { EleventyConfig, EleventyData } from "../base/eleventy-types.ts";
import { InputError } from "../base/error.ts";
import { outsideOf } from "../output/outside.ts";

/** Refuses what would be written outside the output folder: Eleventy follows `permalink: ../x.html`, and reports success. */
export interface PageGuard {
  /** Begins a build. @param output as Eleventy knows it */
  begin(output: string): void;
  /**
   * To be called when all pages of Eleventy have an address and none is written.
   * @param pages by address from the site's root
   */
  faults(pages: Readonly<Record<string, { inputPath: string }>>): InputError[];
  /** A fault if a file of ours would go elsewhere. @param whose path of the article or of what else names the file */
  faultOf(path: string, whose: string): InputError | undefined;
  /** @throws InputError for a page whose place was not known when `faults` was called */
  refuse(outputPath: string, inputPath: string): void;
}

export function createPageGuard(eleventyConfig: EleventyConfig): PageGuard {
  /** By path of the file. */
  const noted = new Map<string, EleventyData>();
  const seen = new Set<string>();
  let output = "";
  let outside = outsideOf(".");
  eleventyConfig.addPreprocessor("keyfigures guard", "*", (data) => void noted.set(data.page.inputPath, data));

  /** Where a page goes. Of one among many that pagination makes of a file, only its address is known. */
  function placeOf(url: string, inputPath: string): string | false {
    const data = noted.get(inputPath);
    if (data?.page.url === url) return data.page.outputPath;
    return join(data?.permalinkBypassOutputDir ? "." : output, url, url.endsWith("/") ? "index.html" : "");
  }

  function pageFault(path: string, inputPath: string): InputError | undefined {
    seen.add(resolve(path));
    const place = outside(path);
    if (place === undefined) return undefined;
    const from = relative(".", inputPath);
    return new InputError(`its permalink leads outside the output folder, to ${relative(".", place)}`, { path: from });
  }

  return {
    begin(folder) {
      noted.clear();
      seen.clear();
      output = folder;
      outside = outsideOf(folder);
    },

    faults: (pages) =>
      Object.entries(pages).flatMap(([url, { inputPath }]) => {
        // The address of what is not written.
        const path = url !== "false" && placeOf(url, inputPath);
        return (path && pageFault(path, inputPath)) || [];
      }),

    faultOf(path, whose) {
      const place = outside(path);
      if (place === undefined) return undefined;
      const said = `${relative(".", path)} leads outside the output folder, to ${relative(".", place)}`;
      return new InputError(said, { path: whose });
    },

    refuse(outputPath, inputPath) {
      const fault = seen.has(resolve(outputPath)) ? undefined : pageFault(outputPath, inputPath);
      if (fault) throw fault;
    },
  };
}
