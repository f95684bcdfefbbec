import { testMutations } from "../../fixtures/mutationTest.ts";

testMutations(20_261_122, 1_000);
