import { evaluateTarget, parsePortfolio, statusesOf } from "policy-targets";
import { iatiLossCodes } from "policy-targets/iati";
import { describe, expect, it } from "vitest";
import { madeUpFile } from "./made-up-file.js";
import { codesOf, lossesOf, oneActivity, oneIndicator, period, reading } from "./support.js";

const made = reading(madeUpFile);
const portfolio = parsePortfolio(made.portfolio);
const WELLS = "EL-GOV-7/wells";
const targetOf = (id: string) => portfolio.targets.find((target) => target.id === `${WELLS}:${id}`);
const valuesOf = (id: string) =>
  portfolio.measuredValues.filter(({ indicator }) => indicator === `${WELLS}:${id}`);

/** The one target of a file of one indicator. */
const targetFor = (content: string, attributes?: string) =>
  parsePortfolio(reading(oneIndicator(content, attributes)).portfolio).targets[0];

/** The status of each target of a file of one indicator, on a day. */
const statusesFor = (content: string, asOf: string, options = {}, attributes?: string) =>
  statusesOf(parsePortfolio(reading(oneIndicator(content, attributes), options).portfolio), { asOf }).map(
    ({ target, status }) => `${target.replace("XX-1:1.1:", "")} ${status}`,
  );

describe("a target", () => {
  it("has a limit, a start, a deadline and the baseline of its breakdown", () => {
    const { criterion, start, deadline, baseline } = targetOf("1.1:2021") ?? {};
    expect([criterion, start, deadline, baseline?.value, baseline?.period]).toEqual([
      { kind: "threshold", atLeast: "100" },
      "2021-01-01",
      "2021",
      "0",
      "2020",
    ]);
  });

  it.each<[attributes: string, criterion: object, unit: unknown]>([
    ['measure="1" ascending="1"', { atLeast: "8" }, expect.objectContaining({ code: "iati-unit" })],
    ['measure="1" ascending="true"', { atLeast: "8" }, expect.objectContaining({ code: "iati-unit" })],
    ['measure="2" ascending="0"', { atMost: "8" }, "percent"],
    ['measure="2" ascending="false"', { atMost: "8" }, "percent"],
    ['measure="4"', { atLeast: "8" }, expect.objectContaining({ code: "ordinal-scale" })],
    ['measure="3" ascending="1"', { atLeast: "8" }, expect.objectContaining({ code: "nominal-scale" })],
    ['measure="Unit"', { atLeast: "8" }, expect.objectContaining({ code: "iati-unit" })],
    ['measure="wells"', { atLeast: "8" }, expect.objectContaining({ code: "unit-not-stated" })],
  ])("of an indicator with %s asks %o", (attributes, criterion, unit) => {
    const read = reading(oneIndicator(period("2023", '<target value="8"/>'), attributes)).portfolio;
    expect([read.targets?.[0]?.criterion, read.indicators?.[0]?.unit]).toEqual([criterion, unit]);
  });

  it.each([
    ["2023", "2023"],
    ["2021 to 2023", "2021/2023"],
    ["2023-01-01 to 2023-06-30", "2023-H1"],
    ["2023-07-01 to 2023-09-30", "2023-Q3"],
    ["2023-02-01 to 2023-02-28", "2023-02"],
    ["2023-04-01 to 2024-03-31", "2023-04/2024-03"],
    ["2023-02-01 to 2023-04-30", "2023-02/2023-04"],
    ["2023-04-01 to 2023-09-30", "2023-04/2023-09"],
    ["2023-07-01 to 2023-12-31", "2023-H2"],
    ["2023-07-01 to 2025-06-30", "2023-07/2025-06"],
    ["2023-05-06 to 2023-05-06", "2023-05-06"],
    ["2023-01-01Z to 2023-12-31+02:00", "2023"],
  ])("for %s is due by %s", (days, deadline) => {
    expect(targetFor(period(days, '<target value="8"/>'))?.deadline).toBe(deadline);
  });

  it.each([
    ['year="2020"', "2020"],
    ['year="2020" iso-date="2020-06-30"', "2020-06-30"],
    ['iso-date="2020-06-30"', "2020-06-30"],
  ])("with a baseline of %s starts from %s", (dates, from) => {
    const content = `<baseline ${dates} value="5"/>${period("2023", '<target value="8"/>')}`;
    expect(targetFor(content)?.baseline?.period).toBe(from);
  });

  it("is of a breakdown, by dimensions and by the names of locations in their order", () => {
    expect(targetOf("1.1:2021:2")?.dimensions).toEqual({
      "Kind-of-well": "deep",
      "iati:location": "North Shore + S",
      "iati:period": "2021",
    });
    expect(portfolio.dimensions.map(({ id, title }) => [id, title])).toContainEqual([
      "Kind-of-well",
      "Kind of well",
    ]);
  });

  it("has the baseline of its own breakdown alone", () => {
    expect([targetOf("1.2:2021-01/2023-06")?.baseline?.value, targetOf("1.1:2021:2")?.baseline]).toEqual([
      "30",
      undefined,
    ]);
  });

  it("belongs to its activity, its result and its publisher, with codes and words as they are written", () => {
    const { policies, sector, parties, tags, citations } = targetOf("1.1:2021") ?? {};
    expect([policies, sector, parties, tags]).toEqual([
      [WELLS],
      { en: "Clean water" },
      [{ party: "EL-GOV-7", role: "reporting" }],
      ["output", "iati-result-99:R1", "iati-indicator-9:6.1.1"],
    ]);
    expect(citations?.map(({ stated }) => stated)).toEqual(["100", "Sans les écoles"]);
    expect(citations?.[0]?.locator?.line).toBe(
      madeUpFile.slice(0, madeUpFile.indexOf('<target value="100">')).split("\n").length,
    );
  });

  it.each([
    [1, "planned", "no-data"],
    [2, "in-force", "no-data"],
    [3, "in-force", "no-data"],
    [4, "completed", "no-data"],
    [5, "repealed", "withdrawn"],
    [6, "in-force", "on-hold"],
  ])("of an activity with status %i is of a policy that is %s, and stands as %s", (code, stage, status) => {
    const content = oneIndicator(period("2023", '<target value="8"/>')).replace(
      "<result",
      `<activity-status code="${code}"/><result`,
    );
    const judged = parsePortfolio(reading(content).portfolio);
    expect([judged.policies[0]?.stage, statusesOf(judged, { asOf: "2023-06-30" })[0]?.status]).toEqual([
      stage,
      status,
    ]);
  });

  it("has the title of its result before its own where another indicator has the same", () => {
    const result = (title: string) => `<result type="1"><title><narrative>${title}</narrative></title>
      <indicator measure="1" ascending="1"><title><narrative>number</narrative></title>
      ${period("2023", '<target value="8"/>')}</indicator></result>`;
    const { targets = [] } = reading(oneActivity(result("Wells") + result("Pumps"))).portfolio;
    expect(targets.map(({ title }) => title)).toEqual([{ en: "Wells: number" }, { en: "Pumps: number" }]);
  });

  it("has its period in its title where the indicator has targets for several", () => {
    const target = (days: string) => period(days, '<target value="8"/>');
    const titles = ["2023", "2024 to 2026", "2027-04-01 to 2028-03-31"].map(target).join("");
    expect(reading(oneIndicator(titles)).portfolio.targets?.map(({ title }) => title)).toEqual([
      { en: "Wells repaired: 2023" },
      { en: "Wells repaired: 2024–2026" },
      { en: "Wells repaired: 2027-04 – 2028-03" },
    ]);
    expect(targetFor(target("2023"))?.title).toEqual({ en: "Wells repaired" });
  });

  it("in words is met by a report", () => {
    const { id, criterion, deadline } = targetOf("2.4:2021/2022") ?? {};
    expect([criterion, deadline]).toEqual([
      { kind: "qualitative", qualitative: "Most people trust the water" },
      "2021/2022",
    ]);
    const reports = [{ target: id as string, on: "2022-12-01", says: "done" as const }];
    const judged = parsePortfolio({ ...made.portfolio, reports });
    expect(evaluateTarget(judged, id as string, { asOf: "2023-01-31" }).status).toBe("achieved");
  });
});

