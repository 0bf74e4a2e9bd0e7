/** Whether something from outside is what it should be. */
export type Check = (input: unknown) => boolean;

/** An object whose fields are what a table says; it may have others. */
export const fields =
  (table: Readonly<Record<string, Check>>): Check =>
  (input) => {
    if (typeof input !== "object" || input === null) return false;
    const found = input as Readonly<Record<string, unknown>>;
    return Object.entries(table).every(([key, check]) => check(found[key]));
  };

export const orNull =
  (check: Check): Check =>
  (input) =>
    input === null || check(input);

/** A list without holes. */
export const listOf =
  (check: Check): Check =>
  (input) =>
    Array.isArray(input) && Array.from<unknown>(input).every(check);

export const oneOf =
  (codes: readonly unknown[]): Check =>
  (input) =>
    codes.includes(input);

export const isNumber: Check = (input) => Number.isFinite(input);
