import { nearest, UsageError } from "../base/error.ts";
import type { ThemeSpec } from "../card/theme-spec.ts";
import { themeNames } from "../card/themes.ts";

/** What a gallery calls a theme: its name, and `brand` one that has none of its own. */
export function themeLabel(theme: string | ThemeSpec): string {
  return typeof theme === "string" ? theme : (theme.name ?? "brand");
}

/**
 * A site's brand, then our themes.
 * @param site - the site's theme
 * @param only - the name of one
 * @throws UsageError for a name that none has
 */
export function galleryThemes(site: string | ThemeSpec, only?: string): (string | ThemeSpec)[] {
  const all = typeof site === "string" ? themeNames : [site, ...themeNames];
  if (only === undefined) return all;
  const named = all.find((theme) => themeLabel(theme) === only);
  if (named) return [named];
  const near = nearest(only, all.map(themeLabel));
  throw new UsageError(`unknown theme \`${only}\`${near ? `; did you mean \`${near}\`?` : ""}`);
}
