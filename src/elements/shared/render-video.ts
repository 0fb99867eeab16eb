import { html } from 'lit';
import type { Block } from '../../model/index.js';
import type { BodyContext, Rendered } from './render-body.js';

/**
 * A film at an absolute address, if that may be followed, as a drawn still: nothing is loaded, not even a picture of it, before the customer asks. The player comes with
 * a chunk of its own; the link out works without it, and where the page's policy forbids frames.
 */
export function renderVideo(
  { title, host }: Extract<Block, { kind: 'video' }>,
  address: string | undefined,
  { say }: BodyContext,
): Rendered {
  if (address === undefined) return html`<p>${title}</p>`;
  const play = async ({ currentTarget }: Event): Promise<void> => {
    const { playVideo } = await import('./play-video.js');
    if (currentTarget instanceof HTMLElement) playVideo(currentTarget, address, title, say.videoBlocked);
  };
  return html`<figure class="video" data-film=${address}>
    <button @click=${play}>
      <svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
        <circle cx="24" cy="24" r="23" />
        <path d="M19 15v18l15-9z" />
      </svg>
      <strong>${title}</strong>
      <span>${say.playsFrom(host)}</span>
    </button>
    <figcaption><a href=${address} target="_blank" rel="noopener">${say.watchThere(host)}</a></figcaption>
  </figure>`;
}
