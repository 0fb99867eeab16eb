import type { Context } from 'hono';
import { FormatError } from '../model/index.js';
import { HttpError } from './http-error.js';

/** Reads a JSON body with one of the model's parsers; `not-understood` says where it is wrong. */
export async function readJson<T>(c: Context, parse: (json: unknown) => T): Promise<T> {
  const text = await c.req.text();
  try {
    return parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof FormatError) throw new HttpError('not-understood', error.message, { path: error.path });
    // The message of a SyntaxError repeats what was sent, so it is not passed on.
    if (error instanceof SyntaxError) throw new HttpError('not-understood', 'The body is not JSON.');
    throw error;
  }
}
