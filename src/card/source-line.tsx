import type { JSXElement } from "satori/jsx";
import { portraitSize } from "./byline.ts";
import type { CardSource } from "./card.ts";
import { isNarrow, type Size } from "./size.ts";
import { Text } from "./text.tsx";
import type { Theme } from "./theme.ts";
import type { Setting, Typesetter } from "./typesetter.ts";

/** Pixels of a card's foot: a line, two where the card is narrow, and one more for its author where it names that. */
export function sourceHeight(theme: Theme, size: Size, type: Typesetter): number {
  const { size: letters, leading } = type.style("source");
  const lines = (isNarrow(size) ? 2 : 1) * Math.ceil(letters * leading);
  if (!theme.byline) return lines;
  return Math.max(portraitSize(size), lines + Math.ceil(letters * type.style("name").leading));
}

/** The foot of a card: who says so, when, and where to read it. */
export function SourceLine(props: {
  source: CardSource;
  /** Whose the photograph is. */
  credit: string | undefined;
  /** The author's, as it is drawn. */
  portrait: string | undefined;
  theme: Theme;
  type: Typesetter;
  width: number;
  size: Size;
}): JSXElement {
  const { source, credit, portrait, theme, type, width, size: card } = props;
  // Where to read it stands on a line of its own, where the card is too narrow for both.
  const stacked = isNarrow(card);
  const { size } = type.style("source");
  const logo = theme.logo;
  const logoWidth = logo ? type.px(logo.width) : 0;
  const gap = type.px(18);
  const across = portrait ? portraitSize(card) : 0;
  const room = width - (logo ? logoWidth + gap : 0) - (portrait ? across + gap : 0);
  const joined = (parts: (string | undefined)[]) => parts.filter((part) => part !== undefined).join("  ·  ");
  const owner = portrait ? source.author : undefined;
  // Beside the author's name there is more room for it than beside the address.
  const beside = owner && !stacked ? credit : undefined;
  const left = joined([source.site, source.date, stacked || beside ? undefined : credit]);
  const where = stacked ? joined([credit, source.url]) : source.url;
  const url = where
    ? type.set(where, "source", { field: "source.url", width: stacked ? room : room * 0.62, size })
    : undefined;
  const said = left
    ? type.set(left, "source", { field: "source", width: room - (url && !stacked ? url.width + gap : 0), size })
    : undefined;
  const photographer = beside
    ? type.set(beside, "source", { field: "photo.credit", width: room * 0.5, size })
    : undefined;
  const name = owner
    ? type.set(owner, "name", {
        field: "source.author",
        width: room - (photographer ? photographer.width + gap : 0),
        size,
        least: type.style("source").least,
      })
    : undefined;
  const lines = stacked ? [name, said, url] : [name, said];
  const high = lines.reduce((sum, line) => sum + (line?.height ?? 0), 0);
  const height = Math.max(high, url?.height ?? 0, logo ? type.px(logo.height) : 0, across);
  const centred = (part: number) => Math.floor((height - part) / 2);
  const atEnd = (of: Setting, top: number) => (
    <div style={{ display: "flex", position: "absolute", insetInlineStart: 0, top }}>
      <Text of={of} color={theme.colors.muted} width={width} align="end" />
    </div>
  );
  const urlTop = name && said && url ? centred(high) + high - url.height : centred(url?.height ?? 0);
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
      {portrait ? (
        <img
          src={portrait}
          width={across}
          height={across}
          style={{ marginTop: centred(across), marginInlineEnd: gap }}
          alt=""
          data-field="portrait"
        />
      ) : null}
      <div style={{ display: "flex", flexDirection: "column", paddingTop: centred(high) }}>
        {lines.map((line) =>
          line ? <Text of={line} color={line === name ? theme.colors.text : theme.colors.muted} width={room} /> : null,
        )}
      </div>
      {photographer && name ? atEnd(photographer, centred(high) + name.height - photographer.height) : null}
      {url && !stacked ? atEnd(url, urlTop) : null}
    </div>
  );
}
