/** A non-negative number in plain decimal notation, moved by a power of ten: exact, where floats would round. */
export function shiftDecimal(value: number, exponent: number): string {
  const [, integer = "", fraction = "", power = "0"] = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const digits = integer + fraction;
  const point = integer.length + Number(power) + exponent;
  const padded = digits.padStart(digits.length + Math.max(0, 1 - point), "0").padEnd(point, "0");
  const at = Math.max(1, point);
  const rest = padded.slice(at).replace(/0+$/, "");
  return `${padded.slice(0, at).replace(/^0+(?=\d)/, "")}${rest ? `.${rest}` : ""}`;
}

/** Adds the zeros behind the mark that an author wrote: 3.5 with three digits is 3.50. */
export function padDigits(decimal: string, digits: number): string {
  // Nought is a digit where there is no other.
  const written = decimal.replace(".", "").replace(/^0+(?=.)/, "").length;
  if (written >= digits) return decimal;
  return `${decimal}${decimal.includes(".") ? "" : "."}${"0".repeat(digits - written)}`;
}

/** "3416.3" with separators of groups and the decimal mark: "3,416.3". */
export function groupDecimal(decimal: string, group: string, mark: string): string {
  const [integer = "", fraction] = decimal.split(".");
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction ? `${grouped}${mark}${fraction}` : grouped;
}
