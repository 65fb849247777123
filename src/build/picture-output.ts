import type { Output } from "../output/output.ts";

/** What pictures need of the folder that they go to. */
export interface PictureOutput extends Pick<Output, "wants" | "elsewhere" | "link" | "copy"> {
  write(path: string, key: string, data: Uint8Array): Promise<void>;
}
