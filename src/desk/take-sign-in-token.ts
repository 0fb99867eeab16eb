const SIGN_IN = /^#signin=([\w-]+)$/;

/**
 * The token of a sign-in link, taken out of the address before anything else happens: it must not stay in the history,
 * in a bookmark or in what is shown on a shared screen.
 */
export function takeSignInToken(
  location: Pick<Location, 'hash' | 'pathname' | 'search'>,
  history: Pick<History, 'replaceState'>,
): string | undefined {
  const token = SIGN_IN.exec(location.hash)?.[1];
  if (token !== undefined) history.replaceState(null, '', location.pathname + location.search);
  return token;
}
