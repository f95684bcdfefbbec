/**
 * Something a person gave us that we cannot use. The message is one clear sentence that names the value
 * and the way out; it is shown as it is. Command line: exit status 2.
 * Misuse by code is a RangeError or TypeError instead.
 */
export class BadInput extends Error {
  override readonly name = "BadInput";
}
