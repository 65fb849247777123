import type PQueue from "p-queue";
import type { EleventyConfig, ServerRequest } from "../base/eleventy-types.ts";
import { InputError } from "../base/error.ts";
import { lazy } from "../base/lazy.ts";
import type { OnRequest } from "../build/on-request.ts";
import type { Config } from "../config.ts";
import type { CheckedPicture } from "../desk/answer.ts";
import type { CardFile } from "../render/card-file.ts";
import type { Site } from "./site.ts";

const onRequests = lazy<typeof import("../build/on-request.ts")>(import.meta.url, "../build/on-request");

/** In `serve`, has cards drawn when they are asked for, those of link previews first, and remembers what was found of them. */
export function serveCards(
  eleventyConfig: EleventyConfig,
  { folder }: Config,
  cache: string,
  warn: (line: string) => void,
): Pick<Site, "requested" | "checked"> {
  let onRequest: OnRequest | undefined;
  const found = new Map<string, CheckedPicture>();
  /** One after the other: each is worth a moment of the only thread, and who looks waits for the first one. */
  let waiting: PQueue | undefined;
  async function inTurn<Result>(priority: number, work: () => Promise<Result>): Promise<Result> {
    const { default: Queue } = await import("p-queue");
    waiting ??= new Queue({ concurrency: 1 });
    return waiting.add(work, { priority });
  }
  async function draw(file: CardFile): Promise<Uint8Array | undefined> {
    const { drawRequested } = await import("../build/draw-requested.ts");
    const { picture, problems } = await drawRequested(file);
    found.set(file.digest, { bytes: picture?.length ?? 0, problems });
    return picture;
  }
  async function checked(file: CardFile): Promise<CheckedPicture> {
    // A picture that the cache keeps from another day was not checked today.
    await inTurn(0, async () => found.has(file.digest) || draw(file));
    return found.get(file.digest) as CheckedPicture;
  }
  function requested(): OnRequest {
    onRequest ??= onRequests().createOnRequest(cache, async (file) => {
      const { article } = file;
      const picture = await inTurn(file.size === "og" ? 2 : 1, () => draw(file));
      for (const { severity, message } of found.get(file.digest)?.problems ?? []) {
        warn(`${severity}: ${article}: ${message}`);
      }
      if (!picture) throw new InputError("its card cannot be drawn", { path: article });
      return picture;
    });
    return onRequest;
  }
  eleventyConfig.setServerOptions({
    onRequest: {
      [`/${folder}/:name`]: ({ patternGroups }: ServerRequest) =>
        requested()
          .answer(patternGroups.name ?? "")
          // The server waits for ever for what is thrown.
          .catch((error: Error) => {
            warn(`error: ${error.message}`);
            return new Response(error.message, { status: 500 });
          }),
    },
  });
  return { requested, checked };
}
