import type { JSXElement } from "satori/jsx";
import { aloneLines } from "../../src/card/alone.ts";
import { providedAtlas } from "../../src/card/atlas.ts";
import type { CardFigure } from "../../src/card/card.ts";
import { FigureBlock, kickerHeight, labelGap } from "../../src/card/figure-block.tsx";
import { Frame, type Room, roomOf } from "../../src/card/frame.tsx";
import { setHeadline } from "../../src/card/headline.ts";
import { type Located, locate } from "../../src/card/locator.ts";
import { mapInks } from "../../src/card/map-inks.ts";
import { lacks } from "../../src/card/need.ts";
import { type PlacedName, placeNames } from "../../src/card/place-names.ts";
import { placed } from "../../src/card/placed.tsx";
import type { FittedRows } from "../../src/card/rows.ts";
import { isTall } from "../../src/card/size.ts";
import type { Template } from "../../src/card/template.ts";
import { Text } from "../../src/card/text.tsx";
import type { Theme } from "../../src/card/theme.ts";
import type { Setting, Typesetter } from "../../src/card/typesetter.ts";
import { valueSize, valueWidth } from "../../src/card/value.tsx";

/** What the words of a figure beside a map take of the width. */
const wordsShare = 0.42;

/** Where the story is: its countries among their neighbours, and its figure beside them, or under them where the card is tall. */
export const map: Template = (card, theme, size, type) => {
  const { colors } = theme;
  if (!card.map) throw lacks(card, "a `map`: `cards: { template: map, country: FR }` in the front matter");
  const { countries } = card.map;
  const [figure] = card.figures;
  const room = roomOf(theme, size, type);
  const headline = setHeadline(card, room, size, type, 0.3);
  const above = type.px(isTall(size) ? 32 : 24);
  const rest = room.height - headline.height - above - type.px(24);
  const tall = isTall(size);
  const gap = type.px(tall ? 28 : 44);
  const words = figure && (tall ? fitBelow : fitBeside)(figure, { width: room.width, height: rest }, type);
  const width = words && !tall ? room.width - words.width - gap : room.width;
  const height = Math.floor(words && tall ? rest - words.height - gap : rest);
  const located = locate(
    providedAtlas(),
    countries.map(({ code }) => code),
    { width, height, pixel: size.scale },
  );
  const names = countries.map(({ name }, index) =>
    type.set(name, "name", { field: `map.countries[${index}].name`, width: width * 0.6, lines: 2, least: type.px(32) }),
  );
  const places = placeNames(located, names, { width, height }, type.px(12));
  return (
    <Frame card={card} theme={theme} size={size} type={type}>
      <Text of={headline} color={colors.text} width={room.width} />
      <div
        style={{
          display: "flex",
          flexDirection: tall ? "column" : "row-reverse",
          alignItems: tall ? "flex-start" : "center",
          marginTop: above,
          width: room.width,
          height: rest,
        }}
      >
        <div style={{ display: "flex", position: "relative", flexShrink: 0, width, height }}>
          <Plan
            located={located}
            places={places}
            theme={theme}
            type={type}
            name={countries.map(({ name }) => name).join(", ")}
            width={width}
            height={height}
          />
          {places.map(({ left, top, inside }, index) =>
            placed(names[index] as Setting, left, top, inside ? colors.onAccent : colors.accent),
          )}
        </div>
        {figure && words ? (
          <div style={{ display: "flex", ...(tall ? { paddingTop: gap } : { paddingInlineEnd: gap }) }}>
            <FigureBlock
              figure={figure}
              field="figures[0]"
              theme={theme}
              type={type}
              width={words.width}
              valueSize={words.size}
              kickerRow={figure.kicker !== undefined}
              labelAt={words.labelAt}
              labelSize={words.labelSize}
              labelLines={aloneLines}
              height={words.height}
            />
          </div>
        ) : null}
      </div>
    </Frame>
  );
};

interface Words extends FittedRows {
  width: number;
  height: number;
}

/** A figure beside the map, its label under its value. */
function fitBeside(figure: CardFigure, rest: Room, type: Typesetter): Words {
  return fitUnder(figure, { width: Math.floor(rest.width * wordsShare), height: rest.height }, type);
}

