// Pure layers take the time as an argument. `Date.now` and `Math.random` are banned by no-restricted-properties;
// this rule bans the third way in: `new Date()` and `Date()` without arguments, and `performance.now`, `crypto`.
const noClock = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const report = (node) =>
      context.report({ node, message: "A pure layer has no clock: take `now` as an argument." });
    return {
      NewExpression(node) {
        if (node.callee.name === "Date" && node.arguments.length === 0) report(node);
      },
      CallExpression(node) {
        if (node.callee.name === "Date") report(node);
      },
    };
  },
};

export default { meta: { name: "pure" }, rules: { "no-clock": noClock } };
