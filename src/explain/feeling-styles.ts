import { css } from 'lit';

/** A wide page: the field and what is heard side by side, all else beneath. */
export const feelingStyles = css`
  :host {
    display: grid;
    gap: 56px;
    color-scheme: light dark;
    background: var(--_surface);
  }
  header {
    max-width: 68ch;
  }
  h1 {
    margin: 0;
    font-size: clamp(1.75rem, 1.3rem + 2vw, 2.5rem);
    line-height: 1.1;
    letter-spacing: -0.02em;
    text-wrap: balance;
  }
  .lead {
    margin-top: 12px;
    font-size: 1.125rem;
    text-wrap: pretty;
  }
  h2 + p {
    margin-top: 4px;
    max-width: 68ch;
  }
  .bench {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    gap: 24px 40px;
    align-items: start;
  }
  .write {
    display: grid;
    gap: 10px;
    position: sticky;
    top: 24px;
  }
  label#label {
    font-weight: 600;
  }
  textarea {
    padding: 14px 16px;
    font-size: 1.125rem;
    line-height: 1.5;
    field-sizing: content;
    min-height: 116px;
    max-height: 320px;
    resize: vertical;
  }
  .row .link {
    margin-inline-start: auto;
    min-height: 44px;
  }
  .button[disabled] {
    opacity: 0.5;
    cursor: default;
  }
  .broken {
    color: var(--_danger);
  }

  /* What is heard. Whatever leads to a person is warm, and so is what calls one. */
  .heard {
    display: grid;
    gap: 14px;
    padding: 20px 24px 24px;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_rail);
    border-radius: var(--_radius);
  }
  .heard.offer,
  .heard.person {
    border-inline-start-color: var(--_hand);
  }
  .heard.person {
    background: var(--_hand-soft);
  }
  .verdict {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    align-items: baseline;
  }
  .verdict strong {
    font-size: 1.375rem;
    line-height: 1.3;
    color: var(--_rail);
  }
  .offer > .verdict strong,
  .person > .verdict strong {
    color: var(--_hand);
  }
  .scale {
    display: block;
    overflow: visible;
    font-size: 0.8125rem;
  }
  .zone {
    fill: color-mix(in srgb, var(--_rail) 22%, var(--_surface));
  }
  .zone.offer {
    fill: color-mix(in srgb, var(--_hand) 26%, var(--_surface));
  }
  .zone.person {
    fill: color-mix(in srgb, var(--_hand) 62%, var(--_surface));
  }
  .scale text {
    fill: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .threshold {
    stroke: var(--_quiet);
    stroke-width: 1;
  }
  .needle {
    fill: var(--_text);
    stroke: var(--_surface);
    stroke-width: 3;
    transition: cx 160ms ease-out;
  }
  .marked {
    padding-top: 4px;
    font-size: 1.125rem;
    line-height: 2.3;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  mark {
    padding: 2px 3px;
    border-radius: 4px;
    border-bottom: 2px dashed var(--_rail);
    background: color-mix(in srgb, var(--_rail) 10%, transparent);
    color: inherit;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  mark.adds {
    border-bottom: 2px solid var(--_hand);
    background: color-mix(in srgb, var(--_hand) 12%, transparent);
  }
  mark.strong {
    font-weight: 600;
    border-bottom-width: 4px;
  }
  mark sub {
    margin-inline-start: 3px;
    font-size: 0.6875rem;
    font-weight: 600;
    line-height: 1;
    vertical-align: -0.5em;
    font-variant-numeric: tabular-nums;
    color: var(--_text);
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.9375rem;
  }
  caption {
    padding-bottom: 4px;
    font-size: 0.875rem;
    font-weight: 600;
    color: var(--_quiet);
    text-align: start;
  }
  th,
  td {
    padding: 6px 12px 6px 0;
    border-bottom: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: anywhere;
  }
  th {
    font-size: 0.8125rem;
    font-weight: 500;
    color: var(--_quiet);
    overflow-wrap: normal;
  }
  tfoot th {
    color: var(--_text);
  }
  tfoot td {
    font-weight: 600;
  }
  .quiet-row td {
    color: var(--_quiet);
    font-size: 0.875rem;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
  td.number,
  th.number {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  tr.adds td:first-child {
    font-weight: 600;
  }
  .bar {
    margin-inline-end: 8px;
    vertical-align: baseline;
  }
  .bar rect {
    fill: var(--_hand);
  }
  .calms .bar rect {
    fill: none;
    stroke: var(--_rail);
    stroke-width: 2;
  }

  /* Several messages. */
  .visit > p + p,
  .beside + p {
    margin-top: 12px;
  }
  .beside {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    gap: 24px 40px;
    align-items: start;
    margin-top: 16px;
  }
  .scroll {
    overflow-x: auto;
  }
  figcaption {
    display: grid;
    gap: 4px;
    margin-top: 8px;
  }
  .failed {
    display: flex;
    gap: 8px;
    align-items: center;
    min-height: 28px;
    font-size: 0.875rem;
    color: var(--_quiet);
  }
  .failed input {
    flex: none;
    width: 18px;
    height: 18px;
    min-height: 0;
    margin: 0;
    accent-color: var(--_rail);
  }
  .act.offer,
  .act.person {
    color: var(--_hand);
  }

  /* Examples and limits. */
  .limits {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 32px 40px;
  }
  .both {
    display: grid;
    gap: 24px;
    margin-top: 16px;
  }
  .both h3 {
    margin-bottom: 8px;
  }
  .both .choices {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr));
  }
  .both .choice {
    display: grid;
    align-content: start;
    height: 100%;
  }
  .choice .quiet {
    display: block;
  }
  .choice.wrong {
    border-inline-start-style: dashed;
    border-inline-start-color: var(--_danger);
  }
  .limits ul {
    display: grid;
    gap: 8px;
    margin-top: 10px;
    padding-inline-start: 1.2em;
  }
  .cannot li::marker {
    content: '–  ';
  }
  @media (max-width: 860px) {
    :host {
      gap: 40px;
    }
    .bench,
    .beside,
    .limits {
      grid-template-columns: minmax(0, 1fr);
    }
    .write {
      position: static;
    }
    .heard {
      padding: 16px;
    }
  }
  @media (max-width: 480px) {
    .hint,
    .bar {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .zone,
    .needle,
    .peak,
    .point,
    .bar rect {
      forced-color-adjust: auto;
      fill: CanvasText;
    }
    .zone {
      fill: none;
      stroke: CanvasText;
    }
    .curve {
      stroke: CanvasText;
    }
    .scale text,
    .drawn text {
      fill: CanvasText;
    }
  }
`;