describe("a value", () => {
  it("covers its period, and says who states it and where", () => {
    const [value] = valuesOf("1.1");
    expect([value?.period, value?.value, value?.by, value?.citations[0]?.stated]).toEqual([
      "2021",
      "90",
      "EL-GOV-7",
      "90",
    ]);
  });

  it("ends with the last update of the activity where its period goes on", () => {
    expect(valuesOf("1.1").map(({ period }) => period)).toContain("2023-01-01/2023-11-15");
  });

  it("that decides nothing yet leaves a target open after its deadline", () => {
    expect(evaluateTarget(portfolio, `${WELLS}:1.1:2023`, { asOf: "2024-06-30" }).status).toBe(
      "awaiting-data",
    );
  });

  it("for a period that had not begun is left out", () => {
    expect(valuesOf("1.1").some(({ period }) => period.startsWith("2024"))).toBe(false);
  });

  it("that is cut by the making of the file where no update is stated", () => {
    const xml = oneIndicator(period("2023", '<target value="8"/><actual value="9"/>')).replace(
      'version="2.03"',
      'version="2.03" generated-datetime="2023-05-01"',
    );
    expect(reading(xml).portfolio.measuredValues?.[0]?.period).toBe("2023-01-01/2023-05-01");
  });

  it("whose dimensions are amounts that add up to it is a total", () => {
    expect(valuesOf("1.1").find(({ value }) => value === "12")?.dimensions).toEqual({
      "iati:period": "2022",
    });
  });

  it("without a target makes an indicator without a target", () => {
    const { indicators, targets, measuredValues } = reading(
      oneIndicator(period("2023", '<actual value="9"/>')),
    ).portfolio;
    expect([indicators?.length, targets?.length, measuredValues?.length]).toEqual([1, 0, 1]);
  });

  it("stands twice where two statements differ, so that their span is judged", () => {
    const content = period("2023", '<target value="8"/><actual value="7"/><actual value="9"/>');
    expect(statusesFor(content, "2024-06-30")).toEqual(["2023 indeterminate"]);
  });
});

