import { type TemplateName, templateNames, templates } from "../../templates/cards/index.ts";
import type { Template } from "../card/template.ts";
import { InputError, nearest } from "../error.ts";

/** @throws InputError for a name that no template has */
export function templateOf(name: string): Template {
  if (Object.hasOwn(templates, name)) return templates[name as TemplateName];
  const near = nearest(name, templateNames);
  throw new InputError(
    `unknown template \`${name}\`${near ? `; did you mean \`${near}\`?` : `; the templates are ${templateNames.join(", ")}`}`,
  );
}
