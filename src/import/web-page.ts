import { extractFigures } from "../figure/extract.ts";
import { bodyOf, type Imported } from "./document.ts";
import { type DomDocument, parseDocument } from "./dom.ts";
import { takeFootnotes, withoutPrivateUse } from "./footnotes.ts";
import { dayOf, langOf, lineOf, type Metadata, together } from "./metadata.ts";
import { peer } from "./peer.ts";
import type { Pictures } from "./pictures.ts";

/** Reads a page's article, by what Firefox's reader view takes for it; all of a page in which that finds none. */
export async function readWebPage(html: string, pictures: Pictures): Promise<Imported> {
  const { Readability } = await peer("@mozilla/readability");
  const document = await parseDocument(withoutPrivateUse(html));
  const base = addressOf(document);
  const said = metadataIn(document);
  const notes = takeFootnotes(document);
  const whole = document.body.innerHTML;
  const heading = lineOf(document.querySelector("h1")?.textContent);
  // Its types are a browser's. It takes the document apart: what it leaves is parsed anew.
  const found = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse();
  const content = await parseDocument(found?.content ?? whole);
  const lang = said.lang ?? langOf(found?.lang);
  const byline = bylineOf(found?.byline, lang ?? "en");
  const metadata = together(said, {
    title: withoutSite(lineOf(found?.title), heading) ?? heading,
    author: byline.author,
    date: dayOf(found?.publishedTime) ?? dayOf(byline.date),
    lang,
  });
  return { body: await bodyOf(content, notes, pictures, base), metadata };
}

/** What a page says of itself in so many words. */
function metadataIn(document: DomDocument): Metadata {
  const meta = (...names: string[]) =>
    names
      .map((name) => document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute("content"))
      .find((value) => lineOf(value));
  const time = document
    .querySelector('[itemprop="datePublished"], article time[datetime], header time[datetime]')
    ?.getAttribute("datetime");
  return {
    description: lineOf(meta("description", "og:description", "twitter:description", "dcterms.abstract")),
    date: dayOf(
      meta("article:published_time", "date", "dcterms.created", "DC.date.issued", "parsely-pub-date") ?? time,
    ),
    lang: langOf(document.documentElement.getAttribute("lang") || meta("og:locale")),
  };
}

/** A byline's name, and the day that some pages write in the same breath. */
function bylineOf(byline: string | null | undefined, lang: string): Metadata {
  const text = lineOf(byline)?.replace(/^(?:by|par|von|por|di|door)[\s:]+/i, "") ?? "";
  const day = extractFigures(text, { lang }).find(({ date }) => date?.includes("-"));
  const name = lineOf(day ? text.slice(0, day.source.start) : text);
  return { author: name?.endsWith(":") ? undefined : name, date: day?.date };
}

/** "Mozilla" of "Mozilla - Wikipedia", where the page has the former for its heading. */
function withoutSite(title: string | undefined, heading: string | undefined): string | undefined {
  if (!title || !heading || !title.startsWith(heading)) return title;
  return /^\s+[-–—|·•]\s/.test(title.slice(heading.length)) ? heading : title;
}

/** Where a page stands: links in it are written from there. */
function addressOf(document: DomDocument): string | undefined {
  const said = [
    document.querySelector("base[href]")?.getAttribute("href"),
    document.querySelector('link[rel="canonical"]')?.getAttribute("href"),
    document.querySelector('meta[property="og:url"]')?.getAttribute("content"),
  ];
  return said.find((address) => /^https?:\/\/[^/]/.test(address ?? "")) ?? undefined;
}
