import type { JSXElement } from "satori/jsx";
import type { Card } from "../card/card.ts";
import { countedNumber } from "../card/motion.ts";
import { Text, type TextProps } from "../card/text.tsx";
import type { Typesetter } from "../card/typesetter.ts";

/** What an element of a card is at a moment of its animation. */
export type Stage = (element: JSXElement, type: Typesetter) => JSXElement;

/** A field that says an amount beside what is drawn of it: "bars.bars[0].value", "change.delta". */
const amountField = /\.(?:value|delta)$/;

/** A chart without its amounts and, where `shapes` is false, without its bars or its lines. */
export function chartStage(shapes: boolean): Stage {
  return (element) => {
    const text = textOf(element);
    if (text) return amountField.test(text.of.field) ? withProps(element, { hidden: true }) : element;
    if (shapes) return element;
    if (element.type === "svg") return withProps(element, { children: [] });
    const props = element.props as { style?: object; "data-amount"?: number };
    if (props["data-amount"] === undefined) return element;
    return withProps(element, { style: { ...props.style, background: undefined } });
  };
}

/** Figures on their way up, in `color`, and nothing else that is said: until a number has arrived, no words are its own. */
export function countStage({ figures }: Card, part: number, color: string): Stage {
  return (element, type) => {
    const text = textOf(element);
    if (!text) return withoutPicture(element);
    const { of, after } = text;
    const [, index] = /^figures\[(\d)\]\.value$/.exec(of.field) ?? [];
    const figure = index === undefined ? undefined : figures[Number(index)];
    const counted = figure && countedNumber(figure, part);
    if (counted === undefined) return withProps(element, { hidden: true });
    // A unit that goes on from its number has the same field, and stays what it is.
    if (!of.lines.some(({ text }) => /\d/.test(text))) return element;
    const { field, width, fontSize: size } = of;
    const number = type.set(counted, "value", { field, width, lines: 1, whole: true, size, least: size });
    return withProps(element, { of: number, color, after: after && { ...after, color } });
  };
}

/** A pictogram and a portrait say of what a number is, and who: their place alone is kept. */
function withoutPicture(element: JSXElement): JSXElement {
  const { width, height, style, ...props } = element.props as { width: number; height: number; style: object };
  const { "data-color": color, "data-field": field } = props as Record<string, unknown>;
  if (element.type !== "img" || (color === undefined && field !== "portrait")) return element;
  return { ...element, type: "div", props: { style: { ...style, width, height } } };
}

function textOf({ type, props }: JSXElement): TextProps | undefined {
  return type === (Text as unknown) ? (props as unknown as TextProps) : undefined;
}

function withProps(element: JSXElement, props: object): JSXElement {
  return { ...element, props: { ...(element.props as object), ...props } };
}
