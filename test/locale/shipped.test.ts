import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { shell } from "../cli/support.js";
import { root } from "../support/examples.js";
import { languages } from "../support/languages.js";

const foldersIn = (room: string): readonly string[] =>
  readdirSync(join(root, "src", room), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const shipped = foldersIn("locale");

describe("a language of the package", () => {
  it.each(Object.entries(languages))("is judged by the tests of its words: %s", (_, byCode) => {
    expect(Object.keys(byCode).sort()).toEqual(shipped);
  });

  it.each(["audit", "render"])("has its words of %s", (room) => {
    expect(foldersIn(room)).toEqual(shipped);
  });

  it("can be chosen in the shell", async () => {
    const { error } = await shell(["report", "plan.json", "--locale", "none"]);
    expect(error).toContain(`write ${shipped.join(" or ")}`);
  });
});
