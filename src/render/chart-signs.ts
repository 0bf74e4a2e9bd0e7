import type { MilestoneState } from "../verdict/codes.js";
import type { ChartData, ChartProjection, ChartValue } from "./chart-data.js";
import { element, pixel, xy } from "./svg-element.js";
import type { DiamondKind } from "./svg-marks.js";

/** Points that straight lines join, in pixels. */
export type PixelLine = readonly (readonly [x: number, y: number])[];

/** How each state of a milestone is drawn. */
export const diamondKinds: Readonly<Record<MilestoneState, DiamondKind>> = {
  met: "met",
  "met-late": "met-late",
  missed: "missed",
  "awaiting-data": "unknown",
  indeterminate: "unknown",
  due: "open",
  ahead: "open",
};

/** Whether a value is final: any other is drawn hollow. */
export const isFinalValue = ({ status }: ChartValue): boolean => status === "final";

/** The values that get a point: one that stands where the baseline is drawn would only hide it. */
export const drawnValues = ({ values, baseline, isTotal }: ChartData): readonly ChartValue[] =>
  values.filter(
    ({ on, value }) => isTotal || baseline === null || on !== baseline.on || value !== baseline.value,
  );

/** The band round a projection: where it has bounds on both sides that differ; empty where most of it has none. */
export const projectionBand = ({ points }: ChartProjection): readonly RangePoint[] => {
  const ends = points.flatMap(({ on, low, high }) =>
    low === null || high === null || low === high ? [] : [{ on, low, high }],
  );
  // An exact value that the projection starts from has no breadth of its own.
  return ends.length >= Math.max(2, points.length - 1) ? ends : [];
};

interface RangePoint {
  readonly on: string;
  readonly low: number;
  readonly high: number;
}

/** An amount of a whole period: a bar with a strong upper edge, dashed and hollow for one that is not final. */
export const amountBar = (x: number, y: number, width: number, foot: number, isWhole: boolean): string =>
  element("rect", {
    class: isWhole ? "f-amount" : "f-bg s-value",
    x,
    y: Math.min(y, foot),
    width,
    height: Math.abs(foot - y),
    "stroke-dasharray": isWhole ? null : "4 3",
  }) + element("path", { class: "s-value", d: `M${xy(x, y)}h${pixel(width)}`, "stroke-width": "2.4" });

/** A line through points. */
export const drawnLine = (
  points: PixelLine,
  kind: string,
  width: string,
  dashes: string | null = null,
): string =>
  element("path", {
    class: kind,
    d: `M${points.map(([x, y]) => xy(x, y)).join("L")}`,
    "stroke-width": width,
    "stroke-dasharray": dashes,
    "stroke-linejoin": "round",
  });

/** Two short strokes across the foot and the head of the plot, and a thin line between them. */
export const breakSign = (x: number, top: number, bottom: number): string =>
  element("path", {
    class: "s-soft",
    d: `M${xy(x - 2, top)}V${pixel(bottom)}M${xy(x + 2, top)}V${pixel(bottom)}`,
    "stroke-dasharray": "5 3",
  });
