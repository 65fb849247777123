import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";
import { cpuBelow } from "../run.mjs";
import { font, layout, measure } from "./cards.mjs";

const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args });
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
const face = (name, file, weight) =>
  `@font-face{font-family:${name};font-weight:${weight};src:url(data:font/woff2;base64,${font(file, weight, "woff2").toString("base64")})}`;
await page.setContent(
  `<style>*{box-sizing:border-box;margin:0}${face("Newsreader", "newsreader", 600)}${[400, 600, 700].map((weight) => face("Franklin", "libre-franklin", weight)).join("")}</style><main></main>`,
);
const css = (style) =>
  Object.entries(style)
    .map(
      ([key, value]) =>
        `${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${typeof value === "number" && !/lineHeight|flexGrow|fontWeight/.test(key) ? `${value}px` : value}`,
    )
    .join(";");
const html = {
  box: (style, children) => `<div style='display:flex;${css(style)}'>${children.join("")}</div>`,
  text: (text, style) => `<div style='${css(style)}'>${text.replaceAll("<", "&lt;")}</div>`,
};
await measure(
  async ({ card }) => {
    await page.evaluate(
      async (markup) => {
        document.querySelector("main").innerHTML = markup;
        await document.fonts.ready;
      },
      layout(card, html),
    );
    return page.screenshot();
  },
  1,
  // Browser, renderer and GPU are processes of their own.
  () => cpuBelow(process.pid),
);
await browser.close();
