import { styleForAll } from "./svg-theme.js";

/** The colours of a page by name, for light and for dark. Writing has a contrast of 4.5 or more to what is behind it. */
const COLOURS = {
  light:
    "--ptr-bg:#fff;--ptr-ink:#1b1f24;--ptr-soft:#4d5560;--ptr-line:#d5dae0;--ptr-band:#f4f6f8;--ptr-link:#0a4d9c",
  dark: "--ptr-bg:#15181d;--ptr-ink:#eef1f4;--ptr-soft:#b0b9c4;--ptr-line:#3a424d;--ptr-band:#1e232a;--ptr-link:#8cc2fa",
} as const;

/** The style of the parts. Its rules reach elements with the class `ptr` and what is in them. */
export const partsStyle = (): string =>
  [
    styleForAll(),
    `.ptr{${COLOURS.light};color:var(--ptr-ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;overflow-wrap:anywhere}`,
    ".ptr *{box-sizing:border-box}",
    ".ptr h1,.ptr h2,.ptr h3,.ptr h4{line-height:1.25;margin:0;text-wrap:balance}",
    ".ptr h1{font-size:1.75rem;margin-bottom:.5rem}",
    ".ptr h2{font-size:1.3rem;margin-bottom:.75rem;padding-bottom:.35rem;border-bottom:1px solid var(--ptr-line)}",
    ".ptr h3{font-size:1.1rem}",
    ".ptr h4,.ptr .ptr-entry h3{font-size:1.05rem}",
    ".ptr p{margin:.25rem 0;max-width:75ch}",
    ".ptr a{color:var(--ptr-link)}",
    ".ptr a:focus-visible,.ptr summary:focus-visible{outline:3px solid var(--ptr-link);outline-offset:2px}",
    ".ptr ul{margin:.25rem 0;padding:0;list-style:none}",
    ".ptr li{margin:.3rem 0;scroll-margin-top:1rem}",
    ".ptr-sign{width:1.05em;height:1.05em;margin-inline-end:.4em;vertical-align:-.16em;flex:none}",
    ".ptr table{border-collapse:collapse;width:100%;font-size:.94rem}",
    ".ptr th,.ptr td{text-align:start;vertical-align:top;padding:.45rem .6rem;font-weight:400;border-bottom:1px solid var(--ptr-line)}",
    ".ptr tr>*{min-width:5.5em}",
    ".ptr thead th{font-weight:600;color:var(--ptr-soft);vertical-align:bottom;overflow-wrap:normal}",
    ".ptr tr>.ptr-group:not(:has(.ptr-sign)){padding-inline-start:1.45em}",
    ".ptr th:first-child,.ptr td:first-child{padding-inline-start:0}",
    ".ptr-rest,.ptr-sources{color:var(--ptr-soft);font-size:.9rem}",
    ".ptr details{margin:0 0 1rem}",
    ".ptr summary{cursor:pointer;padding:.5rem .75rem;background:var(--ptr-band);border-radius:.4rem}",
    ".ptr summary h3{display:inline}",
    ".ptr .ptr-entry{margin:0;padding:1rem .75rem;border-bottom:1px solid var(--ptr-line);display:grid;gap:.5rem 2rem;grid-template-columns:minmax(0,1fr)}",
    ".ptr-entry:target{background:var(--ptr-band)}",
    ".ptr .ptr-status{font-weight:600;display:flex;align-items:center;margin:.35rem 0}",
    ".ptr dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,11rem),1fr));gap:.4rem 1.5rem;margin:.5rem 0}",
    ".ptr dt{color:var(--ptr-soft);font-size:.85rem}",
    ".ptr dd{margin:0;font-variant-numeric:tabular-nums}",
    ".ptr-chart svg{display:block;width:100%;max-width:30rem;height:auto}",
    ".ptr-bar{margin:.5rem 0}.ptr-bar svg{display:block;width:100%;max-width:56rem;height:auto}",
    "@media (min-width:58rem){.ptr .ptr-entry:has(.ptr-chart){grid-template-columns:minmax(0,1fr) minmax(0,26rem)}}",
    narrowTable(".ptr table", "40rem"),
    narrowTable(".ptr table.ptr-wide", "60rem"),
    `@media screen and (prefers-color-scheme:dark){.ptr{${COLOURS.dark}}}`,
    "@media (forced-colors:active){.ptr-entry:target{outline:2px solid Highlight}}",
    "@media print{.ptr{font-size:.8rem}.ptr details::details-content{content-visibility:visible;display:block;height:auto}.ptr h2,.ptr h3,.ptr h4,.ptr summary{break-after:avoid}.ptr tr,.ptr-chart{break-inside:avoid}.ptr a{color:inherit;text-decoration:none}.ptr .ptr-entry:has(.ptr-chart){grid-template-columns:minmax(0,1fr) minmax(0,18rem)}}",
  ].join("\n");

/** Where a page is narrow each cell stands on a line of its own, with the heading of its column before it. */
const narrowTable = (table: string, width: string): string =>
  [
    `@media (max-width:${width}){${table},${table} tbody,${table} tr,${table} th,${table} td{display:block}`,
    `${table} thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}`,
    `${table} tr{padding:.6rem 0;border-bottom:1px solid var(--ptr-line)}`,
    `${table} tr>*{border:0;padding:.1rem 0;min-width:0}`,
    `${table} tr>[data-label]::before{content:attr(data-label) ": ";color:var(--ptr-soft)}`,
    `${table} td.ptr-none{display:none}`,
    `${table} tbody th{font-weight:600}}`,
  ].join("");

/** The style of a page of its own, beside that of the parts. */
export const pageStyle = (): string =>
  [
    `:root{color-scheme:light dark;${COLOURS.light};background:var(--ptr-bg)}`,
    "body{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:80rem}",
    ".ptr-part{margin-bottom:2rem}",
    ".ptr-contents ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}",
    "@media (min-width:48rem){body{padding:2.5rem 2rem 4rem}}",
    `@media screen and (prefers-color-scheme:dark){:root{${COLOURS.dark}}}`,
    "@media print{body{padding:0;max-width:none}.ptr-contents{display:none}@page{margin:15mm}}",
  ].join("\n");

/** The hash of each style sheet in a content security policy. A test says what to write after a change. */
export const PARTS_STYLE_HASH = "sha256-ySN/jk+QqZt0qGp4jtHWG6nv67vmLoKoQ6DWgSqMweU=";
export const PAGE_STYLE_HASH = "sha256-6oGJ3djh9O2CYXGyMeF671iSZBcXRr+ElyRMTdbExxc=";
