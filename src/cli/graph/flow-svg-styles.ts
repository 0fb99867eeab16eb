/** The look of a drawn flow, that of the elements: a cool rail, a warm hand for people; in the reader's theme. */
export const flowSvgStyles = `
svg{--ground:#fff;--raised:#f6f7f6;--text:#17211d;--quiet:#55625c;--line:#b9c4bf;--rail:#0b6b57;--rail-soft:#e9f3f0;--hand:#b4491b;--danger:#b3261e;--danger-soft:#fdeeec;--ok:#1d7a3e;--ok-soft:#eaf5ee;font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
@media (prefers-color-scheme:dark){svg{--ground:#141716;--raised:#1d211f;--text:#eef2f0;--quiet:#a3b0aa;--line:#4b5651;--rail:#5cc8ae;--rail-soft:#16302a;--hand:#f0a07a;--danger:#ff8a80;--danger-soft:#3a1d1b;--ok:#7bd79a;--ok-soft:#172a1e}}
.ground{fill:var(--ground)}
text{fill:var(--text)}
.name{font-size:20px;font-weight:650}
.sum,.tag{font-size:12px;fill:var(--quiet)}
.sum{font-size:13px}
.box rect{fill:var(--raised);stroke:var(--line);stroke-width:1.5}
.box .title{font-size:14px;font-weight:600}
.box .way,.box .problem{font-size:12px}
.box .way{fill:var(--quiet)}
.box .way.person{fill:var(--hand)}
.box.start rect{fill:var(--rail-soft);stroke:var(--rail);stroke-width:2}
.box.start .tag{fill:var(--rail);font-weight:650}
.box.end rect{fill:var(--ok-soft);stroke:var(--ok);stroke-width:2}
.box.end .tag{fill:var(--ok);font-weight:650}
.box.flow rect{fill:none;stroke-dasharray:5 4}
.box.wrong rect{fill:var(--danger-soft);stroke:var(--danger);stroke-width:2.5}
.box.wrong .tag{fill:var(--text)}
.box .problem{fill:var(--danger);font-weight:600}
.rule{stroke:var(--line);fill:none}
.arrow{fill:none;stroke:var(--quiet);stroke-width:1.5}
.arrow.aside{stroke-dasharray:4 4}
.arrow.wrong{stroke:var(--danger);stroke-width:2}
.head{fill:var(--quiet)}
.head.wrong{fill:var(--danger)}
.label rect{fill:var(--ground)}
.label text{font-size:12px;text-anchor:middle}
.label.wrong text{fill:var(--danger)}
.sign{fill:none;stroke:var(--quiet);stroke-width:1.4;stroke-linecap:round;stroke-linejoin:round}
.sign.person{stroke:var(--hand)}
.sign.attention{stroke:var(--danger)}
`;
