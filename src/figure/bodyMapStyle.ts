/**
 * Colours and lines of the body map. A page may override any custom property on an ancestor.
 * The scale runs in lightness alone (one hue, sand to deep sea), so that it reads the same with any colour
 * vision and in grey; "nothing at all" is hatched besides being of another hue, and "no data" is dotted.
 */
export const BODY_MAP_STYLE = `
.bodymap-scope{--bodymap-body:#ece5da;--bodymap-edge:#b9ad9b;--bodymap-gap:#fbf8f3;--bodymap-1:#cfe3e1;--bodymap-2:#96c8c8;--bodymap-3:#559fa6;--bodymap-4:#24727f;--bodymap-5:#0b3f50;--bodymap-none:#fdeedd;--bodymap-hatch:#c0581a;--bodymap-no-data:#ddd4c6;--bodymap-line:#7a6f60;--bodymap-fibre:#0b3f50;--bodymap-focus:#c0581a}
[data-theme="dark"] .bodymap-scope,.bodymap-scope[data-theme="dark"]{--bodymap-body:#252d32;--bodymap-edge:#4c5a62;--bodymap-gap:#161d22;--bodymap-1:#34606c;--bodymap-2:#3f838d;--bodymap-3:#57a8ac;--bodymap-4:#8acdc6;--bodymap-5:#cdefe6;--bodymap-none:#3a2c20;--bodymap-hatch:#f0a05a;--bodymap-no-data:#374249;--bodymap-line:#83929b;--bodymap-fibre:#071317;--bodymap-focus:#ffc07f}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"]) .bodymap-scope{--bodymap-body:#252d32;--bodymap-edge:#4c5a62;--bodymap-gap:#161d22;--bodymap-1:#34606c;--bodymap-2:#3f838d;--bodymap-3:#57a8ac;--bodymap-4:#8acdc6;--bodymap-5:#cdefe6;--bodymap-none:#3a2c20;--bodymap-hatch:#f0a05a;--bodymap-no-data:#374249;--bodymap-line:#83929b;--bodymap-fibre:#071317;--bodymap-focus:#ffc07f}}
.bodymap{display:block;width:100%;height:auto;overflow:visible}
.bodymap-body{fill:var(--bodymap-body);stroke:var(--bodymap-edge);stroke-width:1}
.bodymap-landmark{fill:none;stroke:var(--bodymap-edge);stroke-width:.9;stroke-linecap:round}
.bodymap-shape{stroke:var(--bodymap-gap);stroke-width:.9;stroke-linejoin:round}
.bodymap-rim{fill:var(--bodymap-gap);stroke:var(--bodymap-gap);stroke-width:2.6;stroke-linejoin:round}
.bodymap-deep{stroke:var(--bodymap-line);stroke-width:.8;stroke-dasharray:2.2 1.4}
.bodymap-1 .bodymap-shape{fill:var(--bodymap-1)}
.bodymap-2 .bodymap-shape{fill:var(--bodymap-2)}
.bodymap-3 .bodymap-shape{fill:var(--bodymap-3)}
.bodymap-4 .bodymap-shape{fill:var(--bodymap-4)}
.bodymap-5 .bodymap-shape{fill:var(--bodymap-5)}
.bodymap-none .bodymap-shape{fill:var(--bodymap-none);stroke:var(--bodymap-hatch);stroke-width:.7}
.bodymap-no-data .bodymap-shape{fill:var(--bodymap-no-data);stroke:var(--bodymap-line);stroke-width:.6;stroke-dasharray:.6 1.6;stroke-linecap:round}
.bodymap-hatch{pointer-events:none}
.bodymap-hatch-line{stroke:var(--bodymap-hatch);stroke-width:1.25;fill:none}
.bodymap-fibre{fill:none;stroke:var(--bodymap-fibre);stroke-width:.55;stroke-linecap:round;opacity:.22;pointer-events:none}
.bodymap-4 .bodymap-fibre,.bodymap-5 .bodymap-fibre{stroke:var(--bodymap-gap);opacity:.3}
.bodymap-none .bodymap-fibre,.bodymap-no-data .bodymap-fibre{display:none}
.bodymap-muscle{cursor:default;outline:none}
.bodymap-muscle:hover .bodymap-shape,.bodymap-muscle:focus-visible .bodymap-shape{stroke:var(--bodymap-focus);stroke-width:1.8;stroke-dasharray:none}
@media (prefers-reduced-motion:no-preference){.bodymap-shape{transition:fill .2s}}
.bodymap-legend{display:flex;flex-wrap:wrap;gap:.35rem 1rem;margin:0;padding:0;list-style:none;font-size:.85rem}
.bodymap-legend li{display:flex;align-items:center;gap:.4rem}
.bodymap-legend svg{width:1.6rem;height:1rem;flex:none}
`.trim();
