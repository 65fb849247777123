/** Tags of the main image, by TIFF 6.0; the fields are text. */
const tags: Record<string, number> = { ImageDescription: 0x010e, Artist: 0x013b, Copyright: 0x8298 };

const text = 2;

/**
 * EXIF as a PNG's `eXIf` chunk holds it: a little-endian TIFF of one directory.
 * EXIF text is ASCII, so accents go; the XMP beside it has them.
 */
export function exifBytes(fields: Record<string, string>): Buffer {
  const entries = Object.entries(fields)
    .map(([name, value]) => ({ tag: tags[name] as number, value: Buffer.from(`${ascii(value)}\0`) }))
    .sort((a, b) => a.tag - b.tag);
  const directory = 8;
  const end = directory + 2 + entries.length * 12 + 4;
  const head = Buffer.alloc(end);
  head.write("II", 0, "latin1");
  head.writeUInt16LE(42, 2);
  head.writeUInt32LE(directory, 4);
  head.writeUInt16LE(entries.length, directory);
  const values: Buffer[] = [];
  let offset = end;
  for (const [index, { tag, value }] of entries.entries()) {
    const at = directory + 2 + index * 12;
    head.writeUInt16LE(tag, at);
    head.writeUInt16LE(text, at + 2);
    head.writeUInt32LE(value.length, at + 4);
    // Up to four bytes stand in the entry itself.
    if (value.length <= 4) value.copy(head, at + 8);
    else {
      head.writeUInt32LE(offset, at + 8);
      const even = value.length % 2 ? Buffer.concat([value, Buffer.alloc(1)]) : value;
      values.push(even);
      offset += even.length;
    }
  }
  return Buffer.concat([head, ...values]);
}

function ascii(text: string): string {
  return (
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .replaceAll("’", "'")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is the range up to U+007F.
      .replace(/[^\u0000-\u007f]/g, "?")
  );
}
