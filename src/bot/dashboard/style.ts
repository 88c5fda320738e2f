/** The icon: a ticked box. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect x="1" y="1" width="22" height="22" rx="6" fill="#0f766e"/><path d="M6.5 12.5l3.6 3.7 7.4-8" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/></svg>
`;

/** The dashboard's only style sheet; there are no scripts. */
export const STYLE = `:root {
  color-scheme: light dark;
  --ground: #f6f7f7; --sheet: #fff; --ink: #1a2322; --faint: #5b6866; --line: #dbe1e0; --edge: #7f8c89; --accent: #0f766e; --on-accent: #fff;
  --good: #116149; --good-ground: #d8f3e6; --busy: #7a4d00; --busy-ground: #fdeecb; --bad: #a1201d; --bad-ground: #fde3e1;
  --idle: #47524f; --idle-ground: #e8ecec; --track: #e1e7e6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0e1413; --sheet: #161e1d; --ink: #e5ecea; --faint: #9aa8a5; --line: #2a3634; --edge: #6d7d79; --accent: #4fd1b5; --on-accent: #06231d;
    --good: #7ee2b8; --good-ground: #10362a; --busy: #f3c66b; --busy-ground: #3a2c0c; --bad: #ff9d97; --bad-ground: #451a1a;
    --idle: #b3c0bd; --idle-ground: #25302e; --track: #2b3836;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
.wide { max-width: 66rem; margin: 0 auto; padding: 0 1.25rem; }
a { color: var(--accent); text-decoration-thickness: .08em; text-underline-offset: .18em; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 1.05rem; margin: 0 0 .75rem; }
h2 small { font-weight: 400; }
main > h1 { margin-bottom: 1.25rem; }
h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
p { margin: .35rem 0; }
code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .88em; overflow-wrap: anywhere; }
ul { list-style: none; margin: 0; padding: 0; }
hr { border: 0; border-top: 1px solid var(--line); margin: 1.25rem 0; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; background: var(--sheet); padding: .5rem 1rem; border-radius: 6px; z-index: 1; }
.skip:focus { top: .5rem; }
.faint, .hint { color: var(--faint); }
.faint { font-size: .9rem; }
.hint { font-size: .92rem; }

.top { background: var(--sheet); border-bottom: 1px solid var(--line); margin-bottom: 1.75rem; }
.top .wide { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.5rem; min-height: 3.5rem; }
.brand { display: inline-flex; align-items: center; gap: .55rem; font-weight: 700; color: var(--ink); text-decoration: none; min-height: 2.75rem; }
.top nav { display: flex; gap: .25rem; }
.top nav a { padding: .55rem .75rem; color: var(--faint); text-decoration: none; border-radius: 6px; }
.top nav a:hover { color: var(--ink); }
.top nav a[aria-current] { color: var(--ink); font-weight: 600; box-shadow: inset 0 -2px var(--accent); border-radius: 0; }
.who { margin-left: auto; display: flex; align-items: center; gap: .75rem; font-size: .9rem; color: var(--faint); }
footer button.quiet { margin-left: -.35rem; }
footer { color: var(--faint); font-size: .85rem; padding-top: 2rem; padding-bottom: 2rem; }

button, .button { display: inline-block; font: inherit; font-size: .92rem; font-weight: 550; color: var(--ink); background: var(--sheet); border: 1px solid var(--line); border-radius: 7px; padding: .42rem .8rem; cursor: pointer; text-decoration: none; white-space: nowrap; }
button:hover, .button:hover { border-color: var(--accent); }
button.main, .button.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
button.main:hover, .button.main:hover { filter: brightness(1.08); }
button.quiet { background: none; border-color: transparent; color: var(--faint); padding: .42rem .3rem; text-decoration: underline; text-underline-offset: .18em; }
input, select { font: inherit; color: var(--ink); background: var(--sheet); border: 1px solid var(--edge); border-radius: 7px; padding: .42rem .65rem; max-width: 100%; min-height: 2.5rem; }

.said { background: var(--good-ground); color: var(--good); padding: .6rem .9rem; border-radius: 8px; margin: 0 0 1.25rem; }
.note { background: var(--idle-ground); padding: .75rem 1rem; border-radius: 8px; margin: 1rem 0; }
.problem { background: var(--bad-ground); border-left: 4px solid var(--bad); padding: .6rem 1rem; border-radius: 4px 8px 8px 4px; margin: 1rem 0; overflow-wrap: anywhere; }
.problem p:first-child { color: var(--bad); font-weight: 600; }
.problem .hint, .problem .hint a { color: var(--ink); }
.pill { display: inline-block; font-size: .78rem; font-weight: 600; line-height: 1.3; padding: .16rem .55rem; border-radius: 99px; white-space: nowrap; }
.good { color: var(--good); background: var(--good-ground); }
.busy { color: var(--busy); background: var(--busy-ground); }
.pill.bad { color: var(--bad); background: var(--bad-ground); }
.idle { color: var(--idle); background: var(--idle-ground); }

.progress { display: inline-flex; align-items: center; gap: .6rem; white-space: nowrap; }
.count { font-size: .88rem; font-variant-numeric: tabular-nums; color: var(--faint); }
progress { appearance: none; width: 8.5rem; height: .5rem; border: 0; border-radius: 99px; background: var(--track); overflow: hidden; }
progress::-webkit-progress-bar { background: var(--track); border-radius: 99px; }
progress::-webkit-progress-value { background: var(--accent); border-radius: 99px; }
progress::-moz-progress-bar { background: var(--accent); border-radius: 99px; }
meter { width: 4.5rem; height: .55rem; }

.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem; margin: 0 0 1.5rem; }
.tiles > div { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: .8rem 1rem; }
.tiles dt { font-size: .82rem; color: var(--faint); }
.tiles dd { margin: .1rem 0 0; font-size: 1.5rem; font-weight: 650; line-height: 1.4; font-variant-numeric: tabular-nums; }
.tiles dd small { font-size: .9rem; font-weight: 400; color: var(--faint); }
.tiles .progress { display: flex; flex-wrap: wrap; gap: .3rem .5rem; white-space: normal; }
.tiles progress { width: 100%; }
.tiles .bad { border-color: var(--bad); }
.tiles .bad dd a { color: var(--bad); }
.tiles .count { font-weight: 400; }
.tiles .progress { padding-top: .55rem; }

.filter { display: flex; flex-wrap: wrap; gap: .5rem; margin: 0 0 1.25rem; }
.filter label:first-child { flex: 1 1 14rem; }
.filter input { width: 100%; }

.head { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .75rem; }
.account { background: var(--sheet); border: 1px solid var(--line); border-radius: 12px; margin: 0 0 1.25rem; overflow: hidden; }
.account > .head { padding: .8rem 1.1rem; border-bottom: 1px solid var(--line); }
.account > .head h2 { margin: 0; }
.account > .head > a { margin-left: auto; font-size: .88rem; }
.lacking { padding: .8rem 1.1rem; border-bottom: 1px solid var(--line); font-size: .9rem; }
.lacking p, .lacking ul { margin: 0 0 .35rem; }
.lacking p:last-child { margin: 0; color: var(--faint); }
.account .empty { padding: .8rem 1.1rem; margin: 0; }
.limits { display: flex; flex-wrap: wrap; gap: .2rem 1rem; font-size: .82rem; color: var(--faint); }
.limit { display: inline-flex; align-items: center; gap: .4rem; }
.rows > li { display: grid; grid-template-columns: minmax(12rem, 2fr) minmax(15rem, 2fr) 7.5rem 7.5rem; gap: .25rem 1rem; align-items: center; padding: .65rem 1.1rem; }
.rows > li + li { border-top: 1px solid var(--line); }
.rows .name { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem .65rem; min-width: 0; overflow-wrap: anywhere; }
.rows .name a { font-weight: 600; }
.rows .what { display: flex; flex-wrap: wrap; align-items: center; gap: 0 .8rem; }
.rows .do { text-align: right; }
.why { color: var(--bad); font-size: .9rem; overflow-wrap: anywhere; }
.rows .why { grid-column: 1 / -1; margin: 0; }
.short { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; line-clamp: 2; overflow: hidden; }
.lines { white-space: pre-line; }
.empty { color: var(--faint); }

.crumbs { font-size: .9rem; color: var(--faint); margin-bottom: .25rem; }
.bar-of-actions { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; margin: .9rem 0 1.25rem; }
section { margin: 0 0 1.75rem; }
.plans, .jobs { display: grid; gap: .75rem; }
.plans > li, .jobs > li { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: .85rem 1.1rem; }
.jobs .head form { margin-left: auto; }
.path { font-size: .88rem; margin: .1rem 0 .4rem; }
.path a { color: var(--faint); font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .92em; overflow-wrap: anywhere; }
.plans progress { width: 12rem; }
.chart { display: block; width: 100%; max-width: 45rem; height: auto; margin-top: .5rem; }
.chart text { fill: var(--faint); font-size: 12px; }
.chart .grid { stroke: var(--line); }
.chart .left { fill: var(--track); }
.chart .done { fill: var(--accent); }
.chart .edge { fill: none; stroke: var(--edge); }
.chart .range { fill: var(--accent); fill-opacity: .2; }
.chart .half { stroke: var(--accent); }
.plans .why::first-letter, .plans .hint::first-letter { text-transform: uppercase; }
details { margin-top: .6rem; }
summary { cursor: pointer; font-weight: 550; font-size: .95rem; padding: .2rem 0; }
details ul { display: grid; gap: .45rem; padding: .4rem 0 .2rem 1.1rem; }
details li { overflow-wrap: anywhere; }
details li p { margin: 0; }
.chips { display: flex; flex-wrap: wrap; gap: .4rem; margin-bottom: .6rem; }
.chips li { background: var(--sheet); border: 1px solid var(--line); border-radius: 99px; padding: .15rem .75rem; font-size: .9rem; }
.notices { display: grid; gap: .5rem; margin: 1rem 0; }
.notices li { border-left: 4px solid var(--line); padding: .1rem .9rem; }
.notices .warning { border-color: var(--busy); }
.notices .error { border-color: var(--bad); }

.blank { max-width: 40rem; padding: 2rem 0; }
.permissions { margin: 1.25rem 0 1.5rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 12px; padding: .35rem 1.1rem; }
.permissions > div { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1rem; padding: .5rem 0; }
.permissions > div + div { border-top: 1px solid var(--line); }
.permissions dt { font-weight: 600; }
.permissions small { color: var(--faint); font-weight: 400; }
.permissions dd { margin: 0; color: var(--faint); font-size: .92rem; }
.other { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; margin-top: 1.5rem; }
.other label { color: var(--faint); }
.other + p { margin-top: 1.25rem; }
.login { max-width: 24rem; margin: 8vh auto 2rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 12px; padding: 1.75rem; }
.login h1 { margin-bottom: 1rem; }
.login form { display: grid; gap: .5rem; }
.login label { font-size: .9rem; font-weight: 550; }
.login .button, .login button { text-align: center; width: 100%; padding: .6rem; }

@media (max-width: 46rem) {
  .wide { padding: 0 .9rem; }
  .who span { display: none; }
  .top .wide { flex-wrap: nowrap; gap: .5rem; }
  .brand:not(:only-child) span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .tiles { grid-template-columns: 1fr 1fr; gap: .5rem; }
  .tiles > div:last-child:nth-child(odd) { grid-column: 1 / -1; }
  .limit meter { display: none; }
  .limits, .tiles dt { font-size: .78rem; }
  .head:has(.limits) .limits { order: 1; flex-basis: 100%; }
  .permissions > div { grid-template-columns: 1fr; }
  .rows > li { grid-template-columns: 1fr auto; }
  .rows .name, .rows .what { grid-column: 1 / -1; }
  .rows .do, .rows .when { align-self: center; }
  button, .button, input, select { min-height: 2.75rem; }
  .plans progress { width: 9rem; }
  .chart text { font-size: 21px; }
}
`;
