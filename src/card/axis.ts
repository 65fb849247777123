/** A vertical axis: what it spans, and whether it begins above zero. */
interface Axis {
  low: number;
  high: number;
  /** What stands at its foot, or at zero: "0", or the round amount that a cut axis begins at. */
  base: { amount: number; label: string };
  /** It does not begin at zero. */
  cut: boolean;
}

/** An axis is cut where all amounts lie so close together, by this share of the highest, that from zero their change would vanish. */
const closest = 0.25;

interface Amount {
  amount: number;
  /** As written: "€1,012". */
  value: string;
}

/** From zero, through zero, or from a round amount under amounts that lie far from it and close together. */
export function axisOf(amounts: readonly Amount[]): Axis {
  const all = amounts.map(({ amount }) => amount);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const plain = { low: Math.min(0, least), high: Math.max(0, most), base: { amount: 0, label: "0" }, cut: false };
  // Amounts that are all one hide no change: they stand as far from zero as they are.
  if (least <= 0 || most === least || (most - least) / most >= closest) return plain;
  const base = roundBelow(amounts.find(({ amount }) => amount === least) as Amount, most - least);
  return base ? { low: base.amount, high: most, base, cut: true } : plain;
}

/** A round amount some way under the lowest, written as the lowest is; undefined where that is no plain number with a sign or a unit. */
function roundBelow({ amount, value }: Amount, range: number): { amount: number; label: string } | undefined {
  const number = /\d[\d.,\s\u00a0\u202f'’]*/u.exec(value)?.[0].replace(/[\s\u00a0\u202f.,'’]+$/u, "");
  if (!number || /\d/.test(value.replace(number, ""))) return undefined;
  const [whole = "", decimals = ""] = partsOf(number, amount);
  const written = Number(`${whole.replace(/\D/g, "")}.${decimals || 0}`);
  if (written <= 0) return undefined;
  const scale = amount / written;
  const step = niceStep(range / scale / 2);
  const round = Math.floor((written - (range / scale) * 0.2) / step) * step;
  if (round <= 0) return undefined;
  const places = Math.max(0, -Math.floor(Math.log10(step)));
  const digits = round.toFixed(places).split(".");
  const group = /\d([\s\u00a0\u202f.,'’])\d{3}/u.exec(whole)?.[1] ?? (whole.length > 3 ? "" : "\u202f");
  const point = decimals ? number.charAt(number.length - decimals.length - 1) : ".";
  const label = [(digits[0] ?? "").replace(/\B(?=(\d{3})+$)/g, group), digits[1]].filter(Boolean).join(point);
  return { amount: round * scale, label: value.replace(number, label) };
}

/** Whole part and decimals: the last separator is the decimal point unless three digits follow that make it a grouping. */
function partsOf(number: string, amount: number): [string, string] {
  const [, whole = number, decimals = ""] = /^(.*)[.,](\d+)$/.exec(number) ?? [];
  const plain = Number(`${whole.replace(/\D/g, "")}.${decimals || 0}`);
  const grouped = Number(number.replace(/\D/g, ""));
  // "1,012" with the amount 1012 is grouped; "1.012" with 1.012 is not. A scale ("1,012k") is a power of ten away.
  const off = (reading: number) => Math.abs(Math.log10(amount / reading) % 3);
  return decimals.length === 3 && off(grouped) <= off(plain) && amount >= grouped ? [number, ""] : [whole, decimals];
}

/** 1, 2 or 5 times a power of ten, no larger than asked. */
function niceStep(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return power * ([5, 2, 1].find((factor) => factor * power <= most) ?? 1);
}
