import { arc } from "d3-shape";
import type { JSXElement } from "satori/jsx";

interface ProportionProps {
  /** 0 to 1. */
  part: number;
  /** Pixels that it may take. */
  room: { width: number; height: number };
  /** Colour of the part, and of the rest. */
  color: string;
  rest: string;
  name: string;
}

/** A hundred squares, in ten rows or, where that makes them larger, in five, as many filled from the foot as there are percent; the last one filled by its share. */
export function Waffle({ part, room, color, rest, name }: ProportionProps): JSXElement {
  const stepIn = (columns: number) => Math.min(room.width / columns, (room.height * columns) / 100);
  const columns = stepIn(20) > stepIn(10) ? 20 : 10;
  const rows = 100 / columns;
  const step = Math.floor(stepIn(columns) * 10) / 10;
  const [width, height] = [Math.ceil(step * columns), Math.ceil(step * rows)];
  const gap = Math.max(2, Math.round(step * 0.12));
  const cell = step - gap;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} data-part={part}>
      <title>{name}</title>
      {Array.from({ length: 100 }, (_, index) => {
        const x = (index % columns) * step;
        const y = (rows - 1 - Math.floor(index / columns)) * step + gap;
        const filled = Math.max(0, Math.min(1, part * 100 - index));
        return (
          <g>
            <rect x={x} y={y} width={cell} height={cell} fill={rest} />
            {filled > 0 ? <rect x={x} y={y} width={cell * filled} height={cell} fill={color} /> : null}
          </g>
        );
      })}
    </svg>
  );
}

/** A ring of as many equal parts as the article counts: one of three, four of five. */
export function Ring({ part, of, room, color, rest, name }: ProportionProps & { of: number }): JSXElement {
  const side = Math.min(room.width, room.height);
  const filled = Math.round(part * of);
  const shape = arc<number>()
    .innerRadius(side * 0.27)
    .outerRadius(side / 2)
    .startAngle((index) => (index / of) * 2 * Math.PI)
    .endAngle((index) => ((index + 1) / of) * 2 * Math.PI)
    .padAngle(0.03)
    .padRadius(side / 2);
  return (
    <svg width={side} height={side} viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`} data-part={part} data-of={of}>
      <title>{name}</title>
      {Array.from({ length: of }, (_, index) => (
        <path d={shape(index) ?? ""} fill={index < filled ? color : rest} />
      ))}
    </svg>
  );
}
