import { safeHref } from './target.js';

/** How a film is played, once the customer asked for it. */
export interface Video {
  /** Name of the site it plays from, without `www.`; empty for a file of the own site. */
  readonly host: string;
  /** What to call it where an editor gave no words. */
  readonly name: string;
  /** `frame`: a player of that site in a frame; `file`: a film the browser plays itself. */
  readonly plays: 'frame' | 'file';
  /** The player or the file. YouTube without cookies, Vimeo without tracking. */
  readonly src: string;
}

const FILE = /\/([^/]+)\.(?:mp4|m4v|webm|ogv)$/i;

/** The film an address leads to, or undefined: a page of YouTube or Vimeo, or a file (mp4, m4v, webm, ogv). */
export function videoAt(href: string): Video | undefined {
  if (safeHref(href) === undefined) return undefined;
  const own = 'https://own.invalid';
  let url: URL;
  try {
    url = new URL(href, own);
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const host = url.host.replace(/^(?:www|m)\./, '');
  const youtube = youtubeId(host, url);
  if (youtube !== undefined) {
    const from = /^(\d{1,6})s?$/.exec(url.searchParams.get('t') ?? url.searchParams.get('start') ?? '')?.[1];
    const start = from === undefined ? '' : `&start=${from}`;
    const src = `https://www.youtube-nocookie.com/embed/${youtube}?autoplay=1&rel=0${start}`;
    return { host: 'youtube.com', name: 'YouTube', plays: 'frame', src };
  }
  const [, vimeo, hash] = /^\/(?:video\/)?(\d{5,12})(?:\/([\da-f]{6,20}))?\/?$/.exec(url.pathname) ?? [];
  if (vimeo !== undefined && /^(?:player\.)?vimeo\.com$/.test(host)) {
    const key = hash === undefined ? '' : `&h=${hash}`;
    return {
      host: 'vimeo.com',
      name: 'Vimeo',
      plays: 'frame',
      src: `https://player.vimeo.com/video/${vimeo}?dnt=1&autoplay=1${key}`,
    };
  }
  const file = FILE.exec(url.pathname)?.[1];
  if (file === undefined) return undefined;
  return { host: url.origin === own ? '' : host, name: file.replace(/[-_]+|%20/g, ' '), plays: 'file', src: href };
}

function youtubeId(host: string, url: URL): string | undefined {
  const id =
    host === 'youtu.be'
      ? url.pathname.slice(1)
      : /^youtube(?:-nocookie)?\.com$/.test(host)
        ? (/^\/(?:embed|shorts|live|v)\/([^/]+)\/?$/.exec(url.pathname)?.[1] ??
          (url.pathname === '/watch' ? url.searchParams.get('v') : undefined))
        : undefined;
  return id && /^[\w-]{6,20}$/.test(id) ? id : undefined;
}
