/**
 * Stands in for `better-sqlite3` in the scratch folder of the Bluesky network: that one is a native add-on which cannot be built
 * for this Node without its headers. Node's own SQLite serves as much of its interface as the PDS and kysely use.
 */
'use strict'
const { DatabaseSync } = require('node:sqlite')

/** better-sqlite3 names its errors as SQLite does; the PDS looks for these. */
const NAMES = {
  5: 'SQLITE_BUSY',
  19: 'SQLITE_CONSTRAINT',
  1555: 'SQLITE_CONSTRAINT_PRIMARYKEY',
  2067: 'SQLITE_CONSTRAINT_UNIQUE',
}

class SqliteError extends Error {
  constructor(message, code) {
    super(message)
    this.name = 'SqliteError'
    this.code = code
  }
}

const named = (run) => {
  try {
    return run()
  } catch (error) {
    if (error.code !== 'ERR_SQLITE_ERROR') throw error
    throw new SqliteError(error.errstr ?? error.message, NAMES[error.errcode] ?? 'SQLITE_ERROR')
  }
}

const withBuffers = (row) => {
  if (row === undefined) return row
  for (const [key, value] of Object.entries(row)) if (value instanceof Uint8Array) row[key] = Buffer.from(value)
  return row
}

class Statement {
  constructor(statement) {
    this.statement = statement
    this.reader = statement.columns().length > 0
  }
  all(params = []) {
    return named(() => this.statement.all(...params)).map(withBuffers)
  }
  get(params = []) {
    return withBuffers(named(() => this.statement.get(...params)))
  }
  run(params = []) {
    return named(() => this.statement.run(...params))
  }
  *iterate(params = []) {
    for (const row of this.all(params)) yield row
  }
}

class Database {
  constructor(location, { timeout = 5000 } = {}) {
    this.database = new DatabaseSync(location, { timeout })
  }
  prepare(sql) {
    return new Statement(named(() => this.database.prepare(sql)))
  }
  exec(sql) {
    named(() => this.database.exec(sql))
    return this
  }
  pragma(text) {
    return this.prepare(`PRAGMA ${text}`).all()
  }
  close() {
    this.database.close()
  }
}

module.exports = Database
module.exports.SqliteError = SqliteError
