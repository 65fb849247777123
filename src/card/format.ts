import { InputError } from "../base/error.ts";

/** File formats a card can be made in. */
export type Format = "png" | "jpeg" | "webp" | "svg";

export const formats: readonly Format[] = ["png", "jpeg", "webp", "svg"];

/** Of a card that moves. */
export type AnimatedFormat = "webp" | "gif";

/** File formats of all pictures. */
export type FileFormat = Format | AnimatedFormat;

/** As JPEG files are mostly named, and the others after their format. */
export function extensionOf(format: FileFormat): string {
  return format === "jpeg" ? "jpg" : format;
}

/** As servers and pages name them. */
export const mimeTypes: Readonly<Record<FileFormat, string>> = {
  png: "image/png",
  jpeg: "image/jpeg",
  webp: "image/webp",
  gif: "image/gif",
  svg: "image/svg+xml",
};

export const animatedFormats: readonly AnimatedFormat[] = ["webp", "gif"];

/**
 * The format that a picture is asked for in.
 * @param asked - default `png`, and of an animated one `webp`
 * @throws InputError for an animated one in a format that does not move, and for a still GIF
 */
export function formatFor(
  asked: FileFormat | undefined,
  animated: boolean,
): { animated: AnimatedFormat } | { animated?: undefined; still: Format } {
  if (!animated) {
    if (asked === "gif") throw new InputError("a card in the format `gif` is an animated one: ask for `animated` too");
    return { still: asked ?? "png" };
  }
  if (asked === undefined || asked === "webp" || asked === "gif") return { animated: asked ?? "webp" };
  throw new InputError(`an animated card's format is ${animatedFormats.join(" or ")}, and not \`${asked}\``);
}
