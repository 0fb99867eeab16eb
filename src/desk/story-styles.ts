import { css } from 'lit';

export const storyStyles = css`
  :host {
    display: grid;
    gap: 20px;
    align-content: start;
    min-width: 0;
    font-size: 0.9375rem;
    overflow-wrap: anywhere;
  }
  h3 {
    margin-bottom: 4px;
  }
  .why {
    margin-top: 4px;
    font-size: 1.0625rem;
    color: var(--_hand);
  }
  .facts {
    margin-top: 4px;
  }
  .call {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
    padding: 16px;
    border-inline-start: 4px solid var(--_hand);
    border-radius: var(--_radius);
    background: var(--_hand-soft);
  }
  .number {
    font-size: 1.25rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  form {
    display: grid;
    gap: 8px;
    flex: 1 0 100%;
  }
  label {
    font-weight: 500;
  }
  textarea {
    field-sizing: content;
    resize: vertical;
  }
  .failed {
    margin-top: -8px;
    color: var(--_danger);
  }
  .failed:empty {
    position: absolute;
  }
  .drawn {
    max-width: 480px;
  }
  figcaption {
    margin-top: 4px;
    font-weight: 500;
  }
  .moments {
    margin-top: 8px;
    border-collapse: collapse;
  }
  .moments td {
    padding: 3px 12px 3px 0;
    vertical-align: baseline;
    font-variant-numeric: tabular-nums;
  }
  .moments .quiet,
  .moments .share {
    white-space: nowrap;
  }
  .moments svg {
    margin-inline-end: 8px;
  }
  .moments rect {
    fill: var(--_quiet);
  }
  .moments .distress rect {
    fill: var(--_hand);
  }
  .moments .distress q {
    font-weight: 600;
  }
  .moments rect.whole {
    fill: var(--_line);
  }
  .words {
    margin-top: 8px;
  }
  .transcript,
  .plain {
    display: grid;
    gap: 8px;
    padding: 0;
    list-style: none;
  }
  .plain {
    gap: 2px;
  }
  .transcript p {
    white-space: pre-line;
  }
  .transcript .bot p {
    color: var(--_quiet);
  }
  .transcript .customer {
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--_hand);
  }
  @media (forced-colors: active) {
    .peak,
    .point,
    .moments rect {
      fill: Highlight;
    }
    .curve {
      stroke: CanvasText;
    }
    .drawn text {
      fill: CanvasText;
    }
  }
`;
