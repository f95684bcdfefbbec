/**
 * One step of the schema, forward only. A published one never changes: what is wrong with it is mended by the
 * next. SQL that PostgreSQL 15 knows; rules of the tables: docs/server.md.
 */
export interface Migration {
  /** 1, 2, 3, ... without gaps. */
  readonly number: number;
  readonly name: string;
  /** Run in order, in one transaction. */
  readonly statements: readonly string[];
}
