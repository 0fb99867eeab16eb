import { videoAt } from '../../model/index.js';

/**
 * Puts the player in the place of the still; loaded when somebody taps one. Where the page's policy forbids the frame or
 * the file, the still comes back with a sentence, and the link below it leads to the film.
 */
export function playVideo(still: HTMLElement, href: string, title: string, blocked: string): void {
  const film = videoAt(href);
  const figure = still.parentElement;
  if (!film || !figure || still.hidden) return;
  const player = film.plays === 'frame' ? frameOf(film.src, title) : playerOf(film.src, title);
  const stop = (): void => {
    document.removeEventListener('securitypolicyviolation', onViolation);
    changes.disconnect();
    player.remove();
    still.hidden = false;
  };
  const onViolation = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void => {
    const { origin } = new URL(film.src);
    if (!/^(?:frame|child|media)-src$/.test(effectiveDirective) || !blockedURI.startsWith(origin)) return;
    stop();
    const sentence = document.createElement('p');
    sentence.setAttribute('role', 'status');
    sentence.textContent = blocked;
    still.after(sentence);
    figure.querySelector('a')?.focus();
  };
  // The template may be filled with another film, or its article left: then this one ends.
  const changes = new MutationObserver(stop);
  changes.observe(figure, { attributeFilter: ['data-film'] });
  document.addEventListener('securitypolicyviolation', onViolation);
  still.hidden = true;
  still.after(player);
  player.focus();
}

function frameOf(src: string, title: string): HTMLElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-presentation allow-popups');
  frame.src = src;
  return frame;
}

function playerOf(src: string, title: string): HTMLElement {
  const video = document.createElement('video');
  video.setAttribute('aria-label', title);
  video.controls = video.autoplay = video.playsInline = true;
  video.tabIndex = 0;
  video.src = src;
  return video;
}
