import type PQueue from "p-queue";
import type { EleventyConfig, ServerRequest } from "../base/eleventy-types.ts";
import { InputError } from "../base/error.ts";
import { lazy } from "../base/lazy.ts";
import type { BorrowedPictures } from "../build/borrowed-pictures.ts";
import type { OnRequest } from "../build/on-request.ts";
import type { Config } from "../config.ts";
import type { CheckedPicture } from "../desk/answer.ts";
import type { CardFile } from "../render/card-file.ts";
import type { StoreOption } from "../store/settings.ts";
import type { Store } from "../store/store.ts";
import type { Site } from "./site.ts";

/** Milliseconds that one who looks at a page may wait for a store, which most cards are drawn in. */
const patience = 1_000;

const onRequests = lazy<typeof import("../build/on-request.ts")>(import.meta.url, "../build/on-request");

/** In `serve`, has cards drawn when they are asked for, those of link previews first, and remembers what was found of them. */
export function serveCards(
  eleventyConfig: EleventyConfig,
  { folder, store }: Config,
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
  let borrowed: BorrowedPictures | undefined;
  /** A picture of the store that the site shares with other machines, where there is one. */
  async function borrow(digest: string): Promise<Uint8Array | undefined> {
    if (!process.env.KEYFIGURES_STORE && !store) return undefined;
    const { BorrowedPictures } = await import("../build/borrowed-pictures.ts");
    borrowed ??= new BorrowedPictures({ open: () => openBriefly(store, warn), warn });
    return borrowed.get(digest);
  }
  function requested(): OnRequest {
    const draws = async (file: CardFile) => {
      const { article } = file;
      const picture = await inTurn(file.size === "og" ? 2 : 1, () => draw(file));
      for (const { severity, message } of found.get(file.digest)?.problems ?? []) {
        warn(`${severity}: ${article}: ${message}`);
      }
      if (!picture) throw new InputError("its card cannot be drawn", { path: article });
      return picture;
    };
    onRequest ??= onRequests().createOnRequest(cache, draws, borrow);
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

/** @throws InputError for a store that no site can have */
async function openBriefly(option: StoreOption | undefined, warn: (line: string) => void): Promise<Store> {
  const [{ openStore }, { storeSettings }] = await Promise.all([
    import("../store/store.ts"),
    import("../store/settings.ts"),
  ]);
  const { url, options } = storeSettings(option) as NonNullable<ReturnType<typeof storeSettings>>;
  return openStore(url, { ...options, readOnly: true, wait: patience, warn });
}
