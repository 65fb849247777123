/**
 * Text that is held for long, as bytes: half of what it takes as a string, and not a slice that holds a whole article.
 * In a buffer of its own: of those that `Buffer.from` cuts out of a shared one of 8 kB, few fit into the last half of it.
 */
export function heldBytes(text: string): Buffer {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  bytes.write(text);
  return bytes;
}
