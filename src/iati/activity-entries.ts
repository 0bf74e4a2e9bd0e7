import type {
  CitationInput,
  DimensionInput,
  PartyInput,
  PolicyInput,
  PortfolioInput,
  SourceInput,
} from "../model/input.js";
import type { PolicyStage } from "../model/policy.js";
import type { Lifecycle } from "../model/target.js";
import { idOfText } from "../open-sdg/id-of-text.js";
import type { LocalizedText } from "../value/text.js";
import type { IatiActivity, IatiActivityStatus, IatiDocument, IatiFigure } from "./activity.js";
import { inEveryLanguage } from "./narratives.js";

/** How far the policy of an activity has come. An activity that is suspended is still in force. */
const STAGES: Readonly<Record<IatiActivityStatus, PolicyStage>> = {
  pipeline: "planned",
  implementation: "in-force",
  finalisation: "in-force",
  closed: "completed",
  cancelled: "repealed",
  suspended: "in-force",
};

const LIFECYCLES: Readonly<Partial<Record<IatiActivityStatus, Lifecycle>>> = {
  cancelled: "cancelled",
  suspended: "on-hold",
};

/** Language and publisher that nothing states. */
const UNKNOWN_LANGUAGE = "und";
const UNKNOWN_PUBLISHER = "not stated";

/** What the entries of a portfolio need of the activity that they come from. */
export interface ActivityEntry {
  readonly activity: IatiActivity;
  readonly party: string | null;
  readonly lifecycle: Lifecycle | undefined;
}

/** Sources, policies, parties and dimensions: each is there once, and only where something needs it. */
export class ActivityEntries {
  readonly #sources = new Map<string, SourceInput>();
  readonly #policies = new Map<string, PolicyInput>();
  readonly #parties = new Map<string, PartyInput>();
  readonly #dimensions = new Map<string, DimensionInput>();

  get input(): Pick<PortfolioInput, "sources" | "policies" | "parties" | "dimensions"> {
    return {
      sources: [...this.#sources.values()],
      policies: [...this.#policies.values()],
      parties: [...this.#parties.values()],
      dimensions: [...this.#dimensions.values()],
    };
  }

  /** The source, the policy and the party of an activity, which are added if they are not there yet. */
  of(activity: IatiActivity): ActivityEntry {
    const { id, identifier, reporter, status } = activity;
    const party = this.#partyOf(activity);
    const title = activity.title ?? identifier ?? id;
    if (!this.#sources.has(id)) {
      const publisher = reporter?.name ?? reporter?.ref ?? identifier ?? UNKNOWN_PUBLISHER;
      this.#sources.set(id, { id, title, publisher, language: languageOfActivity(activity) });
      this.#policies.set(id, {
        id,
        ...(identifier === null ? {} : { number: identifier }),
        documentType: "activity",
        title,
        ...(party === null ? {} : { issuer: party }),
        stage: STAGES[status ?? "implementation"],
      });
    }
    return { activity, party, lifecycle: status === null ? undefined : LIFECYCLES[status] };
  }

  /** Where a figure stands: its value and its comment as they are written, and its documents. */
  citationsOf({ activity }: ActivityEntry, figure: IatiFigure): readonly CitationInput[] {
    return [
      ...[figure.value, ...inEveryLanguage(figure.comment)].flatMap((stated) =>
        stated === null ? [] : [{ source: activity.id, locator: { line: figure.line }, stated }],
      ),
      ...figure.documents.map((document) => this.documentCitation(activity, document)),
    ];
  }

  documentCitation(activity: IatiActivity, { url, title, language, line }: IatiDocument): CitationInput {
    const key = `${activity.id} ${url}`;
    const known = this.#sources.get(key);
    const source = known ?? {
      id: `${activity.id}:document-${line}`,
      title: title ?? url,
      publisher:
        activity.reporter?.name ?? activity.reporter?.ref ?? activity.identifier ?? UNKNOWN_PUBLISHER,
      language: language ?? languageOfActivity(activity),
      url,
    };
    if (known === undefined) this.#sources.set(key, { ...source, id: this.#freeSourceId(source.id) });
    return { source: (this.#sources.get(key) as SourceInput).id };
  }

  dimension(id: string, title: LocalizedText): void {
    if (!this.#dimensions.has(id)) this.#dimensions.set(id, { id, title });
  }

  /** Several documents may stand on one line. */
  readonly #sourceCounts = new Map<string, number>();

  #freeSourceId(id: string): string {
    const count = (this.#sourceCounts.get(id) ?? 0) + 1;
    this.#sourceCounts.set(id, count);
    return count === 1 ? id : `${id}:${count}`;
  }

  #partyOf({ reporter }: IatiActivity): string | null {
    if (reporter === null) return null;
    const name = reporter.name ?? (reporter.ref as string);
    const id = idOfText(reporter.ref ?? (inEveryLanguage(name)[0] as string));
    if (!this.#parties.has(id)) this.#parties.set(id, { id, name });
    return id;
  }
}

const languageOfActivity = ({ language, title }: IatiActivity): string =>
  language ??
  (title === null || typeof title === "string" ? undefined : Object.keys(title)[0]) ??
  UNKNOWN_LANGUAGE;
