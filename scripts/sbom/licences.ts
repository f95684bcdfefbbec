/**
 * Licences under which a package may be shipped with Backstay (SPDX ids): they let anyone use, change and pass it on.
 * MPL-2.0 asks only that changes to its own files stay open, which nothing here makes. None of the GPL's family.
 */
export const ALLOWED_LICENCES: readonly string[] = [
  "MIT",
  "MIT-0",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "MPL-2.0",
  "0BSD",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "Unlicense",
  "Python-2.0",
];

/**
 * Whether an SPDX expression lets a package be shipped: of `A or B` one must be allowed, of `A and B` both. What is not
 * an expression of ids (no licence, "SEE LICENSE IN …", an exception) is not allowed.
 */
export function isAllowed(expression: string): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let place = 0;
  const either = (): boolean => {
    let allowed = both();
    while (/^or$/i.test(tokens[place] ?? "")) {
      place++;
      const other = both();
      allowed = allowed || other;
    }
    return allowed;
  };
  const both = (): boolean => {
    let allowed = one();
    while (/^and$/i.test(tokens[place] ?? "")) {
      place++;
      const other = one();
      allowed = allowed && other;
    }
    return allowed;
  };
  const one = (): boolean => {
    const token = tokens[place++];
    if (token !== "(") return token !== undefined && ALLOWED_LICENCES.includes(token);
    const inner = either();
    return tokens[place++] === ")" && inner;
  };
  const allowed = either();
  return allowed && place === tokens.length;
}
