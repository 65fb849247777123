import keyfigures, { starter } from "keyfigures";
import options from "./keyfigures.config.js";

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(keyfigures, options);
  eleventyConfig.addPlugin(starter, options);
}

export const config = {
  dir: { input: "content", output: "output", includes: "../templates/site" },
  // An article is Markdown and nothing else, so that each sentence stands in its file as readers read it.
  markdownTemplateEngine: false,
};
