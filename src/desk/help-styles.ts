import { css } from 'lit';

export const helpStyles = css`
  :host {
    display: grid;
    gap: 12px;
    align-content: start;
    min-width: 0;
    font-size: 0.9375rem;
    overflow-wrap: anywhere;
  }
  .top,
  .ask {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
  }
  .ask input {
    flex: 1;
    min-width: 0;
  }
  .ask select {
    flex: none;
    width: auto;
    max-width: 50%;
  }
  .found {
    display: grid;
    gap: 4px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .entry {
    display: grid;
    gap: 2px;
    justify-items: start;
    width: 100%;
    min-height: 44px;
    padding: 8px 12px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.4;
    text-align: start;
    cursor: pointer;
  }
  .entry:hover {
    background: var(--_raised);
  }
  .title {
    font-weight: 600;
  }
  .mark {
    justify-self: start;
    padding: 0 8px;
    border: 1px solid currentColor;
    border-radius: 999px;
    color: var(--_hand);
    font-size: 0.8125rem;
  }
  article {
    display: grid;
    gap: 8px;
    min-width: 0;
  }
  h3 {
    margin: 0;
    font-size: 0.9375rem;
  }
`;
