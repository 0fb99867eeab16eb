import Database from 'libsql';
import * as v from 'valibot';
import type { Agent } from '../model/index.js';
import { GroupCommit, isDriverError, refusalOf } from './group-commit.js';
import { migrate } from './sqlite-schema.js';
import { PhoneTakenError, type Decision, type Invitation, type SignIn, type Storage } from './storage.js';
import { isOpenCallback, parseStoredCallback, type StoredCallback } from './stored-callback.js';

const dataRow = v.object({ data: v.string() });
const countRow = v.object({ n: v.number() });
const agentRow = v.object({ id: v.string(), name: v.string(), role: v.picklist(['agent', 'manager']) });

/** Opens or creates the database. See `docs/decisions/0004-sqlite-and-durability.md` for these settings. */
export function openDatabase(path: string): Storage {
  const database = new Database(path, { timeout: 1000 });
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = FULL');
  database.exec('PRAGMA foreign_keys = ON');
  database.exec('PRAGMA secure_delete = ON');
  migrate(database);
  return new SqliteStorage(database);
}

class SqliteStorage implements Storage {
  readonly #database: Database.Database;
  readonly #commits: GroupCommit;
  readonly #statements = new Map<string, Database.Statement<unknown[]>>();

  constructor(database: Database.Database) {
    this.#database = database;
    this.#commits = new GroupCommit(database);
  }

  async change<T>(id: string, decide: (current: StoredCallback | undefined) => Decision<T>): Promise<T> {
    return this.#commits.write(() => {
      const { store, answer } = decide(this.#find(id));
      if (store !== undefined) this.#keep(store);
      return answer;
    });
  }

  async find(id: string): Promise<StoredCallback | undefined> {
    return this.#reading(() => this.#find(id));
  }

  async open(): Promise<readonly StoredCallback[]> {
    return this.#callbacks('SELECT data FROM callback WHERE open = 1 ORDER BY window_from');
  }

  async countOpen(windowBefore: number): Promise<number> {
    return this.#reading(() => {
      const sql = 'SELECT count(*) AS n FROM callback WHERE open = 1 AND window_from < ?';
      return v.parse(countRow, this.#sql(sql).get(windowBefore)).n;
    });
  }

  async doneSince(at: number): Promise<readonly StoredCallback[]> {
    const sql = `SELECT data FROM callback WHERE state = 'done' AND changed_at >= ? ORDER BY changed_at DESC`;
    return this.#callbacks(sql, at);
  }

  async requestedBetween(from: number, to: number): Promise<readonly StoredCallback[]> {
    const sql = 'SELECT data FROM callback WHERE requested_at >= ? AND requested_at < ? ORDER BY requested_at';
    return this.#callbacks(sql, from, to);
  }

  async invite({ newId, name, role, tokenHash, expiresAt }: Invitation): Promise<Agent> {
    return this.#commits.write(() => {
      this.#sql(
        `INSERT INTO agent (id, name, role) VALUES (?, ?, ?)
         ON CONFLICT (name) DO UPDATE SET role = iif(excluded.role = 'manager', 'manager', role)`,
      ).run(newId, name, role);
      const agent = v.parse(agentRow, this.#sql('SELECT id, name, role FROM agent WHERE name = ?').get(name));
      this.#sql('INSERT INTO invitation (token_hash, agent_id, expires_at) VALUES (?, ?, ?)').run(
        tokenHash,
        agent.id,
        expiresAt,
      );
      return agent;
    });
  }

  async signIn({ tokenHash, sessionHash, now, sessionExpiresAt, name }: SignIn): Promise<Agent | undefined> {
    return this.#commits.write(() => {
      const agent = this.#agent(
        `SELECT a.id, a.name, a.role FROM invitation i JOIN agent a ON a.id = i.agent_id
         WHERE i.token_hash = ? AND i.expires_at > ?`,
        tokenHash,
        now,
      );
      this.#sql('DELETE FROM invitation WHERE token_hash = ? OR expires_at <= ?').run(tokenHash, now);
      this.#sql('DELETE FROM session WHERE expires_at <= ?').run(now);
      if (agent === undefined) return undefined;
      this.#sql('UPDATE OR IGNORE agent SET name = ? WHERE id = ?').run(name ?? agent.name, agent.id);
      this.#sql('UPDATE agent SET signed_in = 1 WHERE id = ?').run(agent.id);
      this.#sql('INSERT INTO session (session_hash, agent_id, expires_at) VALUES (?, ?, ?)').run(
        sessionHash,
        agent.id,
        sessionExpiresAt,
      );
      return this.#agent('SELECT id, name, role FROM agent WHERE id = ?', agent.id);
    });
  }

  async agentOfSession(sessionHash: string, now: number): Promise<Agent | undefined> {
    return this.#reading(() =>
      this.#agent(
        `SELECT a.id, a.name, a.role FROM session s JOIN agent a ON a.id = s.agent_id
         WHERE s.session_hash = ? AND s.expires_at > ?`,
        sessionHash,
        now,
      ),
    );
  }

  async endSession(sessionHash: string): Promise<void> {
    await this.#commits.write(() => {
      this.#sql('DELETE FROM session WHERE session_hash = ?').run(sessionHash);
    });
  }

  async hasSignedInAgents(): Promise<boolean> {
    return this.#reading(() => this.#sql('SELECT 1 FROM agent WHERE signed_in = 1 LIMIT 1').get() !== undefined);
  }

  async close(): Promise<void> {
    this.#commits.flush();
    this.#database.close();
  }

  #find(id: string): StoredCallback | undefined {
    const row = this.#sql('SELECT data FROM callback WHERE id = ?').get(id);
    return row === undefined ? undefined : parseStoredCallback(v.parse(dataRow, row).data);
  }

  #keep(callback: StoredCallback): void {
    const { id, phone, state, window, requestedAt, changedAt } = callback;
    const open = isOpenCallback(callback) ? 1 : 0;
    try {
      this.#sql(
        `INSERT INTO callback (id, phone, open, state, window_from, requested_at, changed_at, data)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET phone = excluded.phone, open = excluded.open, state = excluded.state,
           window_from = excluded.window_from, changed_at = excluded.changed_at, data = excluded.data`,
      ).run(id, phone, open, state, window.from, requestedAt, changedAt, JSON.stringify(callback));
    } catch (error) {
      throw isDriverError(error) && error.code === 'SQLITE_CONSTRAINT_UNIQUE' ? new PhoneTakenError() : error;
    }
  }

  #agent(sql: string, ...values: unknown[]): Agent | undefined {
    const row = this.#sql(sql).get(...values);
    return row === undefined ? undefined : v.parse(agentRow, row);
  }

  #callbacks(sql: string, ...values: number[]): readonly StoredCallback[] {
    return this.#reading(() =>
      this.#sql(sql)
        .all(...values)
        .map((row) => parseStoredCallback(v.parse(dataRow, row).data)),
    );
  }

  #reading<T>(read: () => T): T {
    try {
      return read();
    } catch (error) {
      throw refusalOf(error);
    }
  }

  #sql(sql: string): Database.Statement<unknown[]> {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare<unknown[]>(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}
