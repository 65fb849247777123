import type { Article } from "../article/article.ts";
import { faultsIn } from "../base/error.ts";
import type { Config } from "../config.ts";
import type { Finding } from "../lint/finding.ts";
import type { CardFile } from "../render/card-file.ts";
import { approvalState } from "../site/approval.ts";

/** What of the gate's rules is a rule of `check` by itself. */
const own: Readonly<Record<string, string>> = { bytes: "budget", contrast: "contrast" };

/** What the rules that look at cards find in an article's, drawn in each of its sizes; nothing where it wants none. */
export async function cardFindings(article: Article, config: Config): Promise<(Finding & { rule: string })[]> {
  // Drawing needs the large libraries.
  const { planArticle } = await import("../build/plan-article.ts");
  const { renderHere } = await import("../build/render-here.ts");
  const { loadSiteTemplates } = await import("../build/site-templates.ts");
  const { checkSaid } = await import("../check/check-said.ts");
  const { markupTemplateOf } = await import("../render/template-registry.ts");
  await loadSiteTemplates();
  const { stalePictures } = await import("./stale-pictures.ts");
  const place = { path: article.path };
  try {
    const plan = planArticle(article, config);
    const { files, story, warnings } = plan;
    const said = new Set([...article.warnings, ...story.warnings]);
    const found = warnings.filter((each) => !said.has(each)).map((each) => ({ ...each, rule: "card-warning" }));
    found.push(...stalePictures(article, config, plan).map((each) => ({ ...each, rule: "stale-picture" })));
    found.push(...unapproved(article, files[0]));
    for (const file of files) {
      // A template that needs the page's data is Eleventy's to draw.
      if (markupTemplateOf(file.card.template)) continue;
      const { problems } = await renderHere(file).catch((error: Error) => ({
        // What a template does is the site's to mend.
        problems: [{ rule: "draw", severity: "error" as const, message: error.message }],
      }));
      const unsaid = checkSaid(file.card, article, { labels: !config.label });
      for (const { rule, severity, message } of [...problems, ...unsaid]) {
        const where = `${file.card.template} at ${file.size}: ${message}`;
        const named = own[rule];
        found.push({
          rule: named ?? `card-${severity}`,
          message: named ? where : `${rule}: ${where}`,
          place,
        });
      }
    }
    return found;
  } catch (error) {
    const faults = faultsIn(error);
    if (!faults) throw error;
    return faults.map(({ reason, place: at }) => ({ rule: "card-error", message: reason, place: at ?? place }));
  }
}

/** Off unless the site asks for it, by a rule of the report. */
function unapproved({ front, path }: Article, file: CardFile | undefined): (Finding & { rule: string })[] {
  const state = file && approvalState(front.approved, file);
  if (!file || state?.changed === false) return [];
  const when = state?.date ? ` on ${state.date.slice(0, 10)}` : "";
  const message = state
    ? `its card changed since ${state.by} approved it${when}; look at it again`
    : "nobody has approved its card";
  return [{ rule: "unapproved", message, place: { path } }];
}
