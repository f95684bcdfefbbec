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
.maps .legend{grid-column:1/-1;grid-row:2}
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
figure.plot .wide svg{width:100%;min-width:40rem}
.plots{display:grid;grid-template-columns:repeat(auto-fill,minmax(19rem,1fr));gap:.5rem 2rem}
.key{display:flex;gap:1.2rem;flex-wrap:wrap;font-size:.88rem;color:var(--soft)}
.key i{display:inline-block;width:.85rem;height:.85rem;border-radius:.2rem;margin-right:.4rem;vertical-align:-.1rem}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.92rem;font-variant-numeric:tabular-nums}
caption{text-align:left;padding:.2rem 0}
th,td{text-align:left;padding:.32rem .8rem .32rem 0;border-bottom:1px solid var(--line);vertical-align:top}
th.n,td.n{text-align:right}
tbody th{font-weight:500}
td.day,th.day{white-space:nowrap}
details{margin:.4rem 0}
summary{cursor:pointer;color:var(--accent)}
blockquote{margin:.1rem 0 .8rem;padding-left:.8rem;border-left:3px solid var(--line)}
.sources{font-size:.88rem;padding-left:1.1rem;columns:2;column-gap:2.5rem}
.sources li{break-inside:avoid;overflow-wrap:anywhere}
.disclaimer{border-top:1px solid var(--line);padding:1rem 0 2.5rem;color:var(--soft);font-size:.92rem}
a{color:var(--accent)}
:focus-visible{outline:2px solid var(--warm);outline-offset:2px}
@media (max-width:58rem){.maps{grid-template-columns:1.3fr 1fr}.maps .leasts{grid-column:1/-1}}
@media screen and (max-width:34rem){.maps{grid-template-columns:1fr}.maps .legend{grid-row:auto}.maps figure+figure{width:66%;margin:0 auto}}
@media (max-width:46rem){.cards,.ratios>li{grid-template-columns:1fr}.sources{columns:1}section{margin:2rem 0}}
@page{size:A4;margin:13mm 14mm 14mm}
@media print{
:root{--paper:#fff;--card:#fff;--plot-paper:#fff}
html{font-size:11.5px}
figure.plot .wide svg{min-width:0}
.wide{overflow:visible}
body{font-size:9pt;line-height:1.38;background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main,header,footer{max-width:none;padding:0}
header{padding-top:0}
h1{font-size:19pt}h2{font-size:12.5pt;margin-bottom:2mm}h2,h3{break-after:avoid}
.headline{font-size:12pt;margin:2mm 0;max-width:none}
.beam{min-height:8mm;max-width:none;margin:2mm 0}
section{margin:5mm 0}
.long{break-inside:auto}
.long>h2+*{break-before:avoid}
details{display:none}
.maps{grid-template-columns:66mm 46mm minmax(0,1fr);gap:2mm 4mm}
.maps .leasts{grid-column:auto;font-size:8.5pt}
.least li{padding:.7mm 0}
.bodymap-legend{font-size:7.5pt}
.cards{grid-template-columns:repeat(3,minmax(0,1fr));gap:3mm}.cards>li{padding:2.5mm 3mm}
.cards dt{margin-top:1mm}
.ratios>li{grid-template-columns:minmax(0,1fr) minmax(0,1.3fr);padding:2mm 0}
.plots{grid-template-columns:repeat(3,minmax(0,1fr));gap:1mm 4mm}
figure.plot{margin:2mm 0}
th,td{padding:.6mm 3mm .6mm 0}
thead{break-after:avoid}
tr,.ratios>li,.least li{break-inside:avoid}
.disclaimer{padding:3mm 0 0}
}
`.trim();
