/**
 * Colours and lines of the exercise figure, on top of the body map's custom properties (`bodyMapStyle.ts`), so that both
 * pictures change together with the theme. Wrap the figure in an element of class "bodymap-scope".
 */
export const EXERCISE_FIGURE_STYLE = `
.bodymap-scope{--figure-skin:#ece5da;--figure-edge:#b3a691;--figure-far:#dcd3c5;--figure-thing:#8f9aa0;--figure-thing-fill:#dfe4e5;--figure-load:#3b474d;--figure-band:#c0581a;--figure-floor:#a79c8b;--figure-text:#4b463e}
[data-theme="dark"] .bodymap-scope,.bodymap-scope[data-theme="dark"]{--figure-skin:#36424a;--figure-edge:#7d8d97;--figure-far:#29333a;--figure-thing:#6d7c85;--figure-thing-fill:#242e34;--figure-load:#c3ced4;--figure-band:#f0a05a;--figure-floor:#5c6a72;--figure-text:#c9d2d6}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"]) .bodymap-scope{--figure-skin:#36424a;--figure-edge:#7d8d97;--figure-far:#29333a;--figure-thing:#6d7c85;--figure-thing-fill:#242e34;--figure-load:#c3ced4;--figure-band:#f0a05a;--figure-floor:#5c6a72;--figure-text:#c9d2d6}}
.figure{display:block;width:100%;height:auto}
.figure-rim{fill:none;stroke:var(--figure-edge);stroke-width:2.4;stroke-linejoin:round}
.figure-skin{fill:var(--figure-skin)}
.figure-far .figure-skin{fill:var(--figure-far)}
.figure-line{fill:none;stroke:var(--figure-edge);stroke-width:1.1;stroke-linecap:round;stroke-linejoin:round}
.figure .bodymap-shape{stroke-width:.6;transition:none}
.figure-far .bodymap-shape{opacity:.6}
.figure-floor{stroke:var(--figure-floor);stroke-width:1.4;stroke-linecap:round}
.figure-thing{fill:var(--figure-thing-fill);stroke:var(--figure-thing);stroke-width:1.2;stroke-linejoin:round}
.figure-pole{fill:none;stroke:var(--figure-thing);stroke-width:3.2;stroke-linecap:round;stroke-linejoin:round}
.figure-board{fill:none;stroke:var(--figure-thing);stroke-width:9;stroke-linecap:round;stroke-linejoin:round}
.figure-plate{fill:var(--figure-load);fill-opacity:.16;stroke:var(--figure-load);stroke-width:2.2}
.figure-load{fill:var(--figure-load);stroke:var(--bodymap-gap);stroke-width:.8}
.figure-shaft{fill:none;stroke:var(--figure-load);stroke-width:3;stroke-linecap:round}
.figure-cable{fill:none;stroke:var(--figure-load);stroke-width:1.2}
.figure-band{fill:none;stroke:var(--figure-band);stroke-width:2.6;stroke-linecap:round}
.figure-small .figure-rim{stroke-width:5}
.figure-small .figure-line{stroke-width:2.4}
.figure-text{fill:var(--figure-text);font:11px system-ui,sans-serif}
`.trim();
