import type { EleventyConfig } from "../base/eleventy-types.ts";
import type { StoreOption } from "../store/settings.ts";
import type { EleventyClass } from "./load-eleventy.ts";

/** Where the site's own configuration has its input come from and its output go, and what the plugin in it says of its cache and store. */
export async function configurationOf(
  EleventySite: EleventyClass,
): Promise<{ input: string; output: string; cache: string | undefined; store: StoreOption | undefined }> {
  let configuration: EleventyConfig | undefined;
  const site = new EleventySite(undefined, undefined, {
    quietMode: true,
    config: (eleventyConfig) => {
      configuration = eleventyConfig;
    },
  });
  await site.initializeConfig();
  const { cache, store } = configuration?.keyfigures ?? {};
  const { input, output } = site.directories;
  return { input, output, cache, store };
}
