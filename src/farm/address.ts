import { UsageError } from "../base/error.ts";
import { type Address, addressOf } from "../store/address.ts";

/** Of the Redis where jobs wait: `redis://host:6379/0`, `rediss://` over TLS. @throws UsageError that says no password */
export function farmAddress(text: string, environment: NodeJS.ProcessEnv = process.env): Address {
  const protocol = URL.canParse(text) ? new URL(text).protocol : "";
  if (protocol !== "redis:" && protocol !== "rediss:")
    throw new UsageError("the farm's address is that of its Redis, redis://host:6379");
  if (!new URL(text).host) throw new UsageError(`the farm's address ${protocol} names no machine`);
  return addressOf(text, { key: environment.KEYFIGURES_STORE_KEY || undefined, environment });
}
