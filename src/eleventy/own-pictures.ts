/** Pages whose layouts name a picture of their own. */
export class OwnPictures {
  readonly #pages: string[] = [];

  note(page: string): void {
    this.#pages.push(page);
  }

  /** What to tell of them, if there are any. */
  lines(): string[] {
    const [first, ...others] = this.#pages.toSorted();
    if (first === undefined) return [];
    const more = others.length > 0 ? ` and ${others.length} more` : "";
    return [
      `warning: ${first}${more}: the layout names a picture of its own, so the card is shared by nobody; take \`og:image\` and \`twitter:image\` out of it, or say \`cards: false\``,
    ];
  }
}
