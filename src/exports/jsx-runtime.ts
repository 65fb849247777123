import "./satori-dom.ts";

/** The JSX of a template: `keyfigures/jsx-runtime`. */
export { Fragment, type JSX, jsx, jsxs } from "../card/jsx-runtime.ts";
