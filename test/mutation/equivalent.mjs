/**
 * Mutants that no test can notice, and why. Each is written `code → change`, and ` @ part of its line` where the code
 * stands in several places; `*` is any change.
 */
export const equivalent = [];
