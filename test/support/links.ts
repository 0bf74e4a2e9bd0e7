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

/** What a link may name of a page: its headings, as GitHub and npm write them in addresses. */
export const headingsOf = (page: string): readonly string[] =>
  page
    .replace(/^```[\s\S]*?^```/gm, "")
    .split("\n")
    .filter((line) => /^#+ /.test(line))
    .map((line) =>
      line
        .replace(/^#+ /, "")
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, "")
        .replace(/ /g, "-"),
    );
