import type { JSXElement } from "satori/jsx";
import { Text, type TextProps } from "./text.tsx";

export interface MarkedProps extends Omit<TextProps, "mark" | "after"> {
  /** The words of the text to mark, as they stand in it. */
  words: string;
  mark: string;
}

/** Lines of text with some of their words on a marker's stroke: the words that say the figure. */
export function Marked({ words, mark, ...text }: MarkedProps): JSXElement {
  return <Text {...text} mark={{ words, color: mark }} />;
}
