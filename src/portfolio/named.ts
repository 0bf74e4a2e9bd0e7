/**
 * The ids that rows may name: those of the portfolio where the rows are literal, and any where they are of type
 * `string`. `Id` is what the rows name.
 */
export type Named<Id extends string, Known extends string> = Id & (string extends Id ? string : Known);
