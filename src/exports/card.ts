import "./satori-dom.ts";

/** What a template is made of: `keyfigures/card`. */
export * from "../card/index.ts";
