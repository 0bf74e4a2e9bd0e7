import { BroadcastChannel } from "node:worker_threads";
import { type RunnerTask, type RunnerTestCase, type RunnerTestFile, TestRunner } from "vitest";
import { getFn } from "vitest/suite";

/** What Stryker's mutated code and this runner share. */
interface StrykerState {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: Coverage;
}

interface Coverage {
  static: Record<string, number>;
  perTest: Record<string, Record<string, number>>;
}

interface Job {
  readonly mutant?: string;
  readonly tests?: readonly string[];
  readonly hitLimit?: number;
}

interface LoadedTest {
  readonly id: string;
  readonly file: string;
  readonly run: () => Promise<void>;
}

const shared = globalThis as unknown as {
  __stryker__: StrykerState;
  ForgetfulMap: new () => object;
};
shared.__stryker__ ??= {};
const state = shared.__stryker__;

/** A `WeakMap` that can be emptied. */
class ForgetfulMap<K extends WeakKey, V> {
  static readonly all: ForgetfulMap<WeakKey, unknown>[] = [];
  #map = new WeakMap<K, V>();
  constructor() {
    if (state.currentTestId === undefined && state.activeMutant === undefined)
      ForgetfulMap.all.push(this as unknown as ForgetfulMap<WeakKey, unknown>);
  }
  static forget(): void {
    for (const map of ForgetfulMap.all) map.#map = new WeakMap();
  }
  get(key: K): V | undefined {
    return this.#map.get(key);
  }
  has(key: K): boolean {
    return this.#map.has(key);
  }
  set(key: K, value: V): this {
    this.#map.set(key, value);
    return this;
  }
  delete(key: K): boolean {
    return this.#map.delete(key);
  }
}
shared.ForgetfulMap = ForgetfulMap as unknown as new () => object;

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
  readonly #milliseconds = new Map<string, number>();
  readonly #killers: string[] = [];

  async onBeforeRunFiles(files: RunnerTestFile[]): Promise<void> {
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
    this.#tests.set(id, { id, file: `test/${file}`, run: async () => getFn(test)() });
  }

  /** Runs all tests twice: what passes only once would be taken for a test that notices every mutant. */
  async #dryRun() {
    await this.#runAll();
    return { tests: await this.#runAll(), coverage: state.mutantCoverage ?? { static: {}, perTest: {} } };
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

  async #tryMutant({ mutant, tests = [...this.#tests.keys()], hitLimit }: Job) {
    let ran = 0;
    for (const id of this.#inOrder(tests)) {
      const test = this.#tests.get(id);
      if (test === undefined) continue;
      ForgetfulMap.forget();
      ran += 1;
      state.hitCount = 0;
      state.hitLimit = hitLimit;
      state.activeMutant = mutant;
      const start = performance.now();
      try {
        await test.run();
      } catch (error) {
        state.activeMutant = undefined;
        if (state.hitCount > (hitLimit ?? Number.POSITIVE_INFINITY)) return { ran, timedOut: true };
        this.#remember(id);
        return { ran, killedBy: id, failure: messageOf(error) };
      } finally {
        state.activeMutant = undefined;
        if (!this.#milliseconds.has(id)) this.#milliseconds.set(id, performance.now() - start);
      }
    }
    return { ran };
  }

  /** First those that killed a mutant lately, then the quick ones. */
  #inOrder(tests: readonly string[]): readonly string[] {
    const reaching = new Set(tests);
    const lately = this.#killers.filter((id) => reaching.has(id));
    for (const id of lately) reaching.delete(id);
    const milliseconds = (id: string): number => this.#milliseconds.get(id) ?? 0;
    return [...lately, ...[...reaching].sort((a, b) => milliseconds(a) - milliseconds(b))];
  }

  #remember(id: string): void {
    const known = this.#killers.indexOf(id);
    if (known >= 0) this.#killers.splice(known, 1);
    this.#killers.unshift(id);
    this.#killers.length = Math.min(this.#killers.length, 20);
  }
}
