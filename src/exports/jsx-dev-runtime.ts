import "./satori-dom.ts";

/** JSX as tools compile it while a site is developed (`"jsx": "react-jsxdev"`): the same elements as from `jsx-runtime`. */
export { Fragment, type JSX, jsxDEV } from "satori/jsx/jsx-runtime";
