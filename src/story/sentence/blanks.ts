// Nearly all blanks are single spaces: they match nothing here, and a sentence is passed through as it is.

/** Each blank as a space, where it stands: the length stays. */
export function spaced(text: string): string {
  return text.replace(/[^\S ]/g, " ");
}

/** Blanks in a row as one space, and none at either end. */
export function collapsed(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, " ").trim();
}
