/** A page's data, of which two names are looked at. */
type SiteData = Record<string, unknown>;

function text(holder: unknown, ...keys: string[]): string | undefined {
  if (typeof holder !== "object" || holder === null) return undefined;
  for (const key of keys) {
    const value = (holder as Record<string, unknown>)[key];
    if (typeof value === "string" && value) return value;
  }
  return undefined;
}

/**
 * The site's address from where sites keep it: the global data `site` or `metadata` (the standard Eleventy
 * blog's), or what the host of the build says: `URL` (Netlify), `CF_PAGES_URL` (Cloudflare),
 * `VERCEL_PROJECT_PRODUCTION_URL` (Vercel, without scheme).
 */
export function siteAddress(data: SiteData, env: NodeJS.ProcessEnv): string | undefined {
  const vercel = env.VERCEL_PROJECT_PRODUCTION_URL;
  const candidates = [
    text(data.site, "url"),
    text(data.metadata, "url"),
    env.URL,
    env.CF_PAGES_URL,
    vercel && `https://${vercel}`,
  ];
  return candidates.find((url) => url && /^https?:\/\/./.test(url))?.replace(/\/+$/, "");
}

/** The site's name, from the same global data. */
export function siteName(data: SiteData): string | undefined {
  return text(data.site, "name", "title") ?? text(data.metadata, "name", "title");
}
