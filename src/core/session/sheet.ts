/** A page of plain text, ready for a terminal or for Markdown. */
export interface Sheet {
  readonly headline: string;
  readonly opening: readonly string[];
  readonly sections: readonly {
    readonly heading: string;
    readonly items: readonly { readonly text: string; readonly details: readonly string[] }[];
  }[];
  readonly closing: readonly string[];
}