describe("whether values add up", () => {
  /** 90 and 210 are totals so far, or the amounts of two years: IATI does not say. */
  const years =
    period("2021", '<target value="100"/><actual value="90"/>') +
    period("2022", '<target value="200"/><actual value="210"/>') +
    period("2023", '<target value="205"/>');

  it.each([
    ["nothing is known", {}, ["2021 missed", "2022 achieved", "2023 awaiting-data"]],
    [
      "it is a total so far",
      { accumulation: "cumulative" },
      ["2021 achieved-late", "2022 achieved", "2023 achieved"],
    ],
    [
      "it is the amount of each period",
      { accumulation: "per-period" },
      ["2021 missed", "2022 achieved", "2023 awaiting-data"],
    ],
    [
      "it is the state at the end of each",
      { accumulation: { "XX-1:1.1": "level" } },
      ["2021 achieved-late", "2022 achieved", "2023 achieved"],
    ],
  ])("decides by other periods only where it is stated: %s", (_, options, statuses) => {
    expect(statusesFor(years, "2024-06-30", options)).toEqual(statuses);
  });

  it("is told where it is not known and could matter", () => {
    expect([
      codesOf(reading(oneIndicator(years))),
      codesOf(reading(oneIndicator(period("2021", '<target value="1"/><actual value="1"/>')))),
    ]).toEqual([["accumulation-unknown"], []]);
  });

  it("adds amounts up over a longer period where they are stated to be amounts", () => {
    const content = period("2021 to 2022", '<target value="250"/>') + years;
    expect(statusesFor(content, "2024-06-30", { accumulation: "per-period" })[0]).toBe("2021/2022 achieved");
  });

  it("does not matter for percentages, which a word for all does not mean", () => {
    const read = reading(oneIndicator(years, 'measure="2" ascending="1"'), { accumulation: "per-period" });
    expect([read.losses, read.portfolio.indicators?.[0]?.accumulation]).toEqual([[], undefined]);
  });
});