/** A figure under the map, in a quarter of the height or, where its label is long, more; its label beside it where that has the room. */
function fitBelow(figure: CardFigure, { width, height: all }: Room, type: Typesetter): Words {
  const [height, more] = [0.26, 0.36].map((share) => Math.floor(all * share)) as [number, number];
  const most = Math.min(type.px(190), height - (figure.kicker ? kickerHeight(type) : 0));
  const size = valueSize(figure.value, type, width * 0.5, most);
  const labelAt = Math.ceil(valueWidth(figure.value, type, size)) + type.px(36);
  const beside = setLabel(figure, type, { width: width - labelAt, height });
  if (!beside.clamped && !beside.hyphenated) return { size, labelAt, labelSize: beside.fontSize, width, height };
  return fitUnder(figure, { width, height: more }, type);
}

function fitUnder(figure: CardFigure, { width, height }: Room, type: Typesetter): Words {
  const label = setLabel(figure, type, { width, height: height * 0.55 });
  const high = height - (figure.kicker ? kickerHeight(type) : 0) - labelGap(type) - label.height;
  const size = valueSize(figure.value, type, width, Math.min(type.px(200), high));
  return { size, labelSize: label.fontSize, width, height };
}

function setLabel({ label }: CardFigure, type: Typesetter, room: Room): Setting {
  return type.set(label, "label", { field: "figures[0].label", ...room, lines: aloneLines });
}

/** Land, borders and coasts, the countries over them, a ring around what is too small, and ground under names that stand beside. */
function Plan({
  located,
  places,
  name,
  width,
  height,
  theme: { colors, rules },
  type,
}: {
  located: Located;
  places: readonly PlacedName[];
  name: string;
  width: number;
  height: number;
  theme: Theme;
  type: Typesetter;
}): JSXElement {
  const { tint, line } = mapInks(colors);
  const hair = type.px(rules.hair);
  const pad = type.px(6);
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      data-map={true}
      style={{ position: "absolute", left: 0, top: 0 }}
    >
      <title>{name}</title>
      <path
        data-land={true}
        d={located.land.data}
        fill={colors.quiet}
        fillOpacity={tint}
        stroke={line}
        strokeWidth={type.px(1.5)}
        strokeLinejoin="round"
      />
      <path d={located.borders.data} fill="none" stroke={line} strokeWidth={type.px(1)} strokeLinejoin="round" />
      {located.places.map(({ code, outline, ring }) => (
        <g>
          <path
            data-country={code}
            d={outline.data}
            fill={colors.accent}
            stroke={colors.accent}
            strokeWidth={type.px(1.5)}
            strokeLinejoin="round"
          />
          {ring && outline.rings.length === 0 ? (
            <circle cx={ring.center[0]} cy={ring.center[1]} r={type.px(5)} fill={colors.accent} />
          ) : null}
          {ring
            ? [colors.background, colors.accent].map((color, index) => (
                <circle
                  cx={ring.center[0]}
                  cy={ring.center[1]}
                  data-ring={code}
                  r={ring.radius}
                  fill="none"
                  stroke={color}
                  strokeWidth={type.px(index === 0 ? 11 : 6)}
                />
              ))
            : null}
        </g>
      ))}
      <path d={located.shared.data} fill="none" stroke={colors.background} strokeWidth={type.px(2)} />
      {places.map(({ line: led }) =>
        led ? (
          <g>
            <path d={`M${led.join("L")}`} stroke={colors.background} strokeWidth={type.px(6)} />
            <path d={`M${led.join("L")}`} stroke={colors.text} strokeWidth={type.px(2)} />
          </g>
        ) : null,
      )}
      {places.map(({ inside, over, ...area }) =>
        inside && !over ? null : (
          <rect
            x={area.left - pad}
            y={area.top}
            width={area.width + 2 * pad}
            height={area.height}
            fill={over ? colors.accent : colors.background}
            {...(over && { stroke: colors.background, strokeWidth: type.px(3) })}
          />
        ),
      )}
      <rect
        data-edge={true}
        x={hair / 2}
        y={hair / 2}
        width={width - hair}
        height={height - hair}
        fill="none"
        stroke={colors.rule}
        strokeWidth={hair}
      />
    </svg>
  );
}
