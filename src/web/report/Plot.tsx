import { useEffect, useRef } from "react";
import type { PlotFrame } from "../../report/plots/weeklyBalancePlot.ts";

const NARROWEST = 260;

/** A plot as wide as its place, drawn when it comes near the screen and again when its width changes. */
export function Plot({
  label,
  draw,
}: {
  readonly label: string;
  readonly draw: (frame: PlotFrame) => Element;
}) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = place.current;
    if (!box) return;
    let drawnAt = 0;
    const redraw = () => {
      const width = Math.max(NARROWEST, Math.floor(box.clientWidth));
      if (width === drawnAt) return;
      drawnAt = width;
      box.replaceChildren(asOnePicture(draw({ document, width, ariaLabel: label })));
    };
    const resized = new ResizeObserver(redraw);
    const near = new IntersectionObserver(
      (entries) => {
        // what was out of sight may have come into it before it is told
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        near.disconnect();
        redraw();
        resized.observe(box);
      },
      { rootMargin: "600px" },
    );
    near.observe(box);
    const drawAll = () => redraw();
    window.addEventListener("beforeprint", drawAll);
    return () => {
      window.removeEventListener("beforeprint", drawAll);
      near.disconnect();
      resized.disconnect();
    };
  }, [draw, label]);
  return <div className="plot" ref={place} />;
}

/** Plot labels each layer ("rect") as if it were a thing of its own; to a screen reader the plot is one picture, with its table. */
function asOnePicture(plot: Element): Element {
  for (const svg of [plot, ...plot.querySelectorAll("svg")]) {
    if (svg instanceof SVGSVGElement) svg.setAttribute("role", "img");
  }
  for (const layer of plot.querySelectorAll("g[aria-label]")) layer.removeAttribute("aria-label");
  return plot;
}
