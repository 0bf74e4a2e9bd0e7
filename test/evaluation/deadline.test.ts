import { type DeadlineInput, evaluateTarget, parsePortfolio, type TimelinessState } from "policy-targets";
import { describe, expect, it } from "vitest";
import { type Case, portfolioInput, shiftDay, stand } from "./support.js";

const of = (deadline: DeadlineInput | undefined, asOf: string) =>
  stand({ criterion: { deliverable: true }, ...(deadline === undefined ? {} : { deadline }) }, asOf);

describe("a deadline that is a period", () => {
  const periods = [
    { written: "2020", first: "2020-01-01", last: "2020-12-31" },
    { written: "2020-Q1", first: "2020-01-01", last: "2020-03-31" },
    { written: "2020-H2", first: "2020-07-01", last: "2020-12-31" },
    { written: "2020-T2", first: "2020-05-01", last: "2020-08-31" },
    { written: "2020-02", first: "2020-02-01", last: "2020-02-29" },
    { written: "2019-02", first: "2019-02-01", last: "2019-02-28" },
    { written: "2020-W53", first: "2020-12-28", last: "2021-01-03" },
    { written: "2020-10-15", first: "2020-10-15", last: "2020-10-15" },
    { written: "2019-11/2020-02-29", first: "2019-11-01", last: "2020-02-29" },
  ];
  const days = periods.flatMap(({ written, first, last }) => [
    { written, when: "the day before", asOf: shiftDay(first, -1), state: "open" as const },
    { written, when: "the first day", asOf: first, state: "due" as const },
    { written, when: "the last day", asOf: last, state: "due" as const },
    { written, when: "the day after", asOf: shiftDay(last, 1), state: "overdue" as const },
  ]);

  it.each(days)("$written is $state on $when, $asOf", ({ written, asOf, state }) => {
    expect(of(written, asOf).timeliness.state).toBe(state);
  });

  it.each(days)("$written is the same with its words, on $when, $asOf", ({ written, asOf, state }) => {
    expect(of({ by: written, stated: "as printed" }, asOf).timeliness.state).toBe(state);
  });

  it.each(periods)("$written runs from $first to $last", ({ written, first, last }) => {
    expect(of(written, "2018-01-01").timeliness).toMatchObject({ firstDay: first, lastDay: last });
  });

  it.each([
    ["2020-10-30", 1],
    ["2020-10-31", 0],
    ["2020-11-01", -1],
  ])("has on %s so many days left: %i", (asOf, days) => {
    expect(of("2020-10", asOf).timeliness.daysLeft).toBe(days);
  });

  it.each([
    ["2020-10-31", "pending"],
    ["2020-11-01", "overdue"],
  ])("of October 2020 leaves a deliverable on %s %s", (asOf, status) => {
    expect(of("2020-10", asOf).status).toBe(status);
  });

  it.each([
    ["2020-09-01", { code: "deadline-ahead", deadline: "2020-10", days: 60 }],
    ["2020-10-15", { code: "deadline-due", deadline: "2020-10", days: 16 }],
    ["2020-11-02", { code: "deadline-passed", deadline: "2020-10", days: 2 }],
  ])("is named among the reasons on %s", (asOf, reason) => {
    expect(of("2020-10", asOf).reasons).toContainEqual(reason);
  });
});

