/** Bytes that are worth a call of the file system. */
const blockBytes = 1 << 18;

/** Parts of a file put together to blocks of a quarter of a megabyte or more: thousands of small writes take longer than the bytes. */
export function* inBlocks(parts: Iterable<Uint8Array>): Generator<Uint8Array> {
  let block: Uint8Array[] = [];
  let bytes = 0;
  for (const part of parts) {
    block.push(part);
    bytes += part.length;
    if (bytes < blockBytes) continue;
    yield Buffer.concat(block);
    block = [];
    bytes = 0;
  }
  if (bytes > 0) yield Buffer.concat(block);
}
