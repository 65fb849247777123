import type { JSXElement } from "satori/jsx";
import type { CardSource } from "./card.ts";
import { Text } from "./text.tsx";
import type { Theme } from "./theme.ts";
import type { Typesetter } from "./typesetter.ts";

/** The foot of a card: who says so, when, and where to read it. */
export function SourceLine(props: {
  source: CardSource;
  /** Whose the photograph is. */
  credit: string | undefined;
  theme: Theme;
  type: Typesetter;
  width: number;
  /** Where to read it on a line of its own, where the card is too narrow for both. */
  stacked: boolean;
}): JSXElement {
  const { source, credit, theme, type, width, stacked } = props;
  const { size } = type.style("source");
  const logo = theme.logo;
  const logoWidth = logo ? type.px(logo.width) : 0;
  const gap = type.px(18);
  const room = width - (logo ? logoWidth + gap : 0);
  const joined = (parts: (string | undefined)[]) => parts.filter((part) => part !== undefined).join("  ·  ");
  const left = joined([source.site, source.date, stacked ? undefined : credit]);
  const where = stacked ? joined([credit, source.url]) : source.url;
  const url = where
    ? type.set(where, "source", { field: "source.url", width: stacked ? room : room * 0.62, size })
    : undefined;
  const said = left
    ? type.set(left, "source", { field: "source", width: room - (url && !stacked ? url.width + gap : 0), size })
    : undefined;
  const lines = stacked ? [said, url] : [said];
  const high = lines.reduce((sum, line) => sum + (line?.height ?? 0), 0);
  const height = Math.max(high, url?.height ?? 0, logo ? type.px(logo.height) : 0);
  const centred = (part: number) => Math.floor((height - part) / 2);
  return (
    <div style={{ display: "flex", position: "relative", width, height, marginTop: type.px(18) }}>
      {logo ? (
        <img
          src={logo.src}
          width={logoWidth}
          height={type.px(logo.height)}
          style={{ marginTop: centred(type.px(logo.height)), marginInlineEnd: gap }}
          alt=""
          data-field="theme.logo"
        />
      ) : null}
      <div style={{ display: "flex", flexDirection: "column", paddingTop: centred(high) }}>
        {lines.map((line) => (line ? <Text of={line} color={theme.colors.muted} width={room} /> : null))}
      </div>
      {url && !stacked ? (
        <div style={{ display: "flex", position: "absolute", insetInlineStart: 0, top: centred(url.height) }}>
          <Text of={url} color={theme.colors.muted} width={width} align="end" />
        </div>
      ) : null}
    </div>
  );
}
