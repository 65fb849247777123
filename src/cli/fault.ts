import { causes, EnvironmentError, InputError, InputErrors, UsageError } from "../base/error.ts";

const faults = [InputError, InputErrors, UsageError, EnvironmentError] as const;

function isFault(error: unknown): error is InstanceType<(typeof faults)[number]> {
  return faults.some((fault) => error instanceof fault);
}

/** What to tell the person: one line a fault. @param debug - whether a fault of ours shows its stack, for a report */
export function faultLines(error: unknown, debug: boolean): string[] {
  const fault = [...causes(error)].find(isFault);
  if (fault) return fault.message.split("\n");
  const last = [...causes(error)].at(-1);
  if (!(last instanceof Error)) return [String(last)];
  if ("code" in last && "path" in last) return [`${last.path}: cannot be read or written (${last.code})`];
  if (debug) return [last.stack ?? last.message];
  return [`${last.name}: ${last.message.split("\n")[0]} (a fault of the program; --debug shows where)`];
}

export function exitCodeOf(error: unknown): 1 | 2 {
  return [...causes(error)].some((each) => each instanceof UsageError) ? 2 : 1;
}
