import { optionalPackage } from "../base/optional-package.ts";
import type { Address } from "./address.ts";
import { wrongStore } from "./wrong-store.ts";

/** How bytes are kept somewhere. All reject with whatever went wrong. */
export interface Driver {
  has(name: string, signal: AbortSignal): Promise<boolean>;
  /** @throws TooLarge, before it is in memory where that can be told */
  get(name: string, signal: AbortSignal): Promise<Uint8Array | undefined>;
  put(name: string, bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

export interface DriverOptions extends Address {
  environment: NodeJS.ProcessEnv;
  /** Milliseconds that a call may take. */
  wait: number;
  /** Bytes of an entry that are read, at most. */
  limit: number;
}

/** An entry has more bytes than are read. */
export class TooLarge extends Error {}

/**
 * A package that a kind of store takes, and no other build.
 * @throws InputError that names what to install
 */
export async function neededPackage<Module>(name: string, protocol: string): Promise<Module> {
  const found = await optionalPackage<Module>(name);
  if (!found) throw wrongStore(`for a store at ${protocol}, install what it takes: npm install --save-dev ${name}`);
  return found;
}
