import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { article } from "../articles.mjs";
import { root } from "../site.mjs";

const require = createRequire(`${root}bench/package.json`);
/** A peer by its name: an ES module of bench/node_modules. */
export const peer = (name) => import(pathToFileURL(require.resolve(name)).href);

/** The cards that Keyfigures plans for the first articles. */
export async function cards(count) {
  const { parseArticle } = await import(`${root}dist/src/article/article.js`);
  const { planArticle } = await import(`${root}dist/src/build/plan-article.js`);
  const { normalizeConfig } = await import(`${root}dist/src/config.js`);
  const config = normalizeConfig({ site: "Le Relevé", pages: false });
  return Array.from({ length: count }, (_, index) => {
    const parsed = parseArticle(article(index).replace("layout: post.njk\n", ""), { path: `a${index}.md` });
    return planArticle(parsed, config, { url: `https://lereleve.example/a${index}/` }).files[0];
  });
}

export const font = (name, weight, extension = "woff") =>
  readFileSync(`${root}node_modules/@fontsource/${name}/files/${name}-latin-${weight}-normal.${extension}`);

/** The same picture as an element tree: `text(string, style)` and `box(style, children)` make a peer's nodes. */
export function layout({ title, figures, source }, { box, text }) {
  const muted = "#585b63";
  const column = ({ value, kicker, label }) =>
    box({ flexDirection: "column", width: 313 }, [
      text(kicker ?? "\u00a0", { fontSize: 27, fontWeight: 600, color: "#b4231a", lineHeight: 1.2 }),
      text(value, { fontSize: 96, fontWeight: 700, letterSpacing: "-0.035em", lineHeight: 1, whiteSpace: "nowrap" }),
      text(label, { fontSize: 28, color: muted, lineHeight: 1.28, paddingTop: 12 }),
    ]);
  const rule = () =>
    box({ width: 2, alignSelf: "stretch", backgroundColor: "#cdc6b8", marginLeft: 32, marginRight: 32 }, []);
  return box(
    {
      width: 1200,
      height: 630,
      flexDirection: "column",
      padding: "55px 64px 46px",
      backgroundColor: "#fbf8f2",
      color: "#16181d",
      fontFamily: "Franklin",
    },
    [
      box({ position: "absolute", top: 0, left: 64, width: 88, height: 16, backgroundColor: "#b4231a" }, []),
      text(title, {
        fontFamily: "Newsreader",
        fontWeight: 600,
        fontSize: 54,
        lineHeight: 1.1,
        letterSpacing: "-0.012em",
      }),
      box(
        { flexGrow: 1, alignItems: "center" },
        figures.flatMap((figure, index) => (index ? [rule(), column(figure)] : [column(figure)])),
      ),
      box({ width: 1072, height: 2, backgroundColor: "#cdc6b8" }, []),
      box({ width: 1072, paddingTop: 18, justifyContent: "space-between", fontSize: 24, color: muted }, [
        text([source.site, source.date].filter(Boolean).join("  ·  ") || " ", {}),
        text(source.url ?? " ", {}),
      ]),
    ],
  );
}

export const element = {
  box: (style, children) => ({ type: "div", key: null, props: { style: { display: "flex", ...style }, children } }),
  text: (string, style) => ({
    type: "div",
    key: null,
    props: { style: { display: "flex", ...style }, children: string },
  }),
};

export const satoriFonts = () =>
  [
    ["Newsreader", "newsreader", 600],
    ["Franklin", "libre-franklin", 400],
    ["Franklin", "libre-franklin", 600],
    ["Franklin", "libre-franklin", 700],
  ].map(([name, file, weight]) => ({ name, weight, style: "normal", data: font(file, weight) }));

/**
 * Draws cards one after the other or a few at once, and prints how long and how large: the plan is not counted.
 * @param others CPU milliseconds that processes beside this one have used
 */
export async function measure(draw, atOnce = 1, others = () => 0) {
  const count = Number(process.argv[2]);
  const warm = Number(process.argv[3] ?? 0);
  const files = await cards(count + warm);
  const all = async (list) => {
    let bytes = 0;
    let next = 0;
    const lane = async () => {
      while (next < list.length) {
        const picture = await draw(list[next++]);
        bytes += picture.length;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
    return bytes;
  };
  await all(files.slice(0, warm));
  const [before, othersBefore] = [process.cpuUsage(), others()];
  const started = performance.now();
  const bytes = await all(files.slice(warm));
  const { user, system } = process.cpuUsage(before);
  console.log(
    JSON.stringify({
      wall: (performance.now() - started) / count,
      cpu: ((user + system) / 1000 + others() - othersBefore) / count,
      bytes: bytes / count,
    }),
  );
}
