/** What to tell when input does not fit a schema. zod carries it as the message of its issue. */
export interface Help {
  /** The keys that it knows. */
  readonly keys?: readonly string[];
  /** What to do about keys that it does not know, but that are often written. */
  readonly hints?: Readonly<Record<string, string>>;
  /** How it is written. */
  readonly example?: string;
  /** How it is written where a list was given. */
  readonly list?: string;
  /** What to do where it is missing. */
  readonly missing?: string;
}

/** Hints for keys that are often written by mistake. Each right key comes with the wrong ones. */
export const meant = (keys: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(keys).flatMap(([key, others]) =>
      others.map((other) => [other, `did you mean ${JSON.stringify(key)}?`]),
    ),
  );

/** The hint for a key that stands for one of the forms; `…` is where the value goes that was found. */
export const writtenAs = (form: string): string => `write { ${form}: … }`;

export const helpText = (help: Help): string => JSON.stringify(help);

/** The help in a message. A message that zod wrote itself has none. */
export const helpIn = (message: string): Help =>
  message.startsWith("{") ? (JSON.parse(message) as Help) : {};
