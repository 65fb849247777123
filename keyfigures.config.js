/** Options of this site: `eleventy.config.js` hands them to the plugin, and the command line reads them. */
export default {
  url: "https://keyfigures.example",
  site: "Keyfigures",
  theme: "paper",
  sizes: ["og"],
};
