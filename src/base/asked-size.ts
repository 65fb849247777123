/** A size as a site or an article asks for it: by its name, as "1500x500", or as `{ width, height }` in pixels. */
export type AskedSize = string | { width: number; height: number };
