import { css } from 'lit';

export const botStyles = css`
  :host {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    gap: 12px;
    min-height: 320px;
    background: var(--_surface);
  }
  .elsewhere {
    min-height: 0;
    overflow: auto;
  }
  .link:has(+ .elsewhere) {
    justify-self: start;
  }
  .scroll {
    display: grid;
    gap: 16px;
    align-content: start;
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 4px;
    scroll-padding-block: 8px;
  }
  .conversation {
    display: grid;
    gap: 16px;
    padding: 0;
    list-style: none;
  }
  .conversation > li {
    display: grid;
    gap: 10px;
    min-width: 0;
    scroll-margin-top: 8px;
    animation: rise 160ms ease-out;
  }
  .conversation > li.customer {
    justify-self: end;
    max-width: 85%;
    padding: 8px 14px;
    border-radius: 14px 14px 4px 14px;
    background: var(--_raised);
    border: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .customer p {
    white-space: pre-line;
  }
  .hint {
    display: block;
  }
  form {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 8px;
    padding-top: 12px;
    border-top: 1px solid var(--_line);
  }
  textarea {
    field-sizing: content;
    max-height: 8lh;
    resize: none;
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(4px);
    }
  }
`;
