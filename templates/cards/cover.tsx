import { Frame, roomOf } from "../../src/card/frame.tsx";
import { isTall } from "../../src/card/size.ts";
import type { Template } from "../../src/card/template.ts";
import { Text } from "../../src/card/text.tsx";
import { wellBroken } from "../../src/card/well-broken.ts";

/** An article without figures: its headline, and its standfirst where it has one. A tall card has the one at its head, the other at its foot. */
export const cover: Template = (card, theme, size, type) => {
  const tall = isTall(size);
  const room = roomOf(theme, size, type);
  const under = (pixels: number | undefined) =>
    card.standfirst
      ? type.set(card.standfirst, "standfirst", {
          field: "standfirst",
          width: room.width * (tall ? 0.94 : 0.86),
          lines: tall ? 7 : 3,
          ...(pixels && { size: type.px(pixels) }),
        })
      : undefined;
  const usually = under(tall ? 46 : undefined);
  const gap = type.px(28);
  const end = type.px(tall ? 34 : 24);
  const height = room.height - end - (usually ? usually.height + gap : 0);
  const set = (lines: number, largest: number, least?: number) =>
    type.set(card.title, "cover", {
      field: "title",
      width: room.width,
      lines,
      height,
      size: type.px(largest),
      ...(least && { least: type.px(least) }),
    });
  const usual = tall ? 98 : type.style("cover").size / size.scale;
  // A title of a few words takes the room that it has.
  const large = set(tall ? 6 : 2, 168, usual);
  const fitting = large.clamped || large.hyphenated ? set(tall ? 8 : 5, usual) : large;
  const headline = wellBroken(fitting, (share) => set(tall ? 8 : 5, (fitting.fontSize / size.scale) * share));
  // A short headline leaves room to its standfirst, where else much of the card would be empty.
  const rest = height - headline.height;
  const larger = rest > room.height * 0.25 ? under(tall ? 62 : 50) : undefined;
  const fits = larger && !larger.clamped && larger.height <= (usually?.height ?? 0) + rest;
  const standfirst = fits ? larger : usually;
  return (
    <Frame card={card} theme={theme} size={size} type={type}>
      <div
        style={{
          display: "flex",
          flexDirection: "column",
          justifyContent: tall && standfirst ? "space-between" : "flex-end",
          flexGrow: 1,
          paddingBottom: end,
        }}
      >
        <Text of={headline} color={theme.colors.text} width={room.width} optical />
        {standfirst ? <Text of={standfirst} color={theme.colors.muted} width={room.width} above={gap} /> : null}
      </div>
    </Frame>
  );
};
