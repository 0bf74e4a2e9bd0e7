/** A link from a page to a place in another, or in the page itself where `file` is empty. */
export interface Link {
  readonly file: string;
  /** `""` for the page as a whole. */
  readonly heading: string;
}

const prose = (page: string): string => page.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`]*`/g, "code");

/** The links of a page that do not lead to the web. */
export const linksOf = (page: string): readonly Link[] =>
  [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, to = ""]) => to)
    .filter((to) => !/^[a-z]+:/.test(to))
    .map((to) => {
      const [file = "", heading = ""] = to.split("#");
      return { file, heading };
    });

/** A heading as GitHub and npm write it in addresses. */
export const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replace(/ /g, "-");

/** What a link may name of a page: its headings. Of several that are the same, the second ends in `-1`. */
export const headingsOf = (page: string): readonly string[] => {
  const seen = new Map<string, number>();
  return page
    .replace(/^```[\s\S]*?^```/gm, "")
    .split("\n")
    .filter((line) => /^#+ /.test(line))
    .map((line) => {
      const slug = slugOf(line.replace(/^#+ /, ""));
      const before = seen.get(slug) ?? 0;
      seen.set(slug, before + 1);
      return before === 0 ? slug : `${slug}-${before}`;
    });
};
