import type { Token } from "markdown-it";

/** An inline token that knows where in its block's content it begins. */
export interface PositionedToken extends Token {
  at?: number;
  /** Of a block's content: a reader sees it as it is written, character by character. */
  ordinary?: boolean;
  /** Of a block's content that begins behind a tag: the column of its first line, as far as the block's own lines go. */
  column?: number;
}
