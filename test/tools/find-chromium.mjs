import { chmodSync, existsSync } from 'node:fs';
import { Launcher } from 'chrome-launcher';

/**
 * Path of a Chromium to test with: the one that CHROME_PATH names, else an installed Chrome or Chromium, else the one
 * that the npm package @sparticuz/chromium carries (x64 Linux).
 */
export async function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && existsSync(named)) return named;
  const [installed] = Launcher.getInstallations();
  if (installed !== undefined) return installed;
  try {
    // The package asks for the runtime it was built for before it unpacks the libraries that a bare system lacks.
    process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    chmodSync(path, 0o755);
    return path;
  } catch (error) {
    throw new Error(
      `No Chromium was found. Install one (Debian: apt-get install chromium) or set CHROME_PATH to its program. (${error.message})`,
      { cause: error },
    );
  }
}

/** Arguments under which it runs in a container, as root, with no network but loopback. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];
