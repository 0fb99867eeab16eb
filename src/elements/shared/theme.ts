import { css } from 'lit';

/**
 * The look: a cool rail for self-service, a warm hand for everything that leads to or comes from a person.
 * A page changes it with `--handrail-…` custom properties; nothing here loads a font or sets an inline style.
 */
export const theme = css`
  :host {
    --_surface: var(--handrail-surface, #fff);
    --_raised: var(--handrail-surface-raised, #f6f7f6);
    --_text: var(--handrail-text, #17211d);
    --_quiet: var(--handrail-text-quiet, #55625c);
    --_line: var(--handrail-line, #d9dfdc);
    --_rail: var(--handrail-rail, #0b6b57);
    --_rail-soft: color-mix(in srgb, var(--_rail) 9%, var(--_surface));
    --_hand: var(--handrail-hand, #b4491b);
    --_hand-soft: color-mix(in srgb, var(--_hand) 8%, var(--_surface));
    --_on-accent: var(--handrail-on-accent, #fff);
    --_danger: var(--handrail-danger, #b3261e);
    --_ok: var(--handrail-ok, #1d7a3e);
    --_radius: var(--handrail-radius, 10px);
    --_control: var(--handrail-radius-control, 8px);
    box-sizing: border-box;
    color: var(--_text);
    font: 16px/1.5 var(--handrail-font, inherit);
    font-family: var(--handrail-font, inherit);
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --_surface: var(--handrail-surface, #141716);
      --_raised: var(--handrail-surface-raised, #1d211f);
      --_text: var(--handrail-text, #eef2f0);
      --_quiet: var(--handrail-text-quiet, #a3b0aa);
      --_line: var(--handrail-line, #323a36);
      --_rail: var(--handrail-rail, #5cc8ae);
      --_hand: var(--handrail-hand, #f0a07a);
      --_on-accent: var(--handrail-on-accent, #101412);
      --_danger: var(--handrail-danger, #ff8a80);
      --_ok: var(--handrail-ok, #7bd79a);
    }
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  figure {
    margin: 0;
  }
  h2 {
    font-size: 1.25rem;
    line-height: 1.3;
    text-wrap: balance;
  }
  h3,
  h2.label {
    font-size: 0.875rem;
    line-height: inherit;
    font-weight: 600;
    color: var(--_quiet);
  }
  a {
    color: var(--_rail);
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 2px solid var(--_rail);
    outline-offset: 2px;
  }
  .quiet {
    color: var(--_quiet);
    font-size: 0.875rem;
  }
  .said-only {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 44px;
    padding: 8px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_control);
    background: var(--_surface);
    color: var(--_text);
    font-weight: 500;
    text-decoration: none;
  }
  .button:hover {
    border-color: var(--_quiet);
  }
  .button.rail {
    background: var(--_rail);
    border-color: var(--_rail);
    color: var(--_on-accent);
  }
  .button.hand {
    background: var(--_hand);
    border-color: var(--_hand);
    color: var(--_on-accent);
  }
  .button.hand:focus-visible {
    outline-color: var(--_hand);
  }
  .link {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_rail);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .choices {
    display: grid;
    gap: 8px;
    padding: 0;
    list-style: none;
  }
  .choice {
    display: block;
    width: 100%;
    min-height: 44px;
    padding: 10px 14px;
    border: 1px solid var(--_line);
    border-inline-start: 3px solid var(--_rail);
    border-radius: var(--_control);
    background: var(--_surface);
    color: var(--_text);
    text-align: start;
    text-decoration: none;
  }
  .choice:hover {
    background: var(--_rail-soft);
  }
  .choice.person {
    border-inline-start-color: var(--_hand);
  }
  .choice.person:hover {
    background: var(--_hand-soft);
  }
  input,
  textarea,
  select {
    width: 100%;
    min-height: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_quiet);
    border-radius: var(--_control);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  input::placeholder,
  textarea::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }
  .failure {
    display: grid;
    gap: 12px;
    justify-items: start;
  }
  .skeleton {
    display: grid;
    gap: 12px;
    padding: 16px 0;
    animation: appear 160ms ease-out 200ms backwards;
  }
  .skeleton i {
    height: 20px;
    border-radius: 6px;
    background: var(--_raised);
  }
  .skeleton i:nth-child(2) {
    width: 80%;
  }
  .skeleton i:nth-child(3) {
    width: 60%;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    .button,
    .choice {
      border-color: ButtonText;
    }
    mark {
      forced-color-adjust: none;
    }
  }
`;
