// By a name that the compiler does not follow: this layer is compiled without the test runner's Node globals.
const test: string = "../../fixtures/mutationTest.ts";
const { testMutations } = (await import(test)) as { testMutations(seed: number, count: number): void };

testMutations(7_720_261, 20_000);

export {};
