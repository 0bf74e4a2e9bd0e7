import { idOfText } from "../open-sdg/id-of-text.js";
import { compare, type DecimalString, plus } from "../value/decimal.js";
import { oneLine } from "../value/printable.js";
import { type LocalizedText, pickText } from "../value/text.js";
import type { IatiActivity, IatiDimension, IatiFigure } from "./activity.js";
import type { FigureNumbers } from "./figure-numbers.js";
import type { IatiSubject, NamedLosses } from "./named-losses.js";
import { firstText } from "./narratives.js";

/** The members that a figure speaks of, by the ids of their dimensions, with the titles of those. */
export interface FigureBreakdown {
  readonly members: Readonly<Record<string, string>>;
  readonly titles: ReadonlyMap<string, LocalizedText>;
  /** The same for equal members. */
  readonly key: string;
}

/** What begins the ids of dimensions that no publisher names. */
const RESERVED = "iati:";
const LOCATION = `${RESERVED}location`;
const LONGEST_MEMBER = 1000;

/** Reads dimensions and locations of figures. */
export class BreakdownReader {
  readonly #numbers: FigureNumbers;
  readonly #losses: NamedLosses;
  readonly #places: ReadonlyMap<string, string>;

  constructor({ locations }: IatiActivity, numbers: FigureNumbers, losses: NamedLosses) {
    this.#numbers = numbers;
    this.#losses = losses;
    this.#places = new Map(
      locations.map(({ ref, name }) => [ref, name === null ? ref : pickText(name, "en")] as const),
    );
  }

  /** `null` where it is not known of what the figure speaks, which is told. */
  read(figure: IatiFigure, value: DecimalString | null, subject: IatiSubject): FigureBreakdown | null {
    const titles = new Map<string, LocalizedText>();
    const members = new Map<string, string>();
    const dimensions = this.#areAmounts(figure, value, subject) ? [] : figure.dimensions;
    for (const dimension of dimensions) {
      const [id, member] = this.#memberOf(dimension);
      if (id === null || member === null || members.has(id)) return this.#refused(figure, dimension, subject);
      members.set(id, member);
      titles.set(id, oneLine(dimension.name as string).slice(0, LONGEST_MEMBER));
    }
    if (figure.locations.includes(null)) return this.#refused(figure, null, subject);
    if (figure.locations.length > 0) {
      members.set(LOCATION, this.#placesOf(figure, subject));
      titles.set(LOCATION, { en: "location", vi: "địa điểm" });
    }
    const sorted = [...members].sort(([a], [b]) => (a < b ? -1 : 1));
    return { members: Object.fromEntries(sorted), titles, key: JSON.stringify(sorted) };
  }

  #memberOf({ name, value }: IatiDimension): readonly [string | null, string | null] {
    const [title, member] = [oneLine(name ?? ""), oneLine(value ?? "").slice(0, LONGEST_MEMBER)];
    const id = idOfText(title);
    const own = id.startsWith(RESERVED) ? `dimension:${id}` : id;
    return [title === "" ? null : own, member === "" ? null : member];
  }

  /** Some publishers write how much of the value falls to whom: `<dimension name="Kenya" value="11"/>`. */
  #areAmounts(figure: IatiFigure, value: DecimalString | null, subject: IatiSubject): boolean {
    const amounts = figure.dimensions.map((dimension) => this.#numbers.readQuietly(dimension.value));
    if (value === null || amounts.length < 2 || amounts.includes(null)) return false;
    const sum = (amounts as readonly DecimalString[]).reduce(plus);
    if (compare(sum, value) !== 0) return false;
    this.#losses.used("amounts-as-dimensions", subject, figure.line, value);
    return true;
  }

  #placesOf({ locations, line }: IatiFigure, subject: IatiSubject): string {
    const names = (locations as readonly string[]).map((ref) => {
      const name = this.#places.get(ref);
      if (name === undefined) this.#losses.used("unknown-location", subject, line, ref);
      return name ?? ref;
    });
    return oneLine([...new Set(names)].sort().join(" + ")).slice(0, LONGEST_MEMBER) || "unnamed";
  }

  #refused({ line }: IatiFigure, dimension: IatiDimension | null, subject: IatiSubject): null {
    const found =
      dimension === null ? "a location" : `${firstText(dimension.name)}: ${firstText(dimension.value)}`;
    this.#losses.leftOut("bad-breakdown", subject, line, found);
    return null;
  }
}
