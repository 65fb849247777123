import { templates as ours } from "../../templates/cards/index.ts";
import type { Template } from "../card/template.ts";
import type { TemplateName } from "../card/template-names.ts";
import { knownTemplate, ownCover } from "./template-registry.ts";

/** @throws InputError for a name that no template has */
export function templateOf(name: string): Template {
  if (name === ownCover) return ours.cover;
  return knownTemplate(name).template ?? ours[name as TemplateName];
}
