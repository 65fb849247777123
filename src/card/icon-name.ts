import { InputError } from "../base/error.ts";

/** A set of https://iconify.design and one of its icons, by which both are named: "lucide:factory". */
export const iconName = /^[a-z0-9]+(?:-[a-z0-9]+)*:[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Icons that point where lines go on, and are mirrored where these run to the left. */
const pointing =
  /(?:^|-)(?:left|right|reply|forward|undo|redo|log-in|log-out|send|list|indent|outdent|truck|external-link)(?:-|$)/;

export function isPointing(name: string): boolean {
  return pointing.test(name.slice(name.indexOf(":") + 1));
}

/** A name with its set, where it names none of its own. @throws InputError for what is no name */
export function inSet(name: string, set: string): string {
  const whole = name.includes(":") ? name : `${set}:${name}`;
  if (!iconName.test(whole)) throw new InputError(`\`${name.slice(0, 60)}\` is no name of an icon, as \`factory\` is`);
  return whole;
}
