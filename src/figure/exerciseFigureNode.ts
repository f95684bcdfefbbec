import type { MuscleId } from "../core/anatomy/muscle.ts";
import { escapeMarkup } from "./markup.ts";

/** A picture as nodes: written out as text, or laid over a picture that is already on the screen. */
export type FigureNode = FigurePath | FigureGroup | FigureWords;

interface Named {
  /** The same thing has the same name at every phase: "leg_r.skin". Unique among its siblings. */
  readonly id: string;
  /** Class that gives its colours and lines. */
  readonly style: string;
}

export interface FigurePath extends Named {
  readonly kind: "path";
  readonly path: string;
}

export interface FigureGroup extends Named {
  readonly kind: "group";
  readonly muscle?: MuscleId;
  readonly nodes: readonly FigureNode[];
}

export interface FigureWords extends Named {
  readonly kind: "words";
  readonly x: string;
  readonly y: string;
  /** On which side of the words x lies. */
  readonly end: "left" | "right";
  readonly words: string;
}

/** A whole picture. */
export interface FigurePicture {
  readonly view: string;
  readonly viewBox: string;
  /** Its accessible name; without one it is decoration. */
  readonly title?: string;
  /** For a small place: stronger lines. */
  readonly small?: boolean;
  readonly nodes: readonly FigureNode[];
}

/** Nodes as SVG. */
export function nodesText(nodes: readonly FigureNode[]): string {
  return nodes.map(nodeText).join("");
}

function nodeText(node: FigureNode): string {
  switch (node.kind) {
    case "path":
      return `<path class="${node.style}" d="${node.path}"/>`;
    case "group": {
      const muscle = node.muscle ? ` data-muscle="${node.muscle}"` : "";
      return `<g class="${node.style}"${muscle}>${nodesText(node.nodes)}</g>`;
    }
    case "words": {
      const anchor = node.end === "right" ? ' text-anchor="end"' : "";
      return `<text class="${node.style}"${anchor} x="${node.x}" y="${node.y}">${escapeMarkup(node.words)}</text>`;
    }
  }
}
