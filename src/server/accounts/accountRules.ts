/** Links in mails work for this long. */
export const LINK_S = 3600;
/** Whoever has the former address of an account can have the account back for this long. */
export const KEEP_S = 7 * 24 * 3600;
/** A device that asked for nothing for this long is signed out. */
export const SESSION_S = 30 * 24 * 3600;
/** A session in use is renewed once a day. */
export const RENEW_S = 24 * 3600;
/** What needs to be sure who sits there (a new passkey, the list of devices) needs a sign-in this recent. */
export const FRESH_S = 30 * 60;
/** Characters of a password. Source: NIST SP 800-63B asks for 8 at least; more, since there is no second factor. */
export const PASSWORD_LENGTH = { least: 10, most: 128 } as const;
