// The entry `policy-targets/open-sdg/node`: a checkout of an Open SDG repository, read from its folder.
// It is apart from `policy-targets/open-sdg`, which browsers bundle.
export { readOpenSdgFolder } from "./read-folder.js";
