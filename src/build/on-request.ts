import { openBlobs } from "../cache/blobs.ts";
import { mimeTypes } from "../card/format.ts";
import { type CardFile, thumbnailName } from "../render/card-file.ts";

/** What may be asked for; its card is read only when it is. */
type Offered = Pick<CardFile, "name"> & { file(): CardFile };

/** Pictures that are drawn when someone looks at them: saving an article in `serve` draws none. */
export interface OnRequest {
  /** What may be asked for from now on, beside what might before: an open page still shows its old card. */
  offer(pictures: readonly Offered[]): void;
  /** @returns undefined for a name that is no card's */
  answer(name: string): Promise<Response | undefined>;
}

/** @param borrow a picture by its digest from other machines that have drawn it; undefined for one that none has */
export function createOnRequest(
  cache: string,
  render: (file: CardFile) => Promise<Uint8Array>,
  borrow?: (digest: string) => Promise<Uint8Array | undefined>,
): OnRequest {
  const store = openBlobs(cache);
  const offered = new Map<string, Offered>();
  const drawing = new Map<string, Promise<Uint8Array>>();

  async function draw(file: CardFile): Promise<Uint8Array> {
    const known = await store.read(file.digest);
    if (known) return known;
    const picture = (await borrow?.(file.digest)) ?? (await render(file));
    await store.write(file.digest, picture);
    return picture;
  }

  return {
    offer(pictures) {
      for (const picture of pictures) {
        offered.set(picture.name, picture);
        // Whoever looks at one page needs no small ones.
        const small = thumbnailName(picture.name);
        if (small) offered.set(small, picture);
      }
    },
    async answer(name) {
      const file = offered.get(name)?.file();
      if (!file) return undefined;
      // A page asks for one picture several times; it is drawn once.
      const picture = drawing.get(name) ?? draw(file).finally(() => drawing.delete(name));
      drawing.set(name, picture);
      return new Response(new Uint8Array(await picture), { headers: { "content-type": mimeTypes[file.format] } });
    },
  };
}
