/**
 * The names that may be written: those that are known where `Written` is literal, and any where it is `string`. So what
 * the compiler can see is checked by it, and the rest at run time.
 */
export type Named<Written extends string, Known extends string> = Written &
  (string extends Written ? string : Known);
