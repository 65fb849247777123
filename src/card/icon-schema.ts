import { z } from "zod";
import { type InputError, nearest } from "../base/error.ts";
import { inSet } from "./icon-name.ts";
import { iconKinds, kindIcons } from "./kind-icons.ts";

/** Pictograms by their names in a set: "factory", or with another set "tabler:building-factory". */
export interface IconsSpec {
  /** As the package `@iconify-json/lucide` ends. Default: `lucide`. */
  set?: string;
  /** By tag. */
  sections?: Record<string, string>;
  /** By what a figure is of: `money`, `percent`, `date`, or of a measure `power`, `length`, `temperature` … Default: none. */
  kinds?: boolean | Record<string, string>;
}

/** Pictograms with their sets. */
export interface Icons {
  set: string;
  sections: Record<string, string>;
  kinds: Record<string, string>;
}

const iconSet = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: "must be a set as `@iconify-json/lucide` ends" });
const iconsByName = z.record(z.string(), z.string());

export const iconsOption = z
  .union([
    z.boolean().transform((all) => (all ? { set: "lucide", sections: {}, kinds: true } : false)),
    z.strictObject({
      set: iconSet.default("lucide"),
      sections: iconsByName.default({}),
      kinds: z.union([z.boolean(), iconsByName]).default(false),
    }),
  ])
  .superRefine((icons, context) => {
    if (!icons || typeof icons.kinds === "boolean") return;
    for (const kind of Object.keys(icons.kinds)) {
      if (iconKinds.some((each) => each === kind)) continue;
      const meant = nearest(kind, iconKinds);
      const message = `figures are of no kind \`${kind}\`${meant ? `; did you mean \`${meant}\`?` : `: ${iconKinds.join(", ")}`}`;
      context.addIssue({ code: "custom", message, path: ["kinds", kind] });
    }
  })
  .transform((icons, context): false | Icons => {
    if (!icons) return false;
    const { set, sections } = icons;
    const kinds = icons.kinds === true ? kindIcons : icons.kinds || {};
    const named = (names: Readonly<Record<string, string>>, of: string) =>
      Object.fromEntries(
        Object.entries(names).map(([key, name]) => {
          try {
            return [key, inSet(name, icons.kinds === true && of === "kinds" ? "lucide" : set)];
          } catch (error) {
            context.addIssue({ code: "custom", message: (error as InputError).reason, path: [of, key] });
            return [key, name];
          }
        }),
      );
    return { set, sections: named(sections, "sections"), kinds: named(kinds, "kinds") };
  })
  .default(false);
