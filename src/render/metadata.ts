import { escapeXml } from "../base/escape.ts";
import type { Card } from "../card/card.ts";

/**
 * What a picture says of itself, as an XMP packet: whoever saves or republishes it keeps its title, its alt
 * text, where it comes from and on what terms. Dublin Core, XMP Rights and IPTC Core 1.3 (AltTextAccessibility).
 */
export function xmpOf(card: Card): string {
  const { source } = card;
  const address = source.url && (/^[a-z]+:/i.test(source.url) ? source.url : `https://${source.url}`);
  const credit = source.author ?? source.site;
  const members = [
    anyLanguage("dc:title", card.title),
    anyLanguage("dc:description", card.alt),
    anyLanguage("Iptc4xmpCore:AltTextAccessibility", card.alt),
    credit && `<dc:creator><rdf:Seq><rdf:li>${escapeXml(credit)}</rdf:li></rdf:Seq></dc:creator>`,
    source.site && `<dc:publisher><rdf:Bag><rdf:li>${escapeXml(source.site)}</rdf:li></rdf:Bag></dc:publisher>`,
    address && `<dc:source>${escapeXml(address)}</dc:source>`,
    source.licence && anyLanguage("dc:rights", source.licence),
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(card.lang)}</rdf:li></rdf:Bag></dc:language>`,
  ].filter((member) => member);
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">',
    ...members,
    "</rdf:Description></rdf:RDF></x:xmpmeta>",
    '<?xpacket end="r"?>',
  ].join("");
}

/** The same for programs that read EXIF only, whose text is ASCII: the encoder writes é as e. */
export function exifOf({ alt, source }: Card): Record<string, string> {
  const credit = source.author ?? source.site;
  return {
    ...(alt && { ImageDescription: alt }),
    ...(credit && { Artist: credit }),
    ...(source.licence && { Copyright: source.licence }),
  };
}

/** An SVG with the card's title and alt text in it, which assistive technology reads, and its XMP. */
export function withMetadata(svg: string, card: Card): string {
  const open = svg.indexOf(">") + 1;
  const head = svg.slice(0, open).replace("<svg", `<svg role="img" lang="${escapeXml(card.lang)}"`);
  const xmp = xmpOf(card).replace(/<\?xpacket[^>]*\?>/g, "");
  return `${head}<title>${escapeXml(card.title)}</title><desc>${escapeXml(card.alt)}</desc><metadata>${xmp}</metadata>${svg.slice(open)}`;
}

/** A text in one language is the default for every reader; which language that is, `dc:language` says. */
function anyLanguage(name: string, text: string): string {
  return `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></${name}>`;
}
