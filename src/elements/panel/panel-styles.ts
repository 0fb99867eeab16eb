import { css } from 'lit';

export const panelStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    height: 100%;
    background: var(--_surface);
    overflow: hidden;
  }
  header {
    container-type: inline-size;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding: 8px;
    border-bottom: 1px solid var(--_line);
  }
  .places {
    display: flex;
    flex: 1;
    gap: 2px;
  }
  [role='tab'] {
    min-height: 44px;
    padding: 6px 10px;
    border: 0;
    border-bottom: 3px solid transparent;
    background: none;
    font-size: 0.9375rem;
    font-weight: 500;
    color: var(--_quiet);
  }
  [role='tab'][aria-selected='true'] {
    color: var(--_rail);
    border-bottom-color: var(--_rail);
  }
  [role='tab'].people {
    color: var(--_hand);
  }
  [role='tab'].people[aria-selected='true'] {
    border-bottom-color: var(--_hand);
  }
  .icon {
    position: relative;
    flex: none;
    width: 44px;
    height: 44px;
    border: 0;
    border-radius: var(--_control);
    background: none;
    color: var(--_quiet);
  }
  .icon:hover {
    background: var(--_raised);
  }
  .icon::before,
  .icon::after {
    content: '';
    position: absolute;
    inset: 0;
    width: 16px;
    height: 2px;
    margin: auto;
    border-radius: 1px;
    background: currentColor;
  }
  .close::before {
    transform: rotate(45deg);
  }
  .close::after {
    transform: rotate(-45deg);
  }
  .back::before {
    width: 9px;
    transform: translateY(-3px) rotate(-45deg);
  }
  .back::after {
    width: 9px;
    transform: translateY(3px) rotate(45deg);
  }
  :host([dir='rtl']) .back {
    transform: scaleX(-1);
  }
  select {
    flex: none;
    width: auto;
    margin-inline: auto 4px;
    min-height: 36px;
    padding: 4px 6px;
    border-color: var(--_line);
    font-size: 0.8125rem;
  }
  /* Beside Back the names of the places, long in some languages, have to fit a phone's width in one row. */
  @container (max-width: 400px) {
    .back ~ .places {
      gap: 0;
      justify-content: space-evenly;
    }
    .back ~ .places [role='tab'] {
      padding-inline: 4px;
    }
    .back,
    .back ~ .icon {
      width: 40px;
    }
    .back ~ select {
      margin-inline-end: 0;
      padding-inline: 2px;
    }
  }
  /* On the smallest screens, and enlarged to 400 %, they have a row of their own. */
  @container (max-width: 340px) {
    .places {
      order: 1;
      flex-basis: 100%;
    }
    .close {
      margin-inline-start: auto;
    }
    select ~ .close {
      margin-inline-start: 0;
    }
  }
  #place {
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 16px;
  }
  #place.ask {
    overflow: hidden;
    padding-bottom: max(12px, env(safe-area-inset-bottom));
  }
  handrail-faq::part(back) {
    display: none;
  }
  handrail-bot {
    height: 100%;
    min-height: 0;
  }
  footer {
    padding: 10px 16px max(10px, env(safe-area-inset-bottom));
    border-top: 1px solid var(--_line);
  }
  .skeleton {
    padding: 24px 16px;
  }
`;
