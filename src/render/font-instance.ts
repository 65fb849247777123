import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Axis } from "./font.ts";

/**
 * A variable font at one place of its axes, as a font that has none: satori, which sets the words of an SVG, draws such fonts only.
 * On an axis that is not named it stays where its designer put it. Takes 5 ms.
 * @param place by the axes' tags
 * @throws Error for an axis that it has not, and a place outside of one
 */
export function instanceAt(sfnt: Buffer, axes: readonly Axis[], place: Readonly<Record<string, number>>): Buffer {
  for (const [tag, value] of Object.entries(place)) {
    const axis = axes.find((each) => each.tag === tag);
    const known = axes.map((each) => `\`${each.tag}\``).join(", ");
    if (!axis) throw new Error(`has no axis \`${tag}\`, only ${known}`);
    if (value < axis.least || value > axis.most)
      throw new Error(`has \`${tag}\` from ${axis.least} to ${axis.most}, and ${value} is asked for`);
  }
  return pin(sfnt, place);
}

/** What we use of HarfBuzz's subsetter: https://harfbuzz.github.io/harfbuzz-hb-subset.html. Things are addresses in its memory. */
interface Subsetter {
  memory: { buffer: ArrayBuffer };
  _initialize(): void;
  malloc(bytes: number): number;
  free(address: number): void;
  hb_blob_create(address: number, bytes: number, mode: number, data: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_keep_everything(input: number): void;
  hb_subset_input_pin_all_axes_to_default(input: number, face: number): number;
  hb_subset_input_pin_axis_location(input: number, face: number, tag: number, value: number): number;
  hb_subset_or_fail(face: number, input: number): number;
}

/** Node has it, and TypeScript its types among those of browsers only. */
const { WebAssembly } = globalThis as unknown as {
  WebAssembly: { Module: new (code: Uint8Array) => object; Instance: new (module: object) => { exports: unknown } };
};

let subsetter: Subsetter | undefined;

/** Loaded for the first variable font: a module of 680 kB, that asks nothing of its surroundings. */
function loadSubsetter(): Subsetter {
  if (!subsetter) {
    const file = createRequire(import.meta.url).resolve("harfbuzzjs/dist/harfbuzz-subset.wasm");
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)));
    subsetter = exports as Subsetter;
    subsetter._initialize();
  }
  return subsetter;
}

/** `HB_MEMORY_MODE_WRITABLE`: it need not copy what we copied for it. */
const writable = 2;

function pin(sfnt: Buffer, place: Readonly<Record<string, number>>): Buffer {
  const harfbuzz = loadSubsetter();
  const address = harfbuzz.malloc(sfnt.length);
  // What lies at 0 is its own.
  if (address === 0) throw new Error("is too large for a variable font");
  new Uint8Array(harfbuzz.memory.buffer).set(sfnt, address);
  const blob = harfbuzz.hb_blob_create(address, sfnt.length, writable, 0, 0);
  const face = harfbuzz.hb_face_create(blob, 0);
  const input = harfbuzz.hb_subset_input_create_or_fail();
  harfbuzz.hb_subset_input_keep_everything(input);
  harfbuzz.hb_subset_input_pin_all_axes_to_default(input, face);
  for (const [tag, value] of Object.entries(place))
    harfbuzz.hb_subset_input_pin_axis_location(input, face, Buffer.from(tag, "latin1").readUInt32BE(), value);
  const instance = harfbuzz.hb_subset_or_fail(face, input);
  const made = instance && harfbuzz.hb_face_reference_blob(instance);
  // Copied, for the memory is used again.
  const bytes = made && {
    from: harfbuzz.hb_blob_get_data(made, 0),
    length: harfbuzz.hb_blob_get_length(made),
  };
  const data = bytes && Buffer.from(new Uint8Array(harfbuzz.memory.buffer, bytes.from, bytes.length));
  if (made) harfbuzz.hb_blob_destroy(made);
  if (instance) harfbuzz.hb_face_destroy(instance);
  harfbuzz.hb_subset_input_destroy(input);
  harfbuzz.hb_face_destroy(face);
  harfbuzz.hb_blob_destroy(blob);
  harfbuzz.free(address);
  if (!data || data.length === 0) throw new Error("is a variable font that cannot be read");
  return data;
}
