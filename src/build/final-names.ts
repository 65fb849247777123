/** As `cardFileName` makes them. */
const cardName = /[\w.-]+\.[0-9a-f]{16}(?=\.(?:thumb\.webp|png|jpg|webp|gif|svg))/g;

/** Names of pictures whose markup was still to be written when a page first named them. */
export class FinalNames {
  readonly #byArticle = new Map<string, ReadonlyMap<string, string>>();
  readonly #all = new Map<string, string>();
  /** Both without their ending: a gallery names the small ones beside them. */
  readonly #stems = new Map<string, string>();

  /** @param key - of the article. @param names - by the names before */
  add(key: string, names: ReadonlyMap<string, string>): void {
    this.#byArticle.set(key, names);
    for (const [before, name] of names) {
      this.#all.set(before, name);
      this.#stems.set(stem(before), stem(name));
    }
  }

  of(key: string): ReadonlyMap<string, string> | undefined {
    return this.#byArticle.get(key);
  }

  values(): string[] {
    return [...this.#all.values()];
  }

  /** A page's text with pictures under their final names. */
  replaceIn(text: string): string {
    return this.#all.size === 0 ? text : text.replace(cardName, (name) => this.#stems.get(name) ?? name);
  }
}

function stem(name: string): string {
  return name.replace(/\.\w+$/, "");
}
