/** Its types are not asked for: an archive is a means here. */
const packageName = "jszip";

interface NewArchive {
  file(name: string, data: string | Uint8Array): NewArchive;
  generateAsync(options: { type: "uint8array" }): Promise<Uint8Array>;
}

/** The bytes of a ZIP file. */
export async function archive(files: Record<string, string | Uint8Array>): Promise<Uint8Array> {
  const { default: JSZip } = (await import(packageName)) as { default: new () => NewArchive };
  const zip = new JSZip();
  for (const [name, data] of Object.entries(files)) zip.file(name, data);
  return zip.generateAsync({ type: "uint8array" });
}

export interface WordDocument {
  /** Paragraphs and tables of WordprocessingML. */
  body: string;
  core?: string;
  footnotes?: Record<string, string>;
  /** Files by their name in `word/media`, related as `media-<n>`. */
  media?: Record<string, Uint8Array>;
  links?: Record<string, string>;
}

const names = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`;
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const styles: Record<string, string> = {
  Titre: "Title",
  SousTitre: "Subtitle",
  Titre1: "heading 1",
  Titre2: "heading 2",
};

/** A paragraph. @param style - its id, as a French Word writes it */
export function paragraph(text: string, style?: string, extra = ""): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : "";
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r>${extra}</w:p>`;
}

export const footnoteMark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

export function table(rows: readonly string[][]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join("");
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
}

export function picture(relation: string, alt: string): string {
  return `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}

export const hyperlink = (relation: string, text: string) =>
  `<w:hyperlink r:id="${relation}"><w:r><w:t>${text}</w:t></w:r></w:hyperlink>`;

/** The bytes of a .docx: https://ecma-international.org/publications-and-standards/standards/ecma-376/ */
export function wordDocument({
  body,
  core,
  footnotes = {},
  media = {},
  links = {},
}: WordDocument): Promise<Uint8Array> {
  const files: Record<string, string | Uint8Array> = {};
  const relation = (id: string, type: string, target: string, mode = "") =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"${mode}/>`;
  files["[Content_Types].xml"] =
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
  files["_rels/.rels"] =
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation("r1", "officeDocument", "word/document.xml")}</Relationships>`;
  files["word/_rels/document.xml.rels"] =
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
      relation("s", "styles", "styles.xml"),
      relation("f", "footnotes", "footnotes.xml"),
      ...Object.keys(media).map((name, at) => relation(`media-${at}`, "image", `media/${name}`)),
      ...Object.entries(links).map(([id, target]) => relation(id, "hyperlink", target, ' TargetMode="External"')),
    ].join("")}</Relationships>`;
  files["word/styles.xml"] = `<w:styles ${names}>${Object.entries(styles)
    .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
    .join("")}</w:styles>`;
  files["word/footnotes.xml"] = `<w:footnotes ${names}>${Object.entries(footnotes)
    .map(([id, text]) => `<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`)
    .join("")}</w:footnotes>`;
  files["word/document.xml"] = `<w:document ${names}><w:body>${body}</w:body></w:document>`;
  for (const [name, bytes] of Object.entries(media)) files[`word/media/${name}`] = bytes;
  if (core) {
    files["docProps/core.xml"] =
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`;
  }
  return archive(files);
}
