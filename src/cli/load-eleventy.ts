import type { EleventyConfig } from "../base/eleventy-types.ts";
import { UsageError } from "../base/error.ts";
import { optionalPackage } from "../base/optional-package.ts";

/** The members of Eleventy's programmatic API that we need: https://www.11ty.dev/docs/programmatic/ */
interface Eleventy {
  initializeConfig(): Promise<void>;
  init(): Promise<void>;
  directories: { input: string; output: string };
  write(): Promise<[unknown, readonly unknown[]] | undefined>;
  watch(): Promise<void>;
  serve(port?: number): Promise<void>;
}

interface EleventyOptions {
  quietMode?: boolean;
  /** "cli" makes the folders given here stronger than those of the site's own configuration. */
  source?: "cli";
  runMode?: "build" | "serve";
  /** Is called beside the site's own configuration. */
  config?: (eleventyConfig: EleventyConfig) => void;
}

export type EleventyClass = new (input?: string, output?: string, options?: EleventyOptions) => Eleventy;

/** Eleventy as the site has installed it. */
export async function loadEleventy(): Promise<EleventyClass> {
  const eleventy = await optionalPackage<{ default: EleventyClass }>("@11ty/eleventy");
  if (!eleventy) throw new UsageError("a site needs Eleventy: npm install @11ty/eleventy");
  return eleventy.default;
}
