import type { Database } from 'libsql';

/**
 * The schema, one step a version; `user_version` says how many were taken. Only ever add a step.
 * `data` is the whole callback as JSON; the columns beside it are what is searched by.
 */
const STEPS: readonly string[] = [
  `CREATE TABLE callback (
     id TEXT PRIMARY KEY,
     phone TEXT NOT NULL,
     open INTEGER NOT NULL,
     state TEXT NOT NULL,
     window_from INTEGER NOT NULL,
     requested_at INTEGER NOT NULL,
     changed_at INTEGER NOT NULL,
     data TEXT NOT NULL
   ) STRICT;
   CREATE UNIQUE INDEX one_open_call_a_number ON callback (phone) WHERE open = 1;
   CREATE INDEX open_by_window ON callback (window_from) WHERE open = 1;
   CREATE INDEX done_by_change ON callback (changed_at) WHERE state = 'done';
   CREATE INDEX by_request ON callback (requested_at);
   CREATE TABLE agent (
     id TEXT PRIMARY KEY,
     name TEXT NOT NULL UNIQUE,
     role TEXT NOT NULL,
     signed_in INTEGER NOT NULL DEFAULT 0
   ) STRICT;
   CREATE TABLE invitation (
     token_hash TEXT PRIMARY KEY,
     agent_id TEXT NOT NULL REFERENCES agent (id),
     expires_at INTEGER NOT NULL
   ) STRICT;
   CREATE TABLE session (
     session_hash TEXT PRIMARY KEY,
     agent_id TEXT NOT NULL REFERENCES agent (id),
     expires_at INTEGER NOT NULL
   ) STRICT;`,
];

/** Brings a database to this version's schema. Throws when a newer handrail has written it. */
export function migrate(database: Database): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    const version = schemaVersion(database);
    if (version > STEPS.length)
      throw new Error(
        `This data was written by a newer handrail (schema ${version}; this one knows ${STEPS.length}). Update handrail.`,
      );
    for (const step of STEPS.slice(version)) database.exec(step);
    database.exec(`PRAGMA user_version = ${STEPS.length}`);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

function schemaVersion(database: Database): number {
  const row = database.prepare('SELECT user_version AS version FROM pragma_user_version').get();
  return typeof row === 'object' && row !== null && 'version' in row ? Number(row.version) : 0;
}
