/**
 * A plot as one picture with one name for a screen reader: the names that the library gives to its parts
 * ("rule", "y-axis tick") say nothing, and the numbers are in a table beside it. Changes and returns the element.
 */
export function asPicture(plot: Element): Element {
  plot.setAttribute("role", "img");
  for (const part of plot.querySelectorAll("[aria-label], [aria-description]")) {
    part.removeAttribute("aria-label");
    part.removeAttribute("aria-description");
  }
  return plot;
}
