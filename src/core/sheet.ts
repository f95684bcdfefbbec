/** A part of a sheet that one reads in one go. */
export type SheetBlock =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly (string | SheetItem)[] }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** A heading of its own, with labelled lines under it. */
  | {
      readonly kind: "card";
      readonly title: string;
      readonly lines: readonly { readonly label: string; readonly text: string }[];
    };

/** A line of a list, with what explains it. */
export interface SheetItem {
  readonly text: string;
  readonly details: readonly string[];
}

/** Blocks under one heading. */
export interface SheetSection {
  readonly heading: string;
  readonly blocks: readonly SheetBlock[];
}

/** Something to read and to print, the same for every way in which it is shown. */
export interface Sheet {
  readonly title: string;
  /** Read before the sections. */
  readonly opening?: readonly string[];
  readonly sections: readonly SheetSection[];
  /** What is true of all of it. */
  readonly closing?: readonly string[];
}
