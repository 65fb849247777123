import type { EleventyData } from "../base/eleventy-types.ts";

export function isMarkdown({ page }: EleventyData): boolean {
  return typeof page.inputPath === "string" && page.inputPath.endsWith(".md");
}

/** A page for people to find, which becomes HTML. */
export function isFindable(data: EleventyData): boolean {
  const { url } = data.page;
  if (data.draft === true || data.eleventyExcludeFromCollections === true) return false;
  return typeof url === "string" && /(?:\/|\.html?)$/.test(url) && !/^\/404(?:\/|\.html?)$/.test(url);
}
