import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { policyNumberKey } from "../../src/model/policy.js";

describe("an official number is compared on a key", () => {
  it.each([
    ["749/QÐ-TTg", "U+00D0 for Đ"],
    ["749/QD-TTg", "D for Đ"],
    ["749/QĐ-TTG", "capitals"],
    ["749/qđ-ttg", "small letters"],
    ["749/qð-ttg", "small U+00F0"],
    ["749 / QĐ - TTg", "spaces"],
    ["749/QĐ-TTg\u00a0", "a no-break space"],
    [" 749/QĐ-TTg\n", "line ends"],
  ])("749/QĐ-TTg is %j (%s)", (written) => {
    expect(policyNumberKey(written)).toBe(policyNumberKey("749/QĐ-TTg"));
  });

  it.each([
    ["57-NQ/TW", "57/NQ-TW"],
    ["749/QĐ-TTg", "750/QĐ-TTg"],
    ["749/QĐ-TTg", "749/QĐ-UBND"],
    ["04/1985/NQLT", "4/1985/NQLT"],
    ["66.7/2025/NQ-CP", "667/2025/NQ-CP"],
    ["05-CT/TW", "05-CV/TW"],
    ["30/2020/NĐ-CP", "30/2020/NQ-CP"],
  ])("%s is not %s", (one, other) => {
    expect(policyNumberKey(one)).not.toBe(policyNumberKey(other));
  });

  it("takes composed and decomposed letters for the same", () => {
    const number = "15/NGHỊ-QUYẾT";
    expect(policyNumberKey(number.normalize("NFD"))).toBe(policyNumberKey(number.normalize("NFC")));
  });

  it("keeps Vietnamese letters apart that differ in more than their writing", () => {
    expect(policyNumberKey("1/NGHỊ")).not.toBe(policyNumberKey("1/NGHI"));
  });

  it("is composed where the capital letter is longer than the small one", () => {
    const small = "\u03b0\u0300";
    expect(policyNumberKey(policyNumberKey(small))).toBe(policyNumberKey(small));
  });

  it("of a key is the key", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(policyNumberKey(policyNumberKey(text))).toBe(policyNumberKey(text));
      }),
    );
  });
});