describe("numbers", () => {
  it.each([
    ["8", "8", []],
    [" 8.50 ", "8.50", []],
    ["-3", "-3", []],
    [".5", "0.5", []],
    ["1e3", "1000", []],
    ["45%", "45", ["percent-sign"]],
    ["45 %", "45", ["percent-sign"]],
    ["1,000", undefined, ["bad-value", "no-figures"]],
    ["30,6", undefined, ["bad-value", "no-figures"]],
    ["n/a", undefined, ["bad-value", "no-figures"]],
    ["", undefined, ["no-value", "no-figures"]],
    ["1e999", undefined, ["bad-value", "no-figures"]],
  ])("written as %j are read as %s", (value, number, codes) => {
    const read = reading(
      oneIndicator(period("2023", `<actual value="${value}"/>`), 'measure="2" ascending="1"'),
    );
    expect([read.portfolio.measuredValues?.[0]?.value, codesOf(read)]).toEqual([number, codes]);
  });

  it("have no percent sign where nothing is measured in percent", () => {
    expect(codesOf(reading(oneIndicator(period("2023", '<actual value="45%"/>'))))).toContain("bad-value");
  });

  it.each([
    [{ thousands: "," }, "1,234,567.5", "1234567.5"],
    [{ decimal: ",", thousands: "." }, "1.234.567,5", "1234567.5"],
    [{ decimal: "," }, "30,6", "30.6"],
  ] as const)("are read as %o says", (options, value, number) => {
    const read = reading(oneIndicator(period("2023", `<actual value="${value}"/>`)), options);
    expect(read.portfolio.measuredValues?.[0]?.value).toBe(number);
  });
});

describe("texts", () => {
  it("have the language of the activity where they state none", () => {
    expect(made.activities[0]?.title).toEqual({ fr: "Puits", en: "Wells" });
  });

  it("are plain where no language is known", () => {
    const xml = oneActivity("", "");
    expect(reading(xml).activities[0]?.title).toBe("Wells");
  });

  it("without a language beside others are undetermined", () => {
    const xml = oneActivity("", "").replace(
      "<narrative>Wells</narrative>",
      '<narrative>Wells</narrative><narrative xml:lang="fr">Puits</narrative>',
    );
    expect(reading(xml).activities[0]?.title).toEqual({ und: "Wells", fr: "Puits" });
  });

  it("hold what references and CDATA stand for, on one line", () => {
    const xml = oneActivity("").replace("Wells</", "Wells &amp; &#x70;umps\n<![CDATA[<new>]]></");
    expect(reading(xml).activities[0]?.title).toEqual({ en: "Wells & pumps <new>" });
  });
});

describe("files", () => {
  it("may hold one activity alone", () => {
    const { activities, losses } = reading(
      '<iati-activity version="2.03"><iati-identifier>A</iati-identifier><reporting-org ref="B"/></iati-activity>',
    );
    expect([activities.map(({ id }) => id), losses]).toEqual([["A"], []]);
  });

  it("may be several, and activities that stand in two of them have ids of their own", () => {
    const xml = oneIndicator(period("2023", '<target value="8"/><actual value="9"/>'));
    const read = reading([
      { path: "a.xml", text: xml },
      { path: "b.xml", text: xml },
    ]);
    expect(parsePortfolio(read.portfolio).targets.map(({ id }) => id)).toEqual([
      "XX-1:1.1:2023",
      "XX-1:2:1.1:2023",
    ]);
    expect(read.losses.map(({ message }) => message)).toEqual([
      'b.xml, line 1: found "XX-1"; another activity has this identifier, so a number was added; leave one of them out (repeated-activity)',
    ]);
    expect(reading({ "a.xml": xml, "b.xml": xml })).toEqual(read);
  });

  it("from before 2.01 are read as far as they are alike", () => {
    const read = reading(`<iati-activities version="1.05"><iati-activity xml:lang="en">
      <iati-identifier>A</iati-identifier><reporting-org ref="B">Trust</reporting-org><title>Wells</title>
      <result type="Output"><title>Water</title><indicator measure="unit" ascending="1"><title>Repaired</title>
      ${period("2012", '<target value="8"/><actual value="9"/>')}</indicator></result>
    </iati-activity></iati-activities>`);
    expect([codesOf(read), parsePortfolio(read.portfolio).targets.map(({ title }) => title)]).toEqual([
      ["other-version"],
      [{ en: "Repaired" }],
    ]);
  });

  it("tell which elements were passed over", () => {
    expect(made.passedOver).toEqual([
      { element: "budget", count: 1 },
      { element: "transaction", count: 2 },
    ]);
  });

  it("keep in their activities what a portfolio has no field for", () => {
    const [first] = made.activities;
    const indicator = first?.results[0]?.indicators[0];
    expect([first?.hierarchy, indicator?.aggregates, indicator?.description]).toEqual([
      "1",
      true,
      { en: "Counted by the districts." },
    ]);
  });

  it("give the same reading every time", () => {
    expect(reading(madeUpFile)).toEqual(made);
  });
});

