import { UsageError } from "../base/error.ts";
import type { Address } from "../store/address.ts";
import { farmAddress } from "./address.ts";

/** Seconds in which cards have to come from the farm, by default. */
const usualWait = 30;

export interface FarmSettings {
  address: Address;
  /** Milliseconds in which a card has to come from the farm. */
  wait: number;
}

/**
 * The farm that a build is told of: the environment's `KEYFIGURES_FARM` (the command line's `--farm`), and `KEYFIGURES_FARM_WAIT` seconds.
 * @returns undefined where there is none
 * @throws UsageError
 */
export function farmSettings(environment: NodeJS.ProcessEnv = process.env): FarmSettings | undefined {
  const { KEYFIGURES_FARM: url, KEYFIGURES_FARM_WAIT: wait = "" } = environment;
  if (!url) return undefined;
  const seconds = wait === "" ? usualWait : Number(wait);
  if (!(seconds > 0 && seconds <= 86_400)) throw new UsageError("KEYFIGURES_FARM_WAIT is a number of seconds");
  return { address: farmAddress(url, environment), wait: seconds * 1000 };
}
