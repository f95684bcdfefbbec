// By a name that the compiler does not follow: this layer is compiled without the test runner's Node globals.
const test: string = "../../fixtures/mutationTest.ts";
const mutations = (await import(test)) as { testMutations: (seed: number, count: number) => void };

/** Printed in the test's title; another gives another twenty thousand files. */
export const SEED = 7_720_261;

mutations.testMutations(SEED, 20_000);
