/** Layout of Backstay's own file: a file of a later version is refused, one of an earlier is read. */
export const BACKSTAY_VERSION = 1;
