import type { Template } from "../../src/card/template.ts";
import { cover } from "./cover.tsx";
import { trio } from "./trio.tsx";

/** Every template by the name that a card's `template` gives. */
export const templates = { cover, trio } satisfies Record<string, Template>;

export type TemplateName = keyof typeof templates;

export const templateNames = Object.keys(templates) as TemplateName[];
