import { InputError } from "../base/error.ts";
import type { Card } from "./card.ts";

/**
 * A member that a template cannot draw without.
 * @throws InputError that says which template needs what
 */
export function need<K extends keyof Card>(card: Card, member: K): NonNullable<Card[K]> {
  const value = card[member];
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) {
    throw lacks(card, `\`${member}\``);
  }
  return value;
}

/** @param what - as the author of the card reads it: "two `bars`" */
export function lacks({ template }: Card, what: string): InputError {
  return new InputError(`template \`${template}\` needs a card with ${what}`);
}
