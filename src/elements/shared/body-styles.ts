import { css } from 'lit';

/** How the body of an article, a step or a reply looks. */
export const bodyStyles = css`
  .body {
    display: grid;
    gap: 12px;
    overflow-wrap: anywhere;
  }
  .body > * {
    margin: 0;
    min-width: 0;
  }
  .body h3 {
    margin-top: 8px;
    font-size: 1.0625rem;
    color: var(--_text);
  }
  .body h4,
  .body h5 {
    margin-top: 4px;
    font-size: 1rem;
  }
  .body ul,
  .body ol {
    display: grid;
    gap: 6px;
    padding-inline-start: 1.4em;
  }
  .body li > ul,
  .body li > ol {
    margin-top: 6px;
  }
  .body li > p + * {
    margin-top: 8px;
  }
  .body ul.tasks {
    padding-inline-start: 0;
    list-style: none;
  }
  .task label {
    display: flex;
    gap: 10px;
    align-items: flex-start;
  }
  .task input {
    flex: none;
    width: 20px;
    min-height: 20px;
    height: 20px;
    margin: 2px 0 0;
    accent-color: var(--_rail);
  }
  .task input:checked + span {
    color: var(--_quiet);
  }
  .body img {
    max-width: 100%;
    height: auto;
    border-radius: 6px;
  }
  .body .table {
    overflow-x: auto;
  }
  .body table {
    border-collapse: collapse;
    font-size: 0.9375rem;
    min-width: 100%;
  }
  .body th,
  .body td {
    padding: 6px 12px 6px 0;
    border-bottom: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .body .right {
    text-align: end;
  }
  .body .center {
    text-align: center;
  }
  .body blockquote {
    display: grid;
    gap: 8px;
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--_line);
    color: var(--_quiet);
  }
  .callout {
    display: grid;
    gap: 4px;
    padding: 10px 14px;
    border-inline-start: 3px solid var(--_rail);
    border-radius: 6px;
    background: var(--_raised);
  }
  .callout-name {
    font-size: 0.8125rem;
    color: var(--_rail);
  }
  .callout.warning,
  .callout.caution {
    border-inline-start-color: var(--_danger);
  }
  .callout.warning .callout-name,
  .callout.caution .callout-name {
    color: var(--_danger);
  }
  .body code,
  .body kbd {
    padding: 1px 5px;
    border-radius: 4px;
    background: var(--_raised);
    font-size: 0.9em;
  }
  .body kbd {
    border: 1px solid var(--_line);
    border-bottom-width: 2px;
  }
  .body pre {
    overflow-x: auto;
    padding: 12px;
    border-radius: 6px;
    background: var(--_raised);
    font-size: 0.875rem;
  }
  .body pre code {
    padding: 0;
    background: none;
  }
  .body hr {
    width: 100%;
    border: 0;
    border-top: 1px solid var(--_line);
  }
  .body summary {
    cursor: pointer;
    font-weight: 500;
  }
  .body details > * + * {
    margin-top: 8px;
  }
  .link.person {
    color: var(--_hand);
  }
`;
