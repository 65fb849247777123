import chromium from "@sparticuz/chromium";

export const packed = process.platform === "linux" && process.arch === "x64";

/** The Chromium that comes inside an npm package, built for Linux x64; elsewhere undefined, for the machine's Chrome. */
export async function browserPath(): Promise<string | undefined> {
  return packed ? chromium.executablePath() : undefined;
}
