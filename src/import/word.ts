import { InputError } from "../base/error.ts";
import { bodyOf, type Imported } from "./document.ts";
import { type DomDocument, parseDocument } from "./dom.ts";
import { takeFootnotes, withoutPrivateUse } from "./footnotes.ts";
import { dayOf, lineOf, type Metadata, together } from "./metadata.ts";
import { type Archive, peer } from "./peer.ts";
import type { Pictures } from "./pictures.ts";

/** Styles by the names that Word keeps in every language, beside those that mammoth knows. */
const styles = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='caption'] => p:fresh",
];

/** What programs call a document, or its author, that nobody has named. */
const unnamed =
  /^(?:microsoft (?:office )?(?:user|word)\b.*|python-docx|un-named|user|admin|document\d*|(?:untitled|word document).*|.*\.docx?)$/i;

/**
 * Reads a Word document (.docx). Headers, footers, comments and what was struck out by a correction are no text of the article.
 * @throws InputError for a file that is none
 */
export async function readWord(bytes: Uint8Array, path: string, pictures: Pictures): Promise<Imported> {
  const core = await coreProperties(bytes, path);
  const document = await parseDocument(withoutPrivateUse(await htmlOf(bytes, path, pictures)));
  const notes = takeFootnotes(document);
  const metadata = together(takeHeads(document), core);
  return { body: await bodyOf(document, notes, pictures), metadata };
}

async function htmlOf(bytes: Uint8Array, path: string, pictures: Pictures): Promise<string> {
  const mammoth = await peer("mammoth");
  const convertImage = mammoth.images.imgElement(async (image) => ({
    src: pictures.hold(image.contentType, await image.readAsBuffer()),
  }));
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: styles, convertImage });
    return value;
  } catch (error) {
    throw new InputError(`cannot be read as a Word document (${lineOf((error as Error).message)})`, { path });
  }
}

/** What the document's properties say: https://ecma-international.org/publications-and-standards/standards/ecma-376/, part 2 */
async function coreProperties(bytes: Uint8Array, path: string): Promise<Metadata> {
  const { default: Zip } = await peer("jszip");
  let zip: Archive;
  try {
    zip = await Zip.loadAsync(bytes);
  } catch (error) {
    throw new InputError(`cannot be read as a Word document (${lineOf((error as Error).message)})`, { path });
  }
  const isWord = zip.file("word/document.xml") ?? zip.file(/^word\/document\d*\.xml$/)[0];
  if (!isWord) throw new InputError("is a ZIP file, and no Word document (.docx)", { path });
  const xml = (await zip.file("docProps/core.xml")?.async("string")) ?? "";
  const { document } = (await peer("linkedom")).parseHTML(`<body>${xml.replace(/<(\/?)\w+:(\w+)/g, "<$1x-$2")}</body>`);
  const property = (name: string) => {
    const said = lineOf((document as unknown as DomDocument).querySelector(`x-${name.toLowerCase()}`)?.textContent);
    return said && !unnamed.test(said) ? said : undefined;
  };
  return {
    title: property("title"),
    author: property("creator"),
    description: property("description"),
    // The day it was last saved: when its template was made says nothing of the article.
    date: dayOf(property("modified") ?? property("created")),
  };
}

/** Takes the title and subtitle out of the text. A heading that opens it is its title. */
function takeHeads(document: DomDocument): Metadata {
  const { body } = document;
  const title =
    body.querySelector("h1.title") ?? (body.firstElementChild?.tagName === "H1" ? body.firstElementChild : null);
  const subtitle = body.querySelector("p.subtitle");
  title?.remove();
  subtitle?.remove();
  return { title: lineOf(title?.textContent), description: lineOf(subtitle?.textContent) };
}
