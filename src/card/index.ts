/** What a template of one's own is written with: `import { Frame, type Template } from "keyfigures/card"`. */
export type * from "./card.ts";
export { FigureBlock, type FigureBlockProps } from "./figure-block.tsx";
export { Frame, type FrameProps, type Room, roomOf } from "./frame.tsx";
export { setHeadline } from "./headline.ts";
export { Marked, type MarkedProps } from "./marked.tsx";
export { need } from "./need.ts";
export { Rule, type RuleProps } from "./rule.tsx";
export { isTall, type Size, type SizeName } from "./size.ts";
export type { Template } from "./template.ts";
export { Text, type TextProps } from "./text.tsx";
export type { FontRole, TextStyle, TextStyleName, Theme } from "./theme.ts";
export type { Box, Setting, Typesetter } from "./typesetter.ts";
export { Value, type ValueProps, valueSize, valueWidth } from "./value.tsx";
