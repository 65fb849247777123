import type { JSXElement, JSXNode } from "satori/jsx";
import type { Card } from "./card.ts";
import { gradientCss } from "./gradient.ts";
import { Icon } from "./icon.tsx";
import { Rule } from "./rule.tsx";
import type { Size } from "./size.ts";
import { SourceLine, sourceHeight } from "./source-line.tsx";
import type { Theme } from "./theme.ts";
import type { Typesetter } from "./typesetter.ts";
import { directionOf } from "./typography.ts";

/** The room between a card's upper margin and its source line, in pixels. */
export interface Room {
  width: number;
  height: number;
}

export function roomOf(theme: Theme, size: Size, type: Typesetter): Room {
  const { margin, foot, top, bottom } = frameOf(theme, size, type);
  return { width: size.width - 2 * margin, height: size.height - top - bottom - foot };
}

function frameOf(theme: Theme, size: Size, type: Typesetter) {
  const margin = type.px(theme.space.margin);
  const flag = flagOf(theme, size, type);
  return {
    margin,
    flag,
    top: flag ? flag.top + flag.height + type.px(14) : size.safe.top || Math.round(margin * 0.8),
    bottom: size.safe.bottom || Math.round(margin * 0.6),
    /** Hairline, space and the source line itself. */
    foot: type.px(theme.rules.hair) + type.px(18) + sourceHeight(theme, size, type),
  };
}

/** Where a section's icon stands, in pixels: a flag from the card's edge, or the icon by itself. */
function flagOf({ flag }: Theme, size: Size, type: Typesetter) {
  const icon = type.px(44);
  if (flag === "hanging") return { top: 0, width: type.px(88), height: type.px(62), icon };
  return flag && { top: size.safe.top || type.px(20), width: icon, height: icon, icon };
}

export interface FrameProps {
  card: Card;
  theme: Theme;
  size: Size;
  type: Typesetter;
  children?: JSXNode;
}

/** What all cards have in common: background, margins, the tab that hangs from the upper edge, the source that closes it. */
export function Frame({ card, theme, size, type, children }: FrameProps): JSXElement {
  const { margin, top, bottom, flag } = frameOf(theme, size, type);
  const { width, height } = roomOf(theme, size, type);
  const tab = Math.min(type.px(theme.radii?.tab ?? 0), type.px(theme.rules.heavy));
  const foot = theme.logo !== undefined || Object.values(card.source).some((part) => part !== undefined);
  return (
    <div
      style={{
        display: "flex",
        position: "relative",
        flexDirection: "column",
        boxSizing: "border-box",
        width: size.width,
        height: size.height,
        padding: `${top}px ${margin}px ${bottom}px`,
        background: theme.ground ? gradientCss(theme.ground) : theme.colors.background,
        direction: directionOf(card.lang),
      }}
    >
      {flag && card.icon ? (
        <div
          style={{
            display: "flex",
            position: "absolute",
            alignItems: "center",
            justifyContent: "center",
            top: flag.top,
            insetInlineStart: margin,
            width: flag.width,
            height: flag.height,
            ...(theme.flag === "hanging" && { background: theme.colors.accent }),
            ...(tab > 0 && { borderBottomLeftRadius: tab, borderBottomRightRadius: tab }),
          }}
        >
          <Icon
            name={card.icon}
            field="icon"
            size={flag.icon}
            color={theme.flag === "hanging" ? theme.colors.onAccent : theme.colors.accent}
            lang={card.lang}
          />
        </div>
      ) : card.frame === "poster" ? null : (
        <div
          style={{
            display: "flex",
            position: "absolute",
            top: 0,
            insetInlineStart: margin,
            width: type.px(88),
            height: type.px(theme.rules.heavy),
            background: theme.colors.accent,
            ...(tab > 0 && { borderBottomLeftRadius: tab, borderBottomRightRadius: tab }),
          }}
        />
      )}
      <div style={{ display: "flex", position: "relative", flexDirection: "column", width, height }}>{children}</div>
      {foot ? <Rule color={theme.colors.rule} thickness={type.px(theme.rules.hair)} /> : null}
      {foot ? (
        <SourceLine
          source={card.source}
          credit={card.photo?.credit}
          portrait={theme.byline ? card.portrait?.src : undefined}
          theme={theme}
          type={type}
          width={width}
          size={size}
        />
      ) : null}
    </div>
  );
}
