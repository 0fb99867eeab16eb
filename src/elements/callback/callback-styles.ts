import { css } from 'lit';

export const callbackStyles = css`
  :host {
    display: block;
    background: var(--_surface);
  }
  form,
  .card {
    display: grid;
    gap: 14px;
  }
  .card {
    padding: 20px;
    border-radius: var(--_radius);
    border-inline-start: 4px solid var(--_hand);
    background: var(--_hand-soft);
    justify-items: start;
  }
  .card + form {
    margin-top: 16px;
  }
  .card.refused {
    border-inline-start-color: var(--_danger);
  }
  .window {
    color: var(--_hand);
    font-weight: 600;
  }
  .field {
    display: grid;
    gap: 4px;
    width: 100%;
  }
  label {
    font-weight: 500;
  }
  .wrong {
    color: var(--_danger);
    font-size: 0.875rem;
  }
  input[aria-invalid='true'] {
    border-color: var(--_danger);
  }
  .handover {
    padding: 10px 14px;
    border-radius: var(--_control);
    background: var(--_raised);
    font-size: 0.9375rem;
  }
  .handover summary {
    cursor: pointer;
  }
  .handover > * + * {
    margin-top: 6px;
  }
  .handover ul {
    padding-inline-start: 1.2em;
    max-height: 12em;
    overflow: auto;
    overflow-wrap: anywhere;
  }
  .feelings {
    width: 100%;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    margin-bottom: 8px;
    padding: 0;
    font-weight: 500;
  }
  fieldset label {
    position: relative;
    display: inline-flex;
    font-weight: 400;
  }
  fieldset input {
    position: absolute;
    inset: 0;
    opacity: 0;
    min-height: 0;
    margin: 0;
  }
  fieldset span {
    padding: 9px 14px;
    border: 1px solid var(--_quiet);
    border-radius: 999px;
    background: var(--_surface);
  }
  fieldset input:checked + span {
    border-color: var(--_hand);
    background: var(--_hand);
    color: var(--_on-accent);
  }
  fieldset input:focus-visible + span {
    outline: 2px solid var(--_hand);
    outline-offset: 2px;
  }
`;
