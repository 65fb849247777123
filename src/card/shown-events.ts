import { namedIn } from "./accent.ts";
import type { Card, CardEvent } from "./card.ts";

/** An event and where it stands in its card. */
export interface ShownEvent extends CardEvent {
  index: number;
  told: boolean;
}

/** The event that the title names, by its date or its words; else the last, where all of it leads. */
export function toldEvent(all: readonly CardEvent[], { title, lang }: Card): number {
  for (const said of [({ value }: CardEvent) => value, ({ label }: CardEvent) => label]) {
    const [named] = namedIn(title, all.map(said), lang);
    if (named !== undefined) return named;
  }
  const years = all.map(({ value }) => /(?<!\d)\d{4}(?!\d)/.exec(value)?.[0]);
  const [dated, ...more] = [...all.keys()].filter((index) => {
    const year = years[index];
    return year !== undefined && new RegExp(`(?<!\\d)${year}(?!\\d)`).test(title);
  });
  return dated !== undefined && more.length === 0 ? dated : all.length - 1;
}

/** The first, the last and the one told are always among them. */
export function shownEvents(all: readonly CardEvent[], told: number, count: number): ShownEvent[] {
  const order = [...new Set([told, all.length - 1, 0, ...all.keys()])].slice(0, count);
  return all.flatMap((event, index) => (order.includes(index) ? [{ ...event, index, told: index === told }] : []));
}
