import { expect, it } from "vitest";
import { monthNumber, monthsAfter } from "../../src/value/calendar.js";
import { dateOf, dayNumber, dayText } from "../../src/value/day.js";
import { lengthOfMonth } from "./calendar.js";

const MS_PER_DAY = 86_400_000;
const FIRST = Date.UTC(1000, 0, 1) / MS_PER_DAY;
const LAST = Date.UTC(9999, 11, 31) / MS_PER_DAY;

it("every day from 1000 to 9999 has its number, and its number its date", () => {
  let [year, month, day] = [1000, 1, 1];
  let lastDay = 31;
  const wrong: number[] = [];
  for (let number = FIRST; number <= LAST; number++) {
    const date = dateOf(number);
    const isRight = date.year === year && date.month === month && date.day === day;
    if (!isRight || dayNumber(year, month, day) !== number) wrong.push(number);
    if (++day <= lastDay) continue;
    day = 1;
    if (++month > 12) [year, month] = [year + 1, 1];
    lastDay = lengthOfMonth(year, month);
  }
  expect({ wrong, year }).toEqual({ wrong: [], year: 10_000 });
});

it("days are written as Date writes them", () => {
  const wrong: number[] = [];
  for (let number = FIRST; number <= LAST; number += 97) {
    if (dayText(number) !== new Date(number * MS_PER_DAY).toISOString().slice(0, 10)) wrong.push(number);
  }
  expect(wrong).toEqual([]);
});

it("months over twelve lie in later years, as Date has it", () => {
  for (const month of [12, 13, 14, 24, 25, 120]) {
    expect(dayNumber(2019, month, 1)).toBe(Date.UTC(2019, month - 1, 1) / MS_PER_DAY);
  }
});

it("the month after a month follows it, from any day", () => {
  const wrong: number[] = [];
  for (let number = FIRST; number < LAST - 31; number += 89) {
    const [from, after] = [dateOf(number), dateOf(monthsAfter(number, 1))];
    const day = Math.min(from.day, lengthOfMonth(after.year, after.month));
    if (after.day !== day || monthNumber(monthsAfter(number, 1)) !== monthNumber(number) + 1)
      wrong.push(number);
  }
  expect(wrong).toEqual([]);
});
