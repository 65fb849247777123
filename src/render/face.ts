import type { Font } from "./font.ts";

/** A font file that is open: satori draws from its bytes, we measure with `font`. */
export interface Face {
  /** Its only name to satori, which would otherwise choose among files of one family by weight alone. */
  name: string;
  path: string;
  data: Buffer;
  font: Font;
  /** Whether it was made of a variable font. */
  instance: boolean;
}
