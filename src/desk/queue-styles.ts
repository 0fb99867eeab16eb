import { css } from 'lit';

export const queueStyles = css`
  :host {
    display: grid;
    gap: 12px;
    align-content: start;
    min-width: 0;
  }
  ul {
    display: grid;
    padding: 0;
    list-style: none;
  }
  h2 {
    padding: 8px 12px 4px;
    font-size: 0.8125rem;
    font-weight: 600;
    color: var(--_quiet);
  }
  .count {
    font-weight: 400;
  }
  .person {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px 12px;
    width: 100%;
    padding: 8px 12px;
    border: 0;
    border-inline-start: 3px solid transparent;
    border-top: 1px solid var(--_line);
    background: none;
    font-size: 0.875rem;
    line-height: 1.4;
    text-align: start;
  }
  .person:hover {
    background: var(--_raised);
  }
  .person[aria-current='true'] {
    border-inline-start-color: var(--_hand);
    background: var(--_hand-soft);
  }
  .person:focus-visible {
    outline-offset: -2px;
  }
  .name {
    font-weight: 600;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .topic {
    grid-row: 2;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .due {
    grid-row: span 2;
    grid-column: 2;
    align-self: start;
    min-width: 92px;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .due svg {
    display: block;
    width: 100%;
    height: 4px;
    margin: 7px 0 5px;
  }
  .track {
    fill: var(--_line);
  }
  .gone {
    fill: var(--_rail);
  }
  .overdue {
    color: var(--_danger);
    font-weight: 600;
  }
  .overdue .gone {
    fill: var(--_danger);
  }
  .reasons {
    grid-column: 1 / -1;
    color: var(--_quiet);
  }
  .reason + .reason::before {
    content: '· ';
    color: var(--_quiet);
    font-weight: 400;
  }
  .reason.distress,
  .reason.moment-of-truth {
    color: var(--_hand);
    font-weight: 600;
  }
  .reason.overdue {
    color: var(--_danger);
  }
  .empty {
    padding: 24px 12px;
  }
  @media (forced-colors: active) {
    .track {
      fill: GrayText;
    }
    .gone {
      fill: CanvasText;
    }
    .person[aria-current='true'] {
      border-inline-start-color: Highlight;
    }
  }
`;
