/** The JSX of a template, so that a project needs no package but ours to write one: `"jsxImportSource": "keyfigures"`. */
export { Fragment, type JSX, jsx, jsxs } from "satori/jsx/jsx-runtime";
