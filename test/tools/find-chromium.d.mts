/** Path of a Chromium to test with. Throws an `Error` that says what to install where there is none. */
export function findChromium(): Promise<string>;

/** Arguments under which it runs in a container, as root, with no network but loopback. */
export const CHROMIUM_ARGS: string[];
