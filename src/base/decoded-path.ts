/**
 * A URL's path as people write it, "café.jpg" of "caf%C3%A9.jpg"; undefined where it has an escape that is no UTF-8, as
 * a server in Latin-1 writes them ("caf%E9.jpg") or a per cent sign alone: `decodeURI` throws there, and would end a build.
 */
export function decodedPath(path: string): string | undefined {
  try {
    return decodeURI(path);
  } catch {
    return undefined;
  }
}

/** A piece of a URL decoded whole; as it is where it has an escape that is no UTF-8, or a per cent sign that stands for itself. */
export function decodedPart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
