import { css } from 'lit';

export const deskStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 100dvh;
    background: var(--_surface);
    color-scheme: light dark;
  }
  h1 {
    margin: 0;
    font-size: 1.125rem;
  }
  header,
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    align-items: center;
    padding: 10px 20px;
    border-bottom: 1px solid var(--_line);
  }
  footer {
    border-bottom: 0;
    border-top: 1px solid var(--_line);
    font-size: 0.875rem;
    color: var(--_quiet);
  }
  footer label {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-height: 24px;
  }
  footer input {
    width: 18px;
    height: 18px;
    min-height: 0;
    accent-color: var(--_rail);
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    align-items: baseline;
    flex: 1;
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin: 0;
  }
  dt {
    font-size: 0.75rem;
    color: var(--_quiet);
  }
  dd {
    margin: 0;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  small {
    font-size: 0.75rem;
    font-weight: 400;
    color: var(--_quiet);
  }
  .offline {
    padding: 8px 20px;
    background: var(--_raised);
    border-inline-start: 4px solid var(--_danger);
    color: var(--_danger);
  }
  main {
    display: grid;
    grid-template-columns: minmax(300px, 2fr) minmax(0, 5fr);
    flex: 1;
  }
  .queue {
    padding: 16px 8px;
    border-inline-end: 1px solid var(--_line);
    min-width: 0;
  }
  .story {
    max-width: 72ch;
    padding: 20px 28px;
    min-width: 0;
  }
  .back {
    display: none;
  }
  .help {
    min-width: 0;
    padding: 20px;
    border-inline-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  .help[hidden] {
    display: none;
  }
  main.looking-up {
    grid-template-columns: minmax(260px, 2fr) minmax(0, 4fr) minmax(320px, 3fr);
  }
  /* The help stays in sight while the story is read. */
  @media (min-width: 1101px) {
    .help {
      position: sticky;
      top: 0;
      align-self: start;
      max-height: 100dvh;
      overflow-y: auto;
    }
  }
  /* Where there is no room for three columns, the help stands where the story was; what was typed there stays. */
  @media (max-width: 1100px) {
    main.looking-up {
      grid-template-columns: minmax(300px, 2fr) minmax(0, 5fr);
    }
    main.looking-up .story {
      display: none;
    }
  }
  .alone {
    display: grid;
    gap: 12px;
    align-content: center;
    justify-items: start;
    max-width: 46ch;
    margin: auto;
    padding: 24px;
  }
  kbd {
    padding: 0 6px;
    border: 1px solid var(--_line);
    border-bottom-width: 2px;
    border-radius: 4px;
    background: var(--_raised);
    color: var(--_text);
    font: inherit;
    font-size: 0.8125rem;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
  }
  @media (max-width: 760px) {
    main {
      grid-template-columns: minmax(0, 1fr);
    }
    h1 {
      flex: 1 0 100%;
    }
    .figures {
      order: 1;
      flex: 1 0 100%;
    }
    .queue {
      border-inline-end: 0;
    }
    .story {
      padding: 16px 20px;
    }
    .reading .queue,
    main:not(.reading) .story {
      display: none;
    }
    main.looking-up {
      grid-template-columns: minmax(0, 1fr);
    }
    main.looking-up .queue,
    main.looking-up .story {
      display: none;
    }
    .help {
      padding: 16px 20px;
      border-inline-start: 0;
    }
    .back {
      display: inline-flex;
      margin-bottom: 12px;
    }
    .keys {
      display: none;
    }
  }
  @media print {
    footer,
    .queue {
      display: none;
    }
  }
`;
