// Seconds of CPU, so that other programs on the machine weigh less than they would on the clock.

const cpuSince = (start) => {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** Milliseconds of CPU of one call; short calls are repeated until they can be told from nothing. */
export const timeOf = (call, least = 10) => {
  let calls = 0;
  const start = process.cpuUsage();
  let spent = 0;
  do {
    call();
    calls++;
    spent = cpuSince(start);
  } while (spent < least);
  return spent / calls;
};

/** Milliseconds of CPU of exactly one call. */
export const timeOfOne = (call) => {
  const start = process.cpuUsage();
  call();
  return cpuSince(start);
};

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** After so many milliseconds three rounds are enough. */
const PATIENCE = 60_000;

/**
 * Medians of several rounds in which each contestant has its turn, after one round that does not count. A contestant
 * makes itself ready anew in each round, without being timed, so that its first call finds nothing remembered; the
 * later calls of the round are told apart from it.
 */
export const interleaved = (contestants, rounds) => {
  const times = new Map(Object.keys(contestants).map((name) => [name, { first: [], again: [] }]));
  const start = performance.now();
  for (let round = 0; round <= rounds && (round < 4 || performance.now() - start < PATIENCE); round++)
    for (const [name, prepare] of Object.entries(contestants)) {
      const call = prepare();
      const first = timeOfOne(call);
      const again = timeOf(call);
      if (round === 0) continue;
      times.get(name).first.push(first);
      times.get(name).again.push(again);
    }
  return Object.fromEntries(
    [...times].map(([name, { first, again }]) => [name, { first: median(first), again: median(again) }]),
  );
};
