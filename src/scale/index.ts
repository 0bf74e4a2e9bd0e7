// The entry `policy-targets/scale`: portfolios cut into parts that can be judged apart, and the summaries of the parts as
// one. Threads, queues and data engines carry the parts; they are plain JSON.
export { type MergeSummariesOptions, mergeSummaries } from "./merge-summaries.js";
export { type PartitionOptions, partitionPortfolio } from "./partition.js";
