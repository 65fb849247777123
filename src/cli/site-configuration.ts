import type { EleventyConfig } from "../base/eleventy-types.ts";
import type { StoreOption } from "../store/settings.ts";
import type { EleventyClass } from "./load-eleventy.ts";

/** Where the site's own configuration has its output go, and what the plugin in it says of its cache and store. */
export async function configurationOf(
  EleventySite: EleventyClass,
): Promise<{ output: string; cache: string | undefined; store: StoreOption | undefined }> {
  let configuration: EleventyConfig | undefined;
  const site = new EleventySite(undefined, undefined, {
    quietMode: true,
    config: (eleventyConfig) => {
      configuration = eleventyConfig;
    },
  });
  await site.initializeConfig();
  const { cache, store } = configuration?.keyfigures ?? {};
  return { output: site.directories.output, cache, store };
}
