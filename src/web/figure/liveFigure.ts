import { pictureText } from "../../figure/exerciseFigure.ts";
import { nodesText, type FigureNode, type FigurePicture } from "../../figure/exerciseFigureNode.ts";

/** A node and the element that shows it. */
interface Shown {
  node: FigureNode;
  readonly element: Element;
  inside: readonly Shown[];
}

/** A figure on the screen, brought from picture to picture by changing only what differs. */
export class LiveFigure {
  private readonly svg: Element;
  private picture: FigurePicture;
  private shown: readonly Shown[];

  /** Draws into an element and takes over what is in it. */
  constructor(host: Element, picture: FigurePicture) {
    host.innerHTML = pictureText(picture);
    this.svg = host.firstElementChild!;
    this.picture = picture;
    this.shown = adopted(this.svg, picture.nodes);
  }

  show(picture: FigurePicture): void {
    const before = this.picture;
    if (picture === before) return;
    this.picture = picture;
    if (picture.viewBox !== before.viewBox) this.svg.setAttribute("viewBox", picture.viewBox);
    if (picture.view !== before.view) this.svg.setAttribute("data-view", picture.view);
    if (picture.title !== before.title) name(this.svg, picture.title);
    this.shown = laid(this.svg, this.shown, picture.nodes);
  }
}

/** Without a name it is decoration. */
function name(svg: Element, title: string | undefined): void {
  for (const attribute of ["role", "aria-label", "aria-hidden"]) svg.removeAttribute(attribute);
  if (title) {
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", title);
  } else {
    svg.setAttribute("aria-hidden", "true");
  }
}

/** Text and elements come from one description, so that they stand in one order. */
function adopted(parent: Element, nodes: readonly FigureNode[]): readonly Shown[] {
  return nodes.map((node, i) => {
    const element = parent.children[i]!;
    return { node, element, inside: node.kind === "group" ? adopted(element, node.nodes) : [] };
  });
}

function laid(parent: Element, shown: readonly Shown[], nodes: readonly FigureNode[]): readonly Shown[] {
  const same = shown.length === nodes.length && shown.every(({ node }, i) => node.id === nodes[i]!.id);
  const now = same ? shown : arranged(parent, shown, nodes);
  now.forEach((each, i) => bring(each, nodes[i]!));
  return now;
}

/** What comes into sight, goes out of it, or moves before something else: seldom from one picture to the next. */
function arranged(parent: Element, shown: readonly Shown[], nodes: readonly FigureNode[]): readonly Shown[] {
  const left = new Map(shown.map((each) => [each.node.id, each]));
  const now = nodes.map((node) => {
    const known = left.get(node.id);
    left.delete(node.id);
    return known ?? drawn(parent, node);
  });
  for (const { element } of left.values()) element.remove();
  now.forEach(({ element }, i) => {
    if (parent.children[i] !== element) parent.insertBefore(element, parent.children[i] ?? null);
  });
  return now;
}

function drawn(parent: Element, node: FigureNode): Shown {
  const holder = parent.ownerDocument.createElement("div");
  holder.innerHTML = `<svg xmlns="http://www.w3.org/2000/svg">${nodesText([node])}</svg>`;
  return adopted(holder.firstElementChild!, [node])[0]!;
}

function bring(shown: Shown, node: FigureNode): void {
  const { node: before, element } = shown;
  if (node === before) return;
  shown.node = node;
  if (node.style !== before.style) element.setAttribute("class", node.style);
  if (node.kind === "path" && before.kind === "path" && node.path !== before.path) {
    element.setAttribute("d", node.path);
  } else if (node.kind === "group") {
    shown.inside = laid(element, shown.inside, node.nodes);
  } else if (node.kind === "words" && before.kind === "words") {
    element.setAttribute("x", node.x);
    element.setAttribute("y", node.y);
    if (node.words !== before.words) element.textContent = node.words;
  }
}
