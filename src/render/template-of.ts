import { templates as ours } from "../../templates/cards/index.ts";
import type { Template } from "../card/template.ts";
import type { TemplateName } from "../card/template-names.ts";
import { knownTemplate, ownCover } from "./template-registry.ts";

/** Of ours. Node looks an import up anew each time. */
const loaded = new Map<string, Promise<Template>>();

/** @throws InputError for a name that no template has */
export async function templateOf(name: string): Promise<Template> {
  return name === ownCover ? load("cover") : (knownTemplate(name).template ?? load(name as TemplateName));
}

function load(name: TemplateName): Promise<Template> {
  const template = loaded.get(name) ?? ours[name]();
  loaded.set(name, template);
  return template;
}
