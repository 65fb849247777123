import { describe, expect, it } from "vitest";
import { insertTags } from "../../src/site/insert-tags.ts";
import { metaTags } from "../../src/site/meta.ts";

const tags = metaTags({
  url: "https://example.org/a/",
  title: 'Dix "mégawatts" & <plus>',
  lang: "fr-CA",
  site: "Le Site",
  pictures: [{ url: "https://example.org/a.png", width: 1200, height: 630, type: "image/png", alt: "Un chiffre" }],
});

describe("insertTags", () => {
  it("puts absolute share tags at the head's end, escaped", () => {
    const page = insertTags("<!doctype html><html><head><title>a</title></head><body></body></html>", tags);
    expect(page).toBe(`<!doctype html><html><head><title>a</title><link rel="canonical" href="https://example.org/a/">
<meta property="og:type" content="website">
<meta property="og:title" content="Dix &quot;mégawatts&quot; &amp; &lt;plus&gt;">
<meta property="og:url" content="https://example.org/a/">
<meta property="og:locale" content="fr_CA">
<meta property="og:site_name" content="Le Site">
<meta property="og:image" content="https://example.org/a.png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:type" content="image/png">
<meta property="og:image:alt" content="Un chiffre">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:image" content="https://example.org/a.png">
<meta name="twitter:image:alt" content="Un chiffre">
</head><body></body></html>`);
  });

  it("leaves what the layout already says, and reads no comment as saying it", () => {
    const head = `<META content="x" PROPERTY='og:title'><link href=/a rel=canonical><!-- <meta property="og:url"> -->`;
    const page = insertTags(`<head>${head}</head>`, tags);
    expect(page).not.toMatch(/og:title" content="Dix|rel="canonical"/);
    expect(page).toMatch('<meta property="og:url" content="https://example.org/a/">');
  });

  it.each([
    "<p>Texte</p>",
    "<!doctype html><body><p>Texte</p></body>",
    `<p>Texte</p><script>const page = "<head></head>";</script>`,
    "<!-- <head></head> --><p>Texte</p>",
    "<pre>&lt;html><head></head></pre>",
    '<header><head-line></head-line></header><?xml version="1.0"?>',
  ])("leaves what has no head as it is: %s", (html) => {
    expect(insertTags(html, tags)).toBe(html);
  });

  it.each([
    [
      "of which a script speaks before it ends",
      "<html><head><script>w('</head><body>')</script>",
      "</head><body></body></html>",
    ],
    ["whose end tag is left out", "<head><meta charset=utf-8><title>a</title>", "<body><p>b</p>"],
    [
      "whose tags are left out",
      "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>a</title><link rel=x href=y>",
      "<p>b",
    ],
  ])("finds a head %s", (_which, before, after) => {
    const page = insertTags(before + after, tags);
    expect(page.startsWith(`${before}<link rel="canonical"`)).toBe(true);
    expect(page.endsWith(after)).toBe(true);
  });

  it.each(['<meta property="og:image" content="/own.png">', "<meta name=twitter:image content=/own.png>"])(
    "leaves all that names the picture to a layout that names one: %s",
    (own) => {
      const page = insertTags(`<head>${own}</head>`, tags);
      expect(page).not.toMatch(/og:image:|a\.png|twitter:card/);
      expect(page).toContain("og:title");
    },
  );
});
