import { css } from 'lit';

export const faqStyles = css`
  :host {
    display: grid;
    gap: 16px;
    align-content: start;
    background: var(--_surface);
  }
  :host([page]) {
    max-width: 44rem;
    margin-inline: auto;
    padding: 24px 16px 64px;
  }
  :host([page]) #words {
    min-height: 52px;
    font-size: 1.125rem;
  }
  .search {
    position: relative;
    display: block;
  }
  .search input {
    padding-inline-start: 42px;
  }
  .search svg {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 13px;
    width: 20px;
    margin-block: auto;
    fill: none;
    stroke: var(--_quiet);
    stroke-width: 2;
    stroke-linecap: round;
    pointer-events: none;
  }
  .content,
  article {
    display: grid;
    gap: 20px;
    align-content: start;
    min-width: 0;
  }
  article {
    gap: 16px;
  }
  #title:focus,
  .body :focus {
    outline: none;
  }
  .content section {
    display: grid;
    gap: 8px;
  }
  .entries,
  .topics {
    padding: 0;
    list-style: none;
  }
  .entries li + li {
    border-top: 1px solid var(--_line);
  }
  .entry {
    display: grid;
    gap: 2px;
    width: 100%;
    min-height: 44px;
    padding: 10px 4px;
    border: 0;
    background: none;
    text-align: start;
    align-content: center;
  }
  .entry-title {
    color: var(--_rail);
    font-weight: 500;
  }
  .entry:hover .entry-title {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .entry .quiet {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  mark {
    background: color-mix(in srgb, var(--_rail) 20%, transparent);
    color: inherit;
    border-radius: 3px;
  }
  .topics {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
    gap: 8px;
  }
  .topic {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    width: 100%;
    height: 100%;
    min-height: 44px;
    padding: 10px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_control);
    background: var(--_surface);
    text-align: start;
    overflow-wrap: anywhere;
  }
  .topic .quiet {
    flex: none;
  }
  .topic:hover {
    background: var(--_rail-soft);
  }
  .back {
    justify-self: start;
    min-height: 32px;
    text-decoration: none;
  }
  .back::before {
    content: '←\\00a0';
  }
  :host([dir='rtl']) .back::before {
    content: '→\\00a0';
  }
  .after,
  .next {
    padding-top: 16px;
    border-top: 1px solid var(--_line);
  }
  .after {
    grid-template-columns: auto;
    justify-items: start;
  }
  .nothing {
    display: grid;
    gap: 8px;
  }
  .way-out {
    padding-top: 12px;
    border-top: 1px solid var(--_line);
  }
  .notice {
    display: grid;
    gap: 4px;
    padding: 12px 14px;
    border-radius: var(--_control);
    background: var(--_raised);
    border-inline-start: 3px solid var(--_quiet);
  }
  .notice.warning,
  .notice.urgent {
    border-inline-start-color: var(--_danger);
  }
  .rail {
    display: grid;
    gap: 0;
    padding: 0;
    list-style: none;
  }
  .rail li {
    position: relative;
    padding: 0 0 10px 22px;
  }
  .rail li .quiet {
    display: block;
  }
  .rail li::before {
    content: '';
    position: absolute;
    inset: 8px auto -8px 5px;
    border-inline-start: 2px solid var(--_rail);
  }
  .rail li::after {
    content: '';
    position: absolute;
    top: 6px;
    left: 1px;
    width: 10px;
    height: 10px;
    border-radius: 50%;
    background: var(--_rail);
  }
  .again {
    justify-self: start;
  }
  :host([moment]) article {
    font-size: 1.0625rem;
  }
  :host([moment]) .next,
  :host([moment]) .search {
    display: none;
  }
`;
