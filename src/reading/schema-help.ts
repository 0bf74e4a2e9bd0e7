/** What a schema says of itself where input has another shape. zod carries it as the message of its issue. */
export interface Help {
  /** The keys that it knows. */
  readonly keys?: readonly string[];
  /** What to do about keys that it does not know, but that are often written. */
  readonly hints?: Readonly<Record<string, string>>;
  /** How it is written. */
  readonly example?: string;
  /** What to do where it is missing. */
  readonly missing?: string;
}

/** The hints of keys that are often written for another, from the keys that they are written for. */
export const meant = (keys: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(keys).flatMap(([key, others]) =>
      others.map((other) => [other, `did you mean ${JSON.stringify(key)}?`]),
    ),
  );

export const helpText = (help: Help): string => JSON.stringify(help);

/** The help in a message; none in a message of zod's own. */
export const helpIn = (message: string): Help =>
  message.startsWith("{") ? (JSON.parse(message) as Help) : {};
