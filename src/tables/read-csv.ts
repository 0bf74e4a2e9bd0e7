/** What keeps a part of a CSV text from being read. */
export const csvFaultCodes = [
  "unclosed-quote",
  "ragged-row",
  "duplicate-column",
  "too-long",
  "no-header",
] as const;

/** One of {@link csvFaultCodes}. */
export type CsvFaultCode = (typeof csvFaultCodes)[number];

/** A part of a CSV text that was left out, with the line on which it begins. */
export interface CsvFault {
  readonly code: CsvFaultCode;
  readonly line: number;
  readonly found: string;
}

/** A row of cells, with the line on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A CSV text as it is read. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  /** What divides cells. Where it is the semicolon, decimals are written with a comma. */
  readonly separator: string;
  readonly faults: readonly CsvFault[];
}

/** How many characters a cell may have. */
export const LONGEST_CELL = 100_000;

/**
 * Reads a CSV text (RFC 4180) whose first row names the columns. Cells are divided by what divides the first row most
 * often: commas, semicolons or tabs. Blank lines are left out, and so is the mark at the start of a file.
 *
 * @param known - the character that divides cells, where that is known
 */
export const readCsv = (text: string, known?: string): CsvTable => {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const separator = known ?? separatorOf(text, start);
  const reader = new CsvReader(text, start, separator);
  const header = reader.next();
  if (header === null) {
    const none: CsvFault = { code: "no-header", line: 1, found: "" };
    return { columns: [], rows: [], separator, faults: reader.faults.length > 0 ? reader.faults : [none] };
  }
  const columns = header.cells.map((name) => name.trim());
  const faults: CsvFault[] = [];
  const names = new Set<string>();
  for (const name of columns) {
    if (names.has(name)) faults.push({ code: "duplicate-column", line: header.line, found: name });
    names.add(name);
  }
  const rows: CsvRow[] = [];
  for (let row = reader.next(); row !== null; row = reader.next()) {
    if (row.cells.length === columns.length) rows.push(row);
    else if (row.cells.some((cell) => cell.trim() !== ""))
      faults.push({
        code: "ragged-row",
        line: row.line,
        found: `${row.cells.length} cells under ${columns.length} columns`,
      });
  }
  return { columns, rows, separator, faults: [...faults, ...reader.faults] };
};

const SEPARATORS = [",", ";", "\t"] as const;

/** What divides the first row most often, outside of quotes. */
const separatorOf = (text: string, start: number): string => {
  const counts = { ",": 0, ";": 0, "\t": 0 };
  let isQuoted = false;
  for (let at = start; at < text.length && at < start + LONGEST_CELL; at++) {
    const sign = text[at] as string;
    if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (sign === "\n" || sign === "\r") break;
    else if (sign in counts) counts[sign as keyof typeof counts]++;
  }
  return SEPARATORS.reduce((best, each) => (counts[each] > counts[best] ? each : best));
};

const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;

class CsvReader {
  readonly faults: CsvFault[] = [];
  readonly #text: string;
  readonly #separator: string;
  #at: number;
  #line = 1;

  constructor(text: string, start: number, separator: string) {
    this.#text = text;
    this.#at = start;
    this.#separator = separator;
  }

  /** The next row that is not a blank line; `null` at the end. */
  next(): CsvRow | null {
    while (this.#at < this.#text.length) {
      const line = this.#line;
      const cells = this.#row();
      if (cells === null) return null;
      if (cells.length > 1 || cells[0] !== "") return { line, cells };
    }
    return null;
  }

  /** `null` where a quote is never closed: what follows it would be one cell. */
  #row(): string[] | null {
    const cells: string[] = [];
    for (;;) {
      const cell = this.#text.charCodeAt(this.#at) === QUOTE ? this.#quoted() : this.#plain();
      if (cell === null) return null;
      cells.push(this.#short(cell));
      if (this.#text[this.#at] === this.#separator) this.#at++;
      else break;
    }
    this.#endLine();
    return cells;
  }

  #plain(): string {
    const start = this.#at;
    for (; this.#at < this.#text.length; this.#at++) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === LINE_FEED || code === RETURN || this.#text[this.#at] === this.#separator) break;
    }
    return this.#text.slice(start, this.#at);
  }

  #quoted(): string | null {
    const line = this.#line;
    let cell = "";
    let start = this.#at + 1;
    for (;;) {
      const end = this.#text.indexOf('"', start);
      if (end < 0) {
        this.faults.push({ code: "unclosed-quote", line, found: this.#text.slice(this.#at, this.#at + 40) });
        this.#at = this.#text.length;
        return null;
      }
      cell += this.#text.slice(start, end);
      if (this.#text.charCodeAt(end + 1) !== QUOTE) {
        this.#at = end + 1;
        this.#line += linesIn(cell);
        // What stands between the closing quote and the end of the cell belongs to it.
        return cell + this.#plain();
      }
      cell += '"';
      start = end + 2;
    }
  }

  #short(cell: string): string {
    if (cell.length <= LONGEST_CELL) return cell;
    this.faults.push({ code: "too-long", line: this.#line, found: `a cell of ${cell.length} characters` });
    return "";
  }

  #endLine(): void {
    if (this.#at >= this.#text.length) return;
    if (this.#text.charCodeAt(this.#at) === RETURN && this.#text.charCodeAt(this.#at + 1) === LINE_FEED)
      this.#at++;
    this.#at++;
    this.#line++;
  }
}

const linesIn = (cell: string): number =>
  cell.includes("\n") || cell.includes("\r") ? cell.split(/\r\n|\r|\n/).length - 1 : 0;