describe("what cannot be used", () => {
  it("is named with its line", () => {
    expect(lossesOf(made)).toMatchSnapshot();
  });

  it("has each code at least once in the made-up file, but for files without a version", () => {
    const met = new Set(codesOf(made));
    expect(iatiLossCodes.filter((code) => !met.has(code))).toEqual(["no-version"]);
  });

  it("belongs to its indicator", () => {
    expect(made.losses.find(({ code }) => code === "nominal-measure")).toMatchObject({
      file: null,
      indicator: `${WELLS}:2.2`,
      effect: "left-out",
    });
  });

  it("says what to do", () => {
    expect(made.losses.find(({ code }) => code === "bad-ascending")?.message).toBe(
      'line 90: found "up"; this is neither true nor false, so no target was made; write 1 or 0 (bad-ascending)',
    );
  });

  it("is nothing in a file that says all", () => {
    const content = `<baseline year="2022" value="0"><comment><narrative>None yet</narrative></comment></baseline>
      ${period("2023", '<target value="8"/><actual value="9"><document-link url="https://example.org/r"/></actual>')}`;
    const read = reading(oneIndicator(content));
    const { sources, measuredValues } = parsePortfolio(read.portfolio);
    expect(read.losses).toEqual([]);
    expect(
      measuredValues[0]?.citations.map(({ source }) => sources.find(({ id }) => id === source)?.url),
    ).toEqual([undefined, "https://example.org/r"]);
  });

  it.each<[what: string, xml: string, codes: readonly string[]]>([
    [
      "a baseline in the period of its target",
      oneIndicator(`<baseline year="2023" value="1"/>${period("2023", '<target value="8"/>')}`),
      ["baseline-not-before-deadline"],
    ],
    [
      "two equal baselines, which are one",
      oneIndicator(
        `<baseline year="2021" value="1"/><baseline year="2021" value="1.0"/>${period("2023", '<target value="8"/>')}`,
      ),
      [],
    ],
    [
      "two equal targets",
      oneIndicator(period("2023", '<target value="8"/><target value="8.0"/>')),
      ["repeated-figure"],
    ],
    [
      "two targets that differ",
      oneIndicator(period("2023", '<target value="8"/><target value="9"/>')),
      ["contradicting-figures"],
    ],
    [
      "a limit above a baseline that is to fall",
      oneIndicator(
        `<baseline year="2021" value="10"/>${period("2023", '<target value="15"/>')}`,
        'measure="1" ascending="0"',
      ),
      ["target-against-direction"],
    ],
    [
      "a dimension that stands twice",
      oneIndicator(
        period(
          "2023",
          '<target value="8"><dimension name="sex" value="f"/><dimension name="sex" value="m"/></target>',
        ),
      ),
      ["bad-breakdown", "no-figures"],
    ],
    ["an indicator without periods", oneIndicator(""), ["no-figures"]],
    ["a result without indicators", oneActivity('<result type="1"/>'), ["no-figures"]],
    ["a file without a version", oneActivity("").replace(' version="2.03"', ""), ["no-version"]],
  ])("in %s", (_, xml, codes) => {
    const read = reading(xml);
    parsePortfolio(read.portfolio);
    expect(codesOf(read)).toEqual(codes);
  });
});
