import { Pictures } from "../build/pictures.ts";
import type { Output } from "../output/output.ts";
import type { Site } from "./site.ts";

/** The pictures of a build, on their way into its output. @param apart whether templates of the site draw them */
export function openPictures(site: Site, output: Output, apart: boolean): Pictures {
  const { config, folder, effects } = site;
  const { folder: path, concurrency, strict } = config;
  return new Pictures({
    output,
    folder: path,
    concurrency,
    cache: folder.path,
    strict,
    apart,
    progress: true,
    effects,
  });
}