describe("an approximate deadline", () => {
  it.each<[deadline: string, asOf: string, state: TimelinessState]>([
    ["2025~", "2024-12-31", "open"],
    ["2025~", "2025-01-01", "due"],
    ["2025~", "2025-12-31", "due"],
    ["2025~", "2026-01-01", "indeterminate"],
    ["2025~", "2026-12-31", "indeterminate"],
    ["2025~", "2027-01-01", "overdue"],
    ["2025-Q4~", "2026-01-01", "indeterminate"],
    ["2025-Q4~", "2026-03-31", "indeterminate"],
    ["2025-Q4~", "2026-04-01", "overdue"],
    ["2025-01~", "2025-02-28", "indeterminate"],
    ["2025-01~", "2025-03-01", "overdue"],
    ["2024-01~", "2024-02-29", "indeterminate"],
    ["2025-06-30~", "2025-07-01", "indeterminate"],
    ["2025-06-30~", "2025-07-02", "overdue"],
    ["2025-W01~", "2025-01-12", "indeterminate"],
    ["2025-W01~", "2025-01-13", "overdue"],
  ])("%s is on %s %s", (deadline, asOf, state) => {
    expect(of(deadline, asOf).timeliness.state).toBe(state);
  });

  it.each([
    ["2026-06-30", "pending"],
    ["2027-01-01", "overdue"],
  ])("that has perhaps passed has not passed: on %s a deliverable is %s", (asOf, status) => {
    expect(of("2025~", asOf).status).toBe(status);
  });

  it("is named as approximate while nobody can say whether it has passed", () => {
    expect(of("2025~", "2026-06-30").reasons).toContainEqual({
      code: "deadline-approximate",
      deadline: "2025~",
    });
  });

  it("is told by its own last day where no value covers that", () => {
    const given = { criterion: { atLeast: 80 }, deadline: "2025~", values: [["2024", 70]] as const };
    expect(stand(given, "2027-06-30").reasons).toContainEqual({
      code: "no-value-at-deadline",
      deadline: "2025-12-31",
    });
  });

  it.each<[name: string, given: Partial<Case>, code: string]>([
    ["no value", { values: [["2025", 70]] }, "no-value-at-deadline"],
    [
      "no value to be kept to",
      { values: [["2025", 85]], mode: "maintain", start: "2025" },
      "no-value-at-deadline",
    ],
    [
      "but a later value",
      {
        values: [
          ["2025", 70],
          ["2027-Q1", 75],
        ],
      },
      "judged-after-deadline",
    ],
  ])("is told by the last day that may be meant where there is %s, its own being known", (_, given, code) => {
    const { reasons } = stand({ criterion: { atLeast: 80 }, deadline: "2025~", ...given }, "2027-06-30");
    expect(reasons).toContainEqual(expect.objectContaining({ code, deadline: "2026-12-31" }));
  });

  it("counts its days to its own last day", () => {
    expect(of("2025~", "2026-01-01").timeliness).toMatchObject({ lastDay: "2025-12-31", daysLeft: -1 });
  });
});

describe("a deadline tied to an event", () => {
  const event = "the congress meets";

  it.each<[name: string, deadline: DeadlineInput, asOf: string, state: TimelinessState]>([
    ["of unknown date", { event }, "2030-01-01", "open"],
    ["before the time that is expected", { event, expected: "2021-Q1" }, "2020-12-31", "open"],
    ["on the first day that is expected", { event, expected: "2021-Q1" }, "2021-01-01", "due"],
    ["on the last day that is expected", { event, expected: "2021-Q1" }, "2021-03-31", "due"],
    ["after the time that was expected", { event, expected: "2021-Q1" }, "2021-04-01", "indeterminate"],
    ["before it occurred, expected or not", { event, occurred: "2021-05-20" }, "2021-05-19", "open"],
    ["on the day on which it occurred", { event, occurred: "2021-05-20" }, "2021-05-20", "due"],
    ["after it occurred", { event, occurred: "2021-05-20" }, "2021-05-21", "overdue"],
    [
      "that will occur later than expected",
      { event, expected: "2021-Q1", occurred: "2021-05-20" },
      "2021-04-01",
      "indeterminate",
    ],
    [
      "that occurred later than expected",
      { event, expected: "2021-Q1", occurred: "2021-05-20" },
      "2021-05-21",
      "overdue",
    ],
    [
      "that occurred earlier than expected",
      { event, expected: "2021-Q1", occurred: "2020-11-03" },
      "2020-11-04",
      "overdue",
    ],
  ])("%s", (_, deadline, asOf, state) => {
    expect(of(deadline, asOf).timeliness.state).toBe(state);
  });

  it.each([
    ["2022-01-01", { event, expected: "2021-Q1" }, "pending"],
    ["2021-05-20", { event, expected: "2021-Q1", occurred: "2021-05-20" }, "pending"],
    ["2021-05-21", { event, expected: "2021-Q1", occurred: "2021-05-20" }, "overdue"],
  ])("passes only after the day on which it occurred: on %s", (asOf, deadline, status) => {
    expect(of(deadline, asOf).status).toBe(status);
  });

  it("has no days while the event has no date", () => {
    expect(of({ event }, "2021-01-01").timeliness).toMatchObject({
      firstDay: null,
      lastDay: null,
      daysLeft: null,
    });
  });

  it("shows the time that is expected", () => {
    const { timeliness } = of({ event, expected: "2021-Q1" }, "2020-06-01");
    expect(timeliness).toMatchObject({ firstDay: "2021-01-01", lastDay: "2021-03-31" });
  });

  it("stands on the day on which it occurred", () => {
    const { timeliness } = of({ event, expected: "2021-Q1", occurred: "2021-05-20" }, "2021-05-30");
    expect(timeliness).toMatchObject({ firstDay: "2021-05-20", lastDay: "2021-05-20", daysLeft: -10 });
  });

  it("is named with the event and what is expected of it", () => {
    expect(of({ event, expected: "2021-Q1" }, "2022-01-01").reasons).toContainEqual({
      code: "event-unknown",
      event,
      expected: "2021-Q1",
    });
  });
});

