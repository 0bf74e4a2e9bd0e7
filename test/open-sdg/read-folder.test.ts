import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readOpenSdgFolder } from "policy-targets/open-sdg/node";
import { afterAll, beforeAll, expect, it } from "vitest";
import * as yaml from "yaml";
import { madeUpSite } from "./made-up-site.js";
import { reading } from "./support.js";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "open-sdg-"));
  const others = { ".git/data/x-1.csv": "x", "_site/data/x-2.csv": "x", "meta/picture-1.png": "x" };
  for (const [path, text] of Object.entries({ ...madeUpSite, ...others })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(folder, join(folder, "data/again"));
});

afterAll(() => rmSync(folder, { recursive: true }));

it("reads a folder as its files are read", async () => {
  expect(await readOpenSdgFolder(folder, { yaml })).toEqual(reading(madeUpSite));
});

it("refuses a folder that is not there", async () => {
  await expect(readOpenSdgFolder(join(folder, "nowhere"), { yaml })).rejects.toThrow(
    /expected a folder that can be read; pass the path of a checkout; the system says ENOENT/,
  );
});
