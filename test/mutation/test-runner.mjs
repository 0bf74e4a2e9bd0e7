// A test runner for Stryker. Its own runner for Vitest loads the tests anew for each mutant, which takes longer than the
// tests. Here Vitest loads them once (worker.ts), and each mutant runs only the tests that reach it.
import { BroadcastChannel } from "node:worker_threads";
import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { DryRunStatus, MutantRunStatus, TestStatus } from "@stryker-mutator/api/test-runner";

class LoadedOnce {
  #channel = new BroadcastChannel("mutants");
  #vitest;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.NODE_ENV = "test";
    process.env.VITEST = "1";
    const { startVitest } = await import("vitest/node");
    const loaded = this.#answer();
    this.#vitest = startVitest("test", [], {
      config: "test/mutation/vitest.config.ts",
      watch: false,
      onConsoleLog: () => false,
    });
    this.#vitest.catch((error) => console.error(error));
    const { loadError } = await loaded;
    if (loadError !== undefined) throw new Error(`The tests cannot be loaded: ${loadError}`);
  }

  async dryRun() {
    const { tests, coverage } = await this.#ask({});
    return {
      status: DryRunStatus.Complete,
      mutantCoverage: coverage,
      tests: tests.map(({ id, file, timeSpentMs, failure }) => {
        const result = {
          id,
          name: id.slice(id.indexOf("#") + 1),
          fileName: `${process.cwd()}/${file}`,
          timeSpentMs,
        };
        return failure === undefined
          ? { ...result, status: TestStatus.Success }
          : { ...result, status: TestStatus.Failed, failureMessage: failure };
      }),
    };
  }

  async mutantRun({ activeMutant, testFilter }) {
    const { ran, killedBy, failure, timedOut } = await this.#ask({
      mutant: activeMutant.id,
      tests: testFilter,
    });
    if (timedOut) return { status: MutantRunStatus.Timeout };
    return killedBy === undefined
      ? { status: MutantRunStatus.Survived, nrOfTests: ran }
      : { status: MutantRunStatus.Killed, killedBy: [killedBy], failureMessage: failure, nrOfTests: ran };
  }

  async dispose() {
    this.#channel.postMessage("stop");
    this.#channel.close();
    await (await this.#vitest)?.close();
  }

  #answer() {
    return new Promise((resolve) => {
      this.#channel.onmessage = ({ data }) => {
        if (data?.answer !== undefined) resolve(data.answer);
      };
    });
  }

  #ask(job) {
    const answer = this.#answer();
    this.#channel.postMessage(job);
    return answer;
  }
}

export const strykerPlugins = [
  declareFactoryPlugin(
    PluginKind.TestRunner,
    "loaded-once",
    Object.assign(() => new LoadedOnce(), { inject: [] }),
  ),
];
