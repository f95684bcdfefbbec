/** What the browser remembers under a key apart from its databases; null where nothing is, or it remembers nothing. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a text under a key, or with null forgets it; a browser that remembers nothing is left alone. */
export function remember(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // what is remembered here is a comfort, never the person's data
  }
}
