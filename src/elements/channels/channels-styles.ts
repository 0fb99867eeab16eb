import { css } from 'lit';

export const channelsStyles = css`
  :host {
    display: grid;
    gap: 16px;
    align-content: start;
    background: var(--_surface);
  }
  .card {
    display: grid;
    gap: 8px;
    padding: 20px;
    border-radius: var(--_radius);
    border-inline-start: 4px solid var(--_hand);
    background: var(--_hand-soft);
  }
  .card .button {
    margin-top: 8px;
    justify-self: start;
    flex-wrap: wrap;
  }
  .why {
    color: var(--_hand);
    font-weight: 600;
  }
  summary {
    min-height: 44px;
    align-content: center;
    cursor: pointer;
    color: var(--_quiet);
    font-weight: 500;
  }
  details ul {
    padding: 0;
    list-style: none;
  }
  details li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 2px 12px;
    align-items: center;
    padding: 12px 0;
    border-top: 1px solid var(--_line);
  }
  details li .quiet,
  details li .address {
    grid-column: 1;
  }
  .address {
    overflow-wrap: anywhere;
  }
  details li .button {
    grid-column: 2;
    grid-row: 1 / span 3;
    font-size: 0.9375rem;
  }
  .earlier {
    display: grid;
    gap: 4px;
    margin-top: 16px;
    padding-top: 16px;
    border-top: 1px solid var(--_line);
  }
  .earlier ul {
    padding-inline-start: 1.2em;
    overflow-wrap: anywhere;
  }
`;
