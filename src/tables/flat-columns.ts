/** What a column holds, in the words of CSVW. */
export type FlatDatatype = "string" | "decimal";

/** A column of a flat table, and what it holds in both languages. */
export interface FlatColumn {
  /** What its cells hold. */
  readonly datatype: FlatDatatype;
  /** Whether a table has to have it. */
  readonly required: boolean;
  /** What it holds, in English. */
  readonly en: string;
  /** What it holds, in Vietnamese. */
  readonly vi: string;
}

const text = (en: string, vi: string): FlatColumn => ({ datatype: "string", required: false, en, vi });
const number = (en: string, vi: string): FlatColumn => ({ ...text(en, vi), datatype: "decimal" });
const requiredColumn = (column: FlatColumn): FlatColumn => ({ ...column, required: true });

/**
 * The columns of the flat tables, by their names, in their order. Texts in several languages stand in columns such as
 * `title:vi`, and breakdowns in columns such as `dimension:district`.
 */
export const flatColumns = {
  targets: {
    target: /* @__PURE__ */ requiredColumn(text("The id of the target", "Mã mục tiêu")),
    title: /* @__PURE__ */ text("What is to be reached", "Nội dung mục tiêu"),
    indicator: /* @__PURE__ */ text("The id of the indicator", "Mã chỉ tiêu"),
    indicatorTitle: /* @__PURE__ */ text("What is measured", "Tên chỉ tiêu"),
    unit: /* @__PURE__ */ text("The code of the unit", "Mã đơn vị tính"),
    unitLabel: /* @__PURE__ */ text("The label of a unit of your own", "Tên đơn vị tính tự đặt"),
    direction: /* @__PURE__ */ text(
      "increase where more is better, else decrease",
      "Chiều hướng tốt: increase (tăng) hoặc decrease (giảm)",
    ),
    accumulation: /* @__PURE__ */ text(
      "level, cumulative or per-period; empty: level",
      "level (tại thời điểm), cumulative (lũy kế) hoặc per-period (trong kỳ); để trống: level",
    ),
    frequency: /* @__PURE__ */ text("How often a value is expected", "Kỳ công bố số liệu"),
    asks: /* @__PURE__ */ requiredColumn(
      text(
        "atLeast, moreThan, atMost, lessThan, equals, between or deliverable",
        "Phép so sánh: atLeast, moreThan, atMost, lessThan, equals, between hoặc deliverable",
      ),
    ),
    figure: /* @__PURE__ */ number("The number to reach, or the lower end", "Mức cần đạt, hoặc cận dưới"),
    to: /* @__PURE__ */ number("The upper end, for between", "Cận trên, khi dùng between"),
    in: /* @__PURE__ */ text(
      "How amounts per period count: total, year, half-year, quarter or month",
      "Cách tính số trong kỳ: total, year, half-year, quarter hoặc month",
    ),
    baseline: /* @__PURE__ */ number("The value that it starts from", "Giá trị gốc"),
    baselinePeriod: /* @__PURE__ */ text("When that was measured", "Kỳ gốc"),
    start: /* @__PURE__ */ text("In force from its first day", "Kỳ bắt đầu"),
    deadline: /* @__PURE__ */ text("Due by its last day", "Thời hạn"),
    mode: /* @__PURE__ */ text(
      "reach, or maintain where it has to hold all the time; empty: reach",
      "reach (đạt được) hoặc maintain (duy trì); để trống: reach",
    ),
    trajectory: /* @__PURE__ */ text(
      "The expected path: linear, geometric or step; empty: linear",
      "Lộ trình: linear, geometric hoặc step; để trống: linear",
    ),
    sector: /* @__PURE__ */ text("Under which summaries group it", "Lĩnh vực"),
    commitment: /* @__PURE__ */ text("How firmly it is stated", "Mức độ cam kết"),
    lifecycle: /* @__PURE__ */ text(
      "active, on-hold or cancelled; empty: active",
      "active (đang thực hiện), on-hold (tạm dừng) hoặc cancelled (đã hủy); để trống: active",
    ),
    method: /* @__PURE__ */ text(
      "The method that judges its pace; empty: linear",
      "Phương pháp đánh giá tiến độ; để trống: linear",
    ),
  },
  values: {
    indicator: /* @__PURE__ */ requiredColumn(text("The id of the indicator", "Mã chỉ tiêu")),
    period: /* @__PURE__ */ requiredColumn(text("The days that it speaks of", "Kỳ số liệu")),
    value: /* @__PURE__ */ number("The number", "Giá trị"),
    qualifier: /* @__PURE__ */ text(
      "atLeast, moreThan, atMost, lessThan, nearly, about or between; empty: exact",
      "atLeast, moreThan, atMost, lessThan, nearly, about hoặc between; để trống: chính xác",
    ),
    to: /* @__PURE__ */ number("The upper end, for between", "Cận trên, khi dùng between"),
    within: /* @__PURE__ */ number(
      "How far around, relative, for about",
      "Biên độ tương đối, khi dùng about",
    ),
    unit: /* @__PURE__ */ text("The code of its unit, if another", "Mã đơn vị tính, nếu khác"),
    status: /* @__PURE__ */ text(
      "How mature it is; empty: final",
      "Trạng thái số liệu; để trống: final (chính thức)",
    ),
    flags: /* @__PURE__ */ text(
      "Marks of quality, with spaces between",
      "Ghi chú chất lượng, cách nhau bằng dấu cách",
    ),
    verification: /* @__PURE__ */ text(
      "self-reported or verified",
      "self-reported (tự báo cáo) hoặc verified (đã thẩm định)",
    ),
    releasedOn: /* @__PURE__ */ text("When it became known", "Thời điểm công bố"),
    missingReason: /* @__PURE__ */ text("Why there is no value", "Lý do không có số liệu"),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FlatColumn>>>>;

/** One of the flat tables: a key of {@link flatColumns}. */
export type FlatTableName = keyof typeof flatColumns;

/** Columns whose texts may be in several languages, each in a column of its own: `title:vi`. */
export const LANGUAGE_COLUMNS: readonly string[] = ["title", "indicatorTitle", "unitLabel", "sector"];

/** What stands before the name of a dimension in the name of its column. */
export const DIMENSION_PREFIX = "dimension:";

/** The column of a flat table that a heading names; `null` for a dimension, `undefined` for none. */
export const columnNamed = (table: FlatTableName, heading: string): FlatColumn | null | undefined => {
  if (heading.startsWith(DIMENSION_PREFIX)) return null;
  const [name = "", language] = heading.split(":");
  if (language !== undefined && !(table === "targets" && LANGUAGE_COLUMNS.includes(name))) return undefined;
  const columns: Readonly<Record<string, FlatColumn>> = flatColumns[table];
  return Object.hasOwn(columns, name) ? columns[name] : undefined;
};
