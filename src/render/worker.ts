import sharp from "sharp";
import { InputError, type Place } from "../error.ts";
import type { CardFile } from "./card-file.ts";
import { renderCard } from "./render-card.ts";

export type Job = Pick<CardFile, "card" | "size" | "theme" | "format">;

/** An error's class does not cross from thread to thread: an input's fault is sent as data. */
export type Answer = { picture: Uint8Array } | { fault: string; place: Place | undefined };

// As many cards at once as there are threads is faster than one card on many.
sharp.concurrency(1);

/** What a thread of the pool runs. Fonts, shaped words and strikes stay with the thread from card to card. */
export default async function render({ card, ...options }: Job): Promise<Answer> {
  try {
    return { picture: await renderCard(card, options) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { fault: error.reason, place: error.place };
  }
}
