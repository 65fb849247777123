import { InputError } from "../base/error.ts";
import type { Card } from "./card.ts";

/**
 * A member that a template cannot draw without.
 * @throws InputError that says which template needs what
 */
export function need<K extends keyof Card>(card: Card, member: K): NonNullable<Card[K]> {
  const value = card[member];
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) {
    throw new InputError(`template \`${card.template}\` needs a card with \`${member}\``);
  }
  return value;
}
