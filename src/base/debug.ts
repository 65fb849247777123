import type { Effects } from "./effects.ts";

/** Whether the environment asks for our reasons: `DEBUG=keyfigures`, also among others, as `keyfigures build --debug` sets it. */
function isAsked(): boolean {
  return (process.env.DEBUG ?? "").split(/[\s,]+/).some((name) => /^keyfigures(:?\*)?$/.test(name));
}

/** Says why we did something, where the environment asks for it. @param line is only made then */
export function debug({ log }: Pick<Effects, "log">, line: () => string): void {
  if (isAsked()) log(`[keyfigures] ${line()}`);
}
