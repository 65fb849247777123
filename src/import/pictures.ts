/** A picture that a document holds in itself. */
export interface Picture {
  /** Beside the article. */
  name: string;
  bytes: Uint8Array;
}

/** What browsers show of what documents hold. SVG is left out: it can run what it holds. */
const endings: Record<string, string> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
  "image/webp": "webp",
};

/** The pictures within a document, as they are found. */
export class Pictures {
  readonly files: Picture[] = [];
  /** Of those left out, why: "image/x-emf". */
  readonly unshown: string[] = [];
  readonly #name: string | undefined;
  readonly #held = new Map<string, { type: string; bytes: Uint8Array }>();

  /** @param name - what their names begin with; without one they are all left out */
  constructor(name: string | undefined) {
    this.#name = name;
  }

  /** Holds a picture until the document names it. @returns the address to name it by */
  hold(type: string, bytes: Uint8Array): string {
    const address = `held:${this.#held.size}`;
    this.#held.set(address, { type, bytes });
    return address;
  }

  /** The file of a picture that is held, or that an address is itself (`data:`); undefined for one that is elsewhere or left out. */
  take(address: string): string | undefined {
    const picture = this.#held.get(address) ?? fromData(address);
    if (!picture) return undefined;
    const ending = endings[picture.type];
    if (ending === undefined || this.#name === undefined) {
      this.unshown.push(picture.type);
      return undefined;
    }
    const name = `${this.#name}-${this.files.length + 1}.${ending}`;
    this.files.push({ name, bytes: picture.bytes });
    return name;
  }
}

function fromData(address: string): { type: string; bytes: Uint8Array } | undefined {
  const [, type = "", data] = /^\s*data:([\w/+.-]+);base64,([\w+/=\s%-]+)$/i.exec(address) ?? [];
  return data === undefined ? undefined : { type: type.toLowerCase(), bytes: Buffer.from(data, "base64") };
}
