/** Search of the safety questions that lead back to Today. */
// a parameter of the address, not a promise
// oxlint-disable-next-line unicorn/no-thenable
export const BACK_TO_TODAY = { then: "/today" } as const;
