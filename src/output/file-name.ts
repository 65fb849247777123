/** Why a path cannot be a file's. */
export interface NameFault {
  /** Goes on from what has the path: `has "con", which …`. */
  reason: string;
  /** Whether it is only none on Windows, where somebody may check the site out, or serve it. */
  elsewhere: boolean;
}

/** Bytes of one name: ext4, APFS and NTFS (there UTF-16 units, of which no name has more than bytes). */
const longest = 255;

/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file: also with an ending, in any case. */
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u001f]/;

/** All that a name may not have, in one look: most paths have nothing of it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const suspect = /[\u0000-\u001f<>:"|?*\\]|(?:^|\/)(?:con|prn|aux|nul|com.|lpt.)(?:[./]|$)/i;

/** In a path, where "." and ".." are no names. */
const suspectEnd = / (?:\/|$)|(?<!(?:^|\/)\.?)\.(?:\/|$)/;

/** UTF-16 units that are never too many bytes: UTF-8 takes at most three for one. */
const short = longest / 3;

/** @param path with `/`, from a folder that is a good one */
export function nameFault(path: string): NameFault | undefined {
  if (!suspect.test(path) && !suspectEnd.test(path) && isShort(path)) return undefined;
  const names = path.split("/").filter((name) => name !== "" && name !== "." && name !== "..");
  const faults = names.flatMap((name) => faultOf(name) ?? []);
  return faults.find(({ elsewhere }) => !elsewhere) ?? faults[0];
}

function isShort(path: string): boolean {
  return path.length <= short || path.split("/").every((name) => name.length <= short);
}

function faultOf(name: string): NameFault | undefined {
  const said = JSON.stringify(name);
  if (control.test(name)) return { reason: `has a control character in ${said}`, elsewhere: false };
  const bytes = Buffer.byteLength(name);
  if (bytes > longest) {
    return { reason: `has a name of ${bytes} bytes, and file systems take ${longest}: ${said}`, elsewhere: false };
  }
  if (device.test(name)) return { reason: `has ${said}, which Windows takes for a device`, elsewhere: true };
  const [odd] = /[<>:"|?*\\]/.exec(name) ?? [];
  if (odd) return { reason: `has ${said}, whose ${JSON.stringify(odd)} Windows does not take`, elsewhere: true };
  if (/[. ]$/.test(name)) return { reason: `has ${said}, whose end Windows leaves out`, elsewhere: true };
  return undefined;
}

/** Two paths with the same fold are one file where a disk does not tell case (macOS, Windows) or ways to write an accent (macOS) apart. */
export function foldPath(path: string): string {
  return path.normalize("NFC").toLowerCase();
}
