/** The look of the page. Text and its ground have a contrast of at least 4.5 to 1, in light and in dark. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #f6f6f3; --card: #ffffff; --text: #22262b; --quiet: #5a626b; --line: #dfe1dc; --link: #1f5fae;
  --error: #b3261e; --error-wash: #fbe4e2; --warning: #865300; --warning-wash: #fdefd2;
  --info: #24618c; --info-wash: #e0eef8; --good: #2a6b3c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #16181b; --card: #1f2226; --text: #e4e6e8; --quiet: #a3abb4; --line: #363b41; --link: #8fbdf2;
    --error: #ff9d94; --error-wash: #4a2522; --warning: #f2be65; --warning-wash: #443414;
    --info: #8cc4ee; --info-wash: #1d3a50; --good: #83cf98;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 50rem; background: var(--ground); color: var(--text);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
h1 { margin: 0; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 0; font-size: 1.2rem; line-height: 1.35; overflow-wrap: anywhere; }
h3 { margin: 1.75rem 0 .6rem; font-size: .95rem; color: var(--quiet); }
p { margin: .3rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; border-radius: 2px; }
header p, .about { color: var(--quiet); }
nav ul { margin: 1rem 0 0; padding: 0; list-style: none; }
nav li { padding: .2rem 0; overflow-wrap: anywhere; }
nav span { color: var(--quiet); }
article {
  margin-top: 1.75rem; padding: 1.5rem 1.75rem 1.75rem; background: var(--card);
  border: 1px solid var(--line); border-radius: .6rem;
}
.verdict { font-weight: 600; }
.verdict.error { color: var(--error); } .verdict.warning { color: var(--warning); } .verdict.good { color: var(--good); }
.draft {
  margin: 0; padding: 1rem 1.2rem; background: var(--ground); border-radius: .4rem;
  font: inherit; line-height: 1.75; white-space: pre-wrap; overflow-wrap: anywhere;
}
mark {
  color: inherit; padding: .05em 0; text-decoration: underline; text-decoration-thickness: 2px;
  text-underline-offset: .25em; border-radius: .15em; box-decoration-break: clone;
}
mark.error { background: var(--error-wash); text-decoration-color: var(--error); text-decoration-style: wavy; text-decoration-thickness: 1px; }
mark.warning { background: var(--warning-wash); text-decoration-color: var(--warning); }
mark.info { background: var(--info-wash); text-decoration-color: var(--info); text-decoration-style: dotted; }
.ref {
  display: inline-block; margin: 0 .15em; padding: 0 .4em; border: 1px solid currentColor; border-radius: 1em;
  font-size: .68rem; line-height: 1.35; font-weight: 600; vertical-align: .35em; text-decoration: none;
}
.ref.absence { border-style: dashed; }
.error > .badge, .ref.error { color: var(--error); }
.warning > .badge, .ref.warning { color: var(--warning); }
.info > .badge, .ref.info { color: var(--info); }
.findings { margin: 0; padding: 0; list-style: none; }
.findings > li { padding: .8rem 0 .8rem 2.4rem; border-top: 1px solid var(--line); position: relative; }
.findings > li:first-child { border-top: 0; padding-top: .1rem; }
.findings > li:first-child .number { top: .1rem; }
.number { position: absolute; left: 0; top: .8rem; min-width: 1.6rem; color: var(--quiet); font-variant-numeric: tabular-nums; }
.badge { font-size: .8rem; font-weight: 600; }
.message, .advice, .facts { overflow-wrap: anywhere; }
.message { margin: .1rem 0; }
.advice { margin: .2rem 0; padding: 0; list-style: none; }
.advice li::before { content: "→ "; color: var(--good); }
.facts { font-size: .85rem; color: var(--quiet); }
.checks { margin: 0; padding: 0; list-style: none; }
.checks li { padding: .22rem 0 .22rem 1.6rem; position: relative; overflow-wrap: anywhere; }
.sign { position: absolute; left: 0; font-weight: 600; }
.passed .sign { color: var(--good); } .failed .sign { color: var(--error); } .skipped .sign { color: var(--quiet); }
.checks q, .checks small { color: var(--quiet); font-size: .9rem; }
footer { margin-top: 2rem; color: var(--quiet); font-size: .85rem; }
:target { outline: 2px solid var(--link); outline-offset: 4px; border-radius: .3rem; }
@media (max-width: 34rem) { body { padding: 1.25rem .75rem 3rem; } article { padding: 1.1rem 1rem 1.3rem; } }
@media print { body { background: none; max-width: none; } article { border: 0; padding: 0; } }
`;
