import { InputError } from "../base/error.ts";

/** A page says its encoding within its first 1024 bytes: https://html.spec.whatwg.org/multipage/semantics.html#charset */
const prescan = 1024;

/**
 * Bytes as text: by their byte order mark, what an HTML page says, UTF-8 where they are that, and Windows-1252 otherwise, as
 * browsers have it.
 * @throws InputError for what is no text
 */
export function decode(bytes: Uint8Array, path: string): string {
  const label = markOf(bytes) ?? declaredIn(bytes);
  const text = (label && decodeAs(label, bytes)) ?? decodeAs("utf-8", bytes) ?? decodeAs("windows-1252", bytes) ?? "";
  if (text.includes("\0")) throw new InputError("is no text", { path });
  return text;
}

function markOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, prescan)).toString("latin1");
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
}

function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === "windows-1252" ? text.replace(/[\u0080-\u009f]/g, signOf) : text;
  } catch {
    // An encoding that there is not, or other bytes than it has.
    return undefined;
  }
}

/** The upper signs of Windows-1252, which Node 20 decodes as control characters: https://encoding.spec.whatwg.org/#windows-1252 */
const signs = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function signOf(control: string): string {
  return signs[control.charCodeAt(0) - 0x80] ?? control;
}
