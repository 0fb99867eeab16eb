import { css } from 'lit';

/** How the chips look, and what marks the words in an article. Joins the element's styles when a search begins. */
export const searchAidsStyles = css`
  /* The browser's own is blue in every theme. */
  ::-webkit-search-cancel-button {
    appearance: none;
    width: 14px;
    height: 14px;
    background: var(--_quiet);
    clip-path: polygon(
      9% 0,
      50% 41%,
      91% 0,
      100% 9%,
      59% 50%,
      100% 91%,
      91% 100%,
      50% 59%,
      9% 100%,
      0 91%,
      41% 50%,
      0 9%
    );
    cursor: pointer;
  }
  .chips {
    display: flex;
    gap: 8px;
    align-items: center;
    min-height: 40px;
    padding: 2px;
    overflow-x: auto;
    scrollbar-width: none;
  }
  .chip {
    flex: none;
    min-height: 36px;
    padding: 4px 12px;
    border: 1px solid var(--_line);
    border-radius: 18px;
    background: var(--_surface);
    max-width: 16rem;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .chip:hover {
    background: var(--_rail-soft);
  }
  .chip[aria-pressed='true'] {
    border-color: var(--_rail);
    background: var(--_rail-soft);
    color: var(--_rail);
    font-weight: 500;
  }
  .chips .link {
    flex: none;
    min-height: 36px;
  }
  .found-here {
    position: sticky;
    bottom: 8px;
    z-index: 1;
    display: flex;
    gap: 12px;
    align-items: center;
    justify-self: center;
    min-width: 0;
    max-width: 100%;
    padding-block: 4px;
    padding-inline: 16px 4px;
    border: 1px solid var(--_line);
    border-radius: 26px;
    background: var(--_surface);
    line-height: 1.25;
    box-shadow: 0 2px 12px rgb(0 0 0 / 0.14);
  }
  /* The launcher stands in the corner of a page. */
  @media (max-width: 600px) {
    :host([page]) .found-here {
      bottom: 76px;
    }
  }
  .found-here .button {
    flex: none;
    border-radius: 22px;
  }
  ::highlight(handrail-found) {
    background-color: color-mix(in srgb, var(--handrail-rail, #0b6b57) 26%, transparent);
  }
  ::highlight(handrail-found-here) {
    background-color: color-mix(in srgb, var(--handrail-hand, #b4491b) 40%, transparent);
  }
`;
