import type { JSXElement } from "satori/jsx";
import type { Card } from "./card.ts";
import type { Size } from "./size.ts";
import type { Theme } from "./theme.ts";
import type { Typesetter } from "./typesetter.ts";

/**
 * Draws a card. Every text goes through `type`, which knows the fonts: it shrinks, wraps and clamps the
 * text to the room the template gives it, so that a template never guesses how long a word is.
 */
export type Template = (card: Card, theme: Theme, size: Size, type: Typesetter) => JSXElement;
