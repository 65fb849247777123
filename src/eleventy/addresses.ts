import type { EleventyConfig, EleventyData } from "../base/eleventy-types.ts";
import { siteAddress } from "../site/address.ts";

/** Where a site stands, and how its pages link each other. */
export interface Addresses {
  /** Begins a build: a path prefix may be another one. */
  begin(): void;
  /** The site's address with its path prefix, without a slash at its end. */
  root(data: EleventyData): string;
  /** A path from the site's root as a page links it that Eleventy writes. */
  link(path: string): string;
  /** The same as readers find it. */
  finalLink(path: string): string;
}

/** Until a site says its address, share pictures point at where Eleventy serves it. */
const local = "http://localhost:8080";

/** @param url - the option, which is stronger than what the site's data and the environment say */
export function createAddresses(
  eleventyConfig: EleventyConfig,
  url: string | undefined,
  warn: (line: string) => void,
): Addresses {
  const roots = new Map<string | undefined, string>();
  /** What addresses of this site begin with: asking Eleventy for each link takes a tenth of a build. */
  let prefix: string | undefined;
  let addsPrefix: boolean | undefined;

  function finalLink(path: string): string {
    prefix ??= eleventyConfig.getFilter("url")("/");
    return encodeURI(prefix + path.slice(1));
  }

  return {
    begin() {
      roots.clear();
      prefix = undefined;
    },

    root(data) {
      const found = url ?? siteAddress(data, process.env);
      const known = roots.get(found);
      if (known !== undefined) return known;
      if (!found) warn(`no site address: share pictures point at ${local} until you set the option \`url\``);
      const address = found ?? local;
      const base = eleventyConfig.getFilter("url")("/").replace(/\/$/, "");
      const whole = base && !`${new URL(address).pathname}/`.includes(`${base}/`) ? address + base : address;
      roots.set(found, whole);
      return whole;
    },

    link(path) {
      // Eleventy's own plugin adds the path prefix to whatever such a page links.
      addsPrefix ??= eleventyConfig.hasPlugin("@11ty/eleventy/html-base-plugin");
      return addsPrefix ? encodeURI(path) : finalLink(path);
    },

    finalLink,
  };
}
