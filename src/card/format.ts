/** File formats a card can be made in. */
export type Format = "png" | "jpeg" | "webp" | "svg";

export const formats: readonly Format[] = ["png", "jpeg", "webp", "svg"];
