import type { Entry, Exported, Library } from "./library.js";

/** The file of the page of an entry: `policy-targets/open-sdg/node` is on `open-sdg-node.md`. */
export const fileOf = (entry: string): string =>
  `${entry.replace(/^policy-targets\//, "").replaceAll("/", "-")}.md`;

/** The names that an entry explains; those of another entry are explained there. */
export const ownNames = (entry: Entry, library: Library): readonly Exported[] =>
  entry.names.filter(({ symbol }) => library.homeOf(symbol)?.entry === entry.name);

/** The names that an entry exports and another one explains. */
export const sharedNames = (entry: Entry, library: Library): readonly Exported[] =>
  entry.names.filter(({ symbol }) => library.homeOf(symbol)?.entry !== entry.name);

export const headingOf = ({ name, isFunction }: Exported): string => (isFunction ? `${name}()` : name);

/** Where each name is explained, as a link from a page of the reference. */
export const linksOfNames = (library: Library): ((to: Exported, from: string) => string) => {
  const anchors = new Map<Exported, string>();
  for (const entry of library.entries) {
    const seen = new Map<string, number>();
    for (const exported of ownNames(entry, library)) {
      const slug = exported.name.toLowerCase();
      const before = seen.get(slug) ?? 0;
      seen.set(slug, before + 1);
      anchors.set(exported, before === 0 ? slug : `${slug}-${before}`);
    }
  }
  return (to, from) => `${to.entry === from ? "" : fileOf(to.entry)}#${anchors.get(to)}`;
};
