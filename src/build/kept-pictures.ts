import { readFile } from "node:fs/promises";
import { type Blobs, openBlobs } from "../cache/blobs.ts";
import { storeName } from "../render/card-file.ts";
import type { PatientStore } from "../store/patient.ts";

/** Pictures by their digests: on this machine, and in the store that it shares with others, whose pictures it takes over. */
export class KeptPictures {
  readonly #local: Blobs;
  readonly #shared: PatientStore | undefined;

  /** @param folder of the cache @param shared which is closed in the end */
  constructor(folder: string, shared: PatientStore | undefined) {
    this.#local = openBlobs(folder);
    this.#shared = shared;
  }

  /** Whether none can be found. */
  get empty(): boolean {
    return this.#local.empty && !this.#shared;
  }

  /** The path of a picture's file, which has been verified. */
  async find(digest: string): Promise<string | undefined> {
    const here = await this.#local.find(digest);
    if (here) return here;
    const bytes = await this.#shared?.get(storeName(digest));
    return bytes && this.#local.write(digest, bytes);
  }

  /**
   * Whether a picture is where other machines find it, of which they are told where only this one has it. Without a shared store,
   * that is here.
   */
  async offer(digest: string): Promise<boolean> {
    if (!this.#shared) return (await this.#local.find(digest)) !== undefined;
    if (await this.#shared.has(storeName(digest))) return true;
    const here = await this.#local.find(digest);
    if (here) this.share(digest, here);
    return here !== undefined;
  }

  /** @returns the path of the file that it is kept as */
  write(digest: string, picture: Uint8Array): Promise<string> {
    return this.#local.write(digest, picture);
  }

  /** Gives a picture that has been drawn to the others. @param path of its file */
  share(digest: string, path: string): void {
    this.#shared?.put(storeName(digest), () => readFile(path));
  }

  /** Pictures that the others have from this build, of which they know once it is closed. */
  get given(): number {
    return this.#shared?.written ?? 0;
  }

  /** Ends once the others have what they were given, or cannot be given it. */
  async close(): Promise<void> {
    await this.#shared?.close();
  }
}
