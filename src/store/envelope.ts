import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** Of an entry, and which edition of this format it is. */
const magic = Buffer.from("KFS1");

const digestLength = 32;
const start = magic.length + 2 * digestLength;

/** In place of the seal of an entry that was written without a key. */
const unsealed = Buffer.alloc(digestLength);

/**
 * An entry: `KFS1`, the SHA-256 of its name and bytes, which finds damage, their HMAC-SHA256, which finds bytes of somebody else's,
 * and the bytes. Both are over the name too: an entry is none in the place of another.
 * https://www.rfc-editor.org/rfc/rfc2104
 */
export function seal(name: string, bytes: Uint8Array, key: string | undefined): Buffer<ArrayBuffer> {
  return Buffer.concat([magic, digestOf(name, bytes), key === undefined ? unsealed : macOf(name, bytes, key), bytes]);
}

/** @returns the bytes, or what is wrong with the entry */
export function unseal(
  name: string,
  entry: Uint8Array,
  key: string | undefined,
): { bytes?: Uint8Array; fault?: string } {
  const whole = Buffer.from(entry.buffer, entry.byteOffset, entry.byteLength);
  const bytes = whole.subarray(start);
  const digest = whole.subarray(magic.length, magic.length + digestLength);
  const mac = whole.subarray(magic.length + digestLength, start);
  if (whole.length < start || !whole.subarray(0, magic.length).equals(magic)) return { fault: "is no entry of ours" };
  if (key !== undefined && mac.equals(unsealed)) return { fault: "was written without a key" };
  if (key !== undefined && !timingSafeEqual(mac, macOf(name, bytes, key)))
    return { fault: "is not sealed with KEYFIGURES_STORE_KEY" };
  return digest.equals(digestOf(name, bytes)) ? { bytes } : { fault: "is damaged" };
}

function digestOf(name: string, bytes: Uint8Array): Buffer {
  return createHash("sha256").update(`${name}\n`).update(bytes).digest();
}

function macOf(name: string, bytes: Uint8Array, key: string): Buffer {
  return createHmac("sha256", key).update(`keyfigures store 1\n${name}\n`).update(bytes).digest();
}
