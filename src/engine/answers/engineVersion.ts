/** Version of the body engine's answers: raised whenever a figure changes by more than rounding. */
export const ENGINE_VERSION = "0.4";
