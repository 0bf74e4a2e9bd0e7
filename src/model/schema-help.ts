/** What a schema says of itself where input has another shape. zod carries it as the message of its issue. */
export interface Help {
  /** The keys that it knows. */
  readonly keys?: readonly string[];
  /** What to do about keys that it does not know, but that are often written. */
  readonly hints?: Readonly<Record<string, string>>;
  /** How it is written. */
  readonly example?: string;
}

export const helpText = (help: Help): string => JSON.stringify(help);

/** The help in a message; none in a message of zod's own. */
export const helpIn = (message: string): Help =>
  message.startsWith("{") ? (JSON.parse(message) as Help) : {};
