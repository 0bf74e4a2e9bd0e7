import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { BroadcastChannel } from "node:worker_threads";
import { type RunnerTask, type RunnerTestCase, type RunnerTestFile, TestRunner } from "vitest";

/** What Stryker's mutated code and this runner share. */
interface StrykerState {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  readonly hitLimit?: number;
  mutantCoverage?: Coverage;
}

interface Coverage {
  static: Record<string, number>;
  perTest: Record<string, Record<string, number>>;
}

interface Job {
  readonly mutant?: string;
  readonly tests?: readonly string[];
}

interface LoadedTest {
  readonly id: string;
  readonly file: string;
  readonly run: () => Promise<void>;
}

const shared = globalThis as unknown as {
  __stryker__: StrykerState;
  ForgetfulMap: typeof ForgetfulMap;
};
shared.__stryker__ ??= {};
const state = shared.__stryker__;

/** A map that can be emptied with all others of its kind. */
class ForgetfulMap extends Map<unknown, unknown> {
  static readonly all: ForgetfulMap[] = [];
  constructor() {
    super();
    ForgetfulMap.all.push(this);
  }
  static forget(): void {
    for (const map of ForgetfulMap.all) map.clear();
  }
}
shared.ForgetfulMap = ForgetfulMap;

/** How many milliseconds of tests a mutant must pass to be taken for one that no test notices. */
const LONGEST = 5_000;

/** The folder of tests that looks most closely at the mutated code (`run.mjs`): its tests come early. */
const nearest = `test/${process.env.MUTATION_TESTS?.split(",")[0]}/`;

/** How long each test took: for a process that Stryker starts anew after a mutant that hangs. */
const TIMES = "mutation-times.json";

const knownTimes = (): Map<string, number> =>
  new Map(existsSync(TIMES) ? JSON.parse(readFileSync(TIMES, "utf8")) : []);

const messageOf = (error: unknown): string => {
  try {
    return error instanceof Error ? error.message : String(error);
  } catch {
    return "An error that cannot be printed";
  }
};

/** Vitest loads the tests once; then each mutant runs those that reach it, in the order of how quick they are. */
export default class MutantRunner extends TestRunner {
  readonly #channel = new BroadcastChannel("mutants");
  readonly #tests = new Map<string, LoadedTest>();
  readonly #milliseconds: Map<string, number> = knownTimes();
  readonly #killers: string[] = [];
  #deadline = Number.POSITIVE_INFINITY;

  async onBeforeRunFiles(files: RunnerTestFile[]): Promise<void> {
    this.#stopEndless();
    for (const file of files) this.#collect(file.tasks, []);
    const loadError = files.flatMap((file) => file.result?.errors ?? []).map(({ message }) => message)[0];
    await new Promise<void>((resolve) => {
      this.#channel.onmessage = async ({ data }: { data: Job | "stop" }) => {
        if (data === "stop") {
          this.#channel.close();
          resolve();
          return;
        }
        this.#channel.postMessage({
          answer: data.mutant === undefined ? await this.#dryRun() : await this.#tryMutant(data),
        });
      };
      this.#channel.postMessage({ answer: { loaded: this.#tests.size, loadError } });
    });
    for (const file of files) for (const task of file.tasks) task.mode = "skip";
  }

  /** Mutated code throws once it was reached more often than `hitLimit`: here, once a test takes far too long. */
  #stopEndless(): void {
    Object.defineProperty(state, "hitLimit", {
      get: () => (performance.now() > this.#deadline ? -1 : Number.POSITIVE_INFINITY),
    });
  }

  #collect(tasks: readonly RunnerTask[], names: readonly string[]): void {
    for (const task of tasks) {
      const path = [...names, task.name];
      if (task.mode === "skip" || task.mode === "todo") continue;
      if (task.type === "suite") this.#collect(task.tasks, path);
      else this.#add(task, path);
    }
  }

  #add(test: RunnerTestCase, [file = "", ...names]: readonly string[]): void {
    const name = `test/${file}#${names.join(" ")}`;
    let id = name;
    for (let count = 2; this.#tests.has(id); count += 1) id = `${name} (${count})`;
    this.#tests.set(id, { id, file: `test/${file}`, run: async () => MutantRunner.getTestFn(test)() });
  }

  /** Runs all tests twice: what passes only once would be taken for a test that notices every mutant. */
  async #dryRun() {
    await this.#runAll();
    const tests = await this.#runAll();
    writeFileSync(TIMES, JSON.stringify([...this.#milliseconds]));
    return { tests, coverage: state.mutantCoverage ?? { static: {}, perTest: {} } };
  }

  async #runAll() {
    const tests = [];
    for (const { id, file, run } of this.#tests.values()) {
      ForgetfulMap.forget();
      state.currentTestId = id;
      const start = performance.now();
      let failure: string | undefined;
      try {
        await run();
      } catch (error) {
        failure = messageOf(error);
      }
      state.currentTestId = undefined;
      const timeSpentMs = performance.now() - start;
      this.#milliseconds.set(id, timeSpentMs);
      tests.push({ id, file, timeSpentMs, failure });
    }
    return tests;
  }

  async #tryMutant({ mutant, tests = [...this.#tests.keys()] }: Job) {
    let ran = 0;
    let left = LONGEST;
    for (const id of this.#inOrder(tests)) {
      const test = this.#tests.get(id);
      if (test === undefined || left < 0) continue;
      left -= this.#milliseconds.get(id) ?? 0;
      ForgetfulMap.forget();
      ran += 1;
      state.hitCount = 0;
      state.activeMutant = mutant;
      const start = performance.now();
      this.#deadline = start + 1_000 + 5 * (this.#milliseconds.get(id) ?? 100);
      try {
        await test.run();
      } catch (error) {
        state.activeMutant = undefined;
        if (performance.now() > this.#deadline) return { ran, timedOut: true };
        this.#remember(id);
        return { ran, killedBy: id, failure: messageOf(error) };
      } finally {
        state.activeMutant = undefined;
      }
    }
    return { ran };
  }

  /** First those that killed a mutant lately, then the quick ones. */
  #inOrder(tests: readonly string[]): readonly string[] {
    const reaching = new Set(tests);
    const lately = this.#killers.filter((id) => reaching.has(id));
    for (const id of lately) reaching.delete(id);
    const cost = (id: string): number =>
      (this.#milliseconds.get(id) ?? 0) * (id.startsWith(nearest) ? 0.25 : 1);
    return [...lately, ...[...reaching].sort((a, b) => cost(a) - cost(b))];
  }

  #remember(id: string): void {
    const known = this.#killers.indexOf(id);
    if (known >= 0) this.#killers.splice(known, 1);
    this.#killers.unshift(id);
    this.#killers.length = Math.min(this.#killers.length, 20);
  }
}