describe("a target without a deadline", () => {
  it("has no time state, and no days left", () => {
    expect(of(undefined, "2020-10-15").timeliness).toEqual({
      state: "no-deadline",
      firstDay: null,
      lastDay: null,
      daysLeft: null,
    });
  });
});

describe("a target that is not in force", () => {
  it("is upcoming, whatever its deadline", () => {
    const given = { criterion: { deliverable: true as const }, start: "2021", deadline: "2022" };
    expect(stand(given, "2020-12-31").timeliness.state).toBe("upcoming");
  });

  it("is upcoming even where the values of earlier years already meet it", () => {
    const given = {
      criterion: { atLeast: 80 },
      start: "2023",
      deadline: "2025",
      values: [["2021", 85]] as const,
    };
    expect(stand(given, "2022-06-01").timeliness.state).toBe("upcoming");
  });
});

describe("asOf as a Date", () => {
  const inZone = (timeZone: string | undefined) =>
    parsePortfolio({
      ...portfolioInput({ criterion: { deliverable: true }, deadline: "2020-10" }),
      ...(timeZone === undefined ? {} : { timeZone }),
    });

  it.each([
    ["Asia/Ho_Chi_Minh", "2020-10-31T16:59:59Z", "2020-10-31", "due"],
    ["Asia/Ho_Chi_Minh", "2020-10-31T17:00:00Z", "2020-11-01", "overdue"],
    ["America/New_York", "2020-11-01T03:59:59Z", "2020-10-31", "due"],
    ["America/New_York", "2020-11-01T04:00:00Z", "2020-11-01", "overdue"],
    ["UTC", "2020-10-31T23:59:59Z", "2020-10-31", "due"],
    ["Pacific/Kiritimati", "2020-10-31T10:00:00Z", "2020-11-01", "overdue"],
    ["Pacific/Pago_Pago", "2020-11-01T10:59:59Z", "2020-10-31", "due"],
  ])("in %s at %s is the day %s, on which an October deadline is %s", (zone, at, day, state) => {
    const { asOf, timeliness } = evaluateTarget(inZone(zone), "t", { asOf: new Date(at) });
    expect([asOf, timeliness.state]).toEqual([day, state]);
  });

  it("is read in the same zone for knownOn", () => {
    const options = { asOf: "2020-10-01", knownOn: new Date("2020-10-31T17:00:00Z") };
    expect(evaluateTarget(inZone("Asia/Ho_Chi_Minh"), "t", options).knownOn).toBe("2020-11-01");
  });

  it("needs a portfolio with a time zone", () => {
    expect(() => evaluateTarget(inZone(undefined), "t", { asOf: new Date("2020-10-31") })).toThrow(
      expect.objectContaining({ name: "PolicyTargetsError", code: "bad-option" }),
    );
  });

  it.each(["0050-06-01", "-002020-06-01", "+012020-06-01"])(
    "is refused outside the years 1000 to 9999: %s",
    (day) => {
      expect(() => evaluateTarget(inZone("UTC"), "t", { asOf: new Date(`${day}T00:00:00Z`) })).toThrow(
        expect.objectContaining({ name: "PolicyTargetsError", code: "impossible-date" }),
      );
    },
  );

  it("is refused where it is invalid", () => {
    expect(() => evaluateTarget(inZone("UTC"), "t", { asOf: new Date(Number.NaN) })).toThrow(
      expect.objectContaining({ name: "PolicyTargetsError", code: "not-a-day" }),
    );
  });
});
