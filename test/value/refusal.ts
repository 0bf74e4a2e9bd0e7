import { isPolicyTargetsError, type PolicyTargetsError } from "policy-targets";

/** A message that leaves out what may stand there, or how to fix it. */
const incomplete = /, expected [ ;]|; {2}\(/;

/**
 * The library's own error that a call ends in; any other error passes through and fails the test, and so does a message
 * that does not say what may stand there and how to fix it.
 */
export const refusal = (call: () => unknown): PolicyTargetsError => {
  let result: unknown;
  try {
    result = call();
  } catch (error) {
    if (!isPolicyTargetsError(error)) throw error;
    if (incomplete.test(error.message)) throw new Error(`an incomplete message: ${error.message}`);
    return error;
  }
  throw new Error(`nothing was refused; the call gave ${JSON.stringify(result)}`);
};

/** Asking a thrown Proxy what it is may itself throw. */
const isOwn = (error: unknown): boolean => {
  try {
    return isPolicyTargetsError(error);
  } catch {
    return false;
  }
};

/** What a call throws that is not the library's own error, or `undefined`. */
export const escapee = (call: () => unknown): { thrown: unknown } | undefined => {
  try {
    call();
  } catch (error) {
    if (!isOwn(error)) return { thrown: error };
  }
  return undefined;
};
