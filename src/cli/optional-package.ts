import { UnusableInput } from "./unusable.js";

/** Loads a package that is not needed by all, or says how to install it. */
export const loadedPackage = async <Package>(
  name: string,
  purpose: string,
  load: () => Promise<Package>,
): Promise<Package> => {
  try {
    return await load();
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new UnusableInput([`${purpose} takes the package ${name}; run npm install ${name}`]);
  }
};
