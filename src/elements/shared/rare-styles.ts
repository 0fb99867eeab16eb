import { css } from 'lit';

/** How films and footnotes look. Joins the styles of an element with the first one that it shows. */
export const rareStyles = css`
  .body .video {
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: 6px;
  }
  .video > button,
  .video > iframe,
  .video > video {
    display: block;
    width: 100%;
    aspect-ratio: 16 / 9;
    border: 0;
  }
  .video > button {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 6px;
    padding: 16px;
    background: var(--_raised);
    color: var(--_text);
    text-align: center;
  }
  .video > [hidden] {
    display: none;
  }
  .video circle {
    fill: var(--_rail);
  }
  .video path {
    fill: var(--_surface);
  }
  .video span {
    color: var(--_quiet);
  }
  .video > p,
  .video figcaption {
    margin: 0;
    padding: 10px 14px;
    font-size: 0.9375rem;
  }
  .body .notes {
    padding-top: 10px;
    border-top: 1px solid var(--_line);
    font-size: 0.9375rem;
  }
  .notes p {
    display: inline;
  }
  /* Words shown without their notes, such as a short answer, show no numbers either. */
  .body:not(:has(.notes)) .note-number {
    display: none;
  }
`;
