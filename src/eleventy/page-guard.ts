import { join, relative, resolve } from "node:path";
import type { EleventyConfig, EleventyData } from "../base/eleventy-types.ts";
import { InputError } from "../base/error.ts";
import type { Output } from "../output/output.ts";

/** Refuses pages of Eleventy's outside the output folder: it follows `permalink: ../x.html`, and reports success. */
export interface PageGuard {
  /** Begins a build. */
  begin(output: Output): void;
  /**
   * To be called when all pages of Eleventy have an address and none is written.
   * @param pages by address from the site's root
   */
  faults(pages: Readonly<Record<string, { inputPath: string }>>): InputError[];
  /** @throws InputError for a page whose place was not known when `faults` was called */
  refuse(outputPath: string, inputPath: string): void;
}

export function createPageGuard(eleventyConfig: EleventyConfig): PageGuard {
  /** By path of the file. */
  const noted = new Map<string, EleventyData>();
  const seen = new Set<string>();
  let output: Output | undefined;
  eleventyConfig.addPreprocessor("keyfigures guard", "*", (data) => void noted.set(data.page.inputPath, data));

  /** Where a page goes. Of one among many that pagination makes of a file, only its address is known. */
  function placeOf(url: string, inputPath: string): string | false {
    const data = noted.get(inputPath);
    if (data?.page.url === url) return data.page.outputPath;
    const root = data?.permalinkBypassOutputDir ? "." : (output?.folder ?? ".");
    return join(root, url, url.endsWith("/") ? "index.html" : "");
  }

  function faultOf(path: string, inputPath: string): InputError | undefined {
    seen.add(resolve(path));
    const place = output?.outside(path);
    if (place === undefined) return undefined;
    const from = relative(".", inputPath);
    return new InputError(`its permalink leads outside the output folder, to ${relative(".", place)}`, { path: from });
  }

  return {
    begin(of) {
      noted.clear();
      seen.clear();
      output = of;
    },

    faults: (pages) =>
      Object.entries(pages).flatMap(([url, { inputPath }]) => {
        // The address of what is not written.
        const path = url !== "false" && placeOf(url, inputPath);
        return (path && faultOf(path, inputPath)) || [];
      }),

    refuse(outputPath, inputPath) {
      const fault = seen.has(resolve(outputPath)) ? undefined : faultOf(outputPath, inputPath);
      if (fault) throw fault;
    },
  };
}
