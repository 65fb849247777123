declare module "sanitize-html" {
  interface Options {
    allowedTags: readonly string[];
    allowedAttributes: Record<string, readonly string[]>;
    allowedSchemes: readonly string[];
    allowProtocolRelative: boolean;
  }
  export default function sanitizeHtml(html: string, options: Options): string;
}
