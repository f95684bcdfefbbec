/** The sheet of the HTML report: light and dark on screens, always light on paper. */
export const REPORT_STYLE = `
:root{color-scheme:light;--paper:#fbf8f3;--card:#fffdf9;--ink:#1c2a2f;--soft:#566267;--line:#ddd5c8;--accent:#1d6571;--warm:#a84a12;--plot-back:#24727f;--plot-front:#c99a5b;--plot-line:#8b8271;--plot-paper:#fbf8f3}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"]){color-scheme:dark;--paper:#12181c;--card:#1a2227;--ink:#e6ecec;--soft:#a3b0b4;--line:#344148;--accent:#7fcac9;--warm:#f0a05a;--plot-back:#62b3b6;--plot-front:#c89f66;--plot-line:#83929b;--plot-paper:#12181c}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
main,header,footer{max-width:68rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2.25rem}
.brand{margin:0;color:var(--soft);font-size:.85rem;letter-spacing:.08em;text-transform:uppercase}
h1,h2{font-family:"Iowan Old Style","Palatino Linotype",Palatino,Georgia,"Liberation Serif",serif;font-weight:600;line-height:1.2;text-wrap:balance}
h1{font-size:clamp(1.7rem,4.4vw,2.5rem);margin:.3rem 0 .2rem}
h2{font-size:1.45rem;margin:0 0 .75rem}
h3{font-size:1.02rem;margin:0 0 .25rem}
p{margin:.35rem 0}
.span,.note,figcaption,caption{color:var(--soft);font-size:.92rem}
.headline{font-size:clamp(1.12rem,2.4vw,1.35rem);line-height:1.4;max-width:46rem;margin:1rem 0 .75rem;text-wrap:pretty}
section{margin:2.5rem 0;break-inside:avoid-page}
.beam{display:flex;margin:1.1rem 0 .4rem;border-radius:.5rem;overflow:hidden;min-height:2.9rem;max-width:46rem}
.beam>span{display:flex;align-items:center;padding:0 .8rem;font-weight:650;white-space:nowrap;min-width:0}
.beam .back{background:var(--plot-back);color:#fff;justify-content:flex-start}
.beam .front{background:var(--plot-front);color:#221704;justify-content:flex-end;text-align:right}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"]) .beam .back{color:#07181b}}
.maps{display:grid;grid-template-columns:minmax(0,1.32fr) minmax(0,.92fr) minmax(0,1fr);gap:1rem 1.6rem;align-items:end}
.maps figure{margin:0}
.maps figcaption{text-align:center}
.maps .leasts{align-self:start}
.maps .legend{grid-column:1/-1}
ul.plain{list-style:none;margin:0;padding:0}
.least li{padding:.42rem 0;border-bottom:1px solid var(--line);display:grid;grid-template-columns:1fr auto;gap:.1rem 1rem}
.least .none{color:var(--warm);font-weight:650}
.least small{grid-column:1/-1;color:var(--soft)}
.cards{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:1rem;margin:0;padding:0;list-style:none;counter-reset:card}
.cards>li{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1rem 1.1rem;counter-increment:card;break-inside:avoid}
.cards h3::before{content:counter(card) ". ";color:var(--accent)}
.cards dl{margin:.6rem 0 0;font-size:.93rem}
.cards dt{font-weight:650;color:var(--soft);font-size:.82rem;margin-top:.45rem}
.cards dd{margin:0}
.tag{color:var(--soft);font-size:.85em}
.ratios>li{padding:.9rem 0;border-bottom:1px solid var(--line);display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1.1fr);gap:.4rem 2rem;break-inside:avoid}
.split{display:flex;height:.6rem;border-radius:.3rem;overflow:hidden;background:var(--plot-front);margin:.45rem 0 .2rem}
.split i{display:block;background:var(--plot-back)}
.ends{display:flex;justify-content:space-between;font-size:.82rem;color:var(--soft)}
.evidence p{margin:.1rem 0;font-size:.92rem}
.evidence b{font-weight:650}
cite{font-style:normal;color:var(--soft);font-size:.9em}
figure.plot{margin:1rem 0;break-inside:avoid}
figure.plot svg{max-width:100%;height:auto;display:block}
.plots{display:grid;grid-template-columns:repeat(auto-fill,minmax(19rem,1fr));gap:.5rem 2rem}
.key{display:flex;gap:1.2rem;flex-wrap:wrap;font-size:.88rem;color:var(--soft)}
.key i{display:inline-block;width:.85rem;height:.85rem;border-radius:.2rem;margin-right:.4rem;vertical-align:-.1rem}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.92rem;font-variant-numeric:tabular-nums}
caption{text-align:left;padding:.2rem 0}
th,td{text-align:left;padding:.32rem .8rem .32rem 0;border-bottom:1px solid var(--line);vertical-align:top}
th.n,td.n{text-align:right}
tbody th{font-weight:500}
td.day,.day{white-space:nowrap}
details{margin:.4rem 0}
summary{cursor:pointer;color:var(--accent)}
blockquote{margin:.1rem 0 .8rem;padding-left:.8rem;border-left:3px solid var(--line)}
.sources{font-size:.88rem;padding-left:1.1rem;columns:2;column-gap:2.5rem}
.sources li{break-inside:avoid;overflow-wrap:anywhere}
.disclaimer{border-top:1px solid var(--line);padding:1rem 0 2.5rem;color:var(--soft);font-size:.92rem}
a{color:var(--accent)}
:focus-visible{outline:2px solid var(--warm);outline-offset:2px}
@media (max-width:58rem){.maps{grid-template-columns:1.3fr 1fr}.maps .leasts{grid-column:1/-1}}
@media (max-width:46rem){.cards,.ratios>li{grid-template-columns:1fr}.sources{columns:1}section{margin:2rem 0}}
@page{size:A4;margin:13mm 14mm 14mm}
@media print{
body{font-size:10pt;line-height:1.4;background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}
:root{--paper:#fff;--card:#fff;--plot-paper:#fff}
main,header,footer{max-width:none;padding:0}
header{padding-top:0}
h1{font-size:20pt}h2{font-size:13.5pt;break-after:avoid}h3{break-after:avoid}
section{margin:6mm 0}
details{display:none}
.maps{grid-template-columns:1.25fr .9fr 1.05fr;gap:2mm 5mm}.maps .leasts{grid-column:auto}
.cards{gap:3mm}.cards>li{padding:3mm}
.long{break-inside:auto}
tr,.ratios>li,.least li{break-inside:avoid}
}
`.trim();
