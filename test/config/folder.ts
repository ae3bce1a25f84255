import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** The least that a hearback.yaml holds. */
export const MINIMAL = `brands:
  - id: acme
    name: Acme
    channel: C0123456789
    sources:
      x: { account: acme_help }
platforms:
  x:
    accounts: [{ handle: acme_help }]
slack:
  managersChannel: C0000000001
  adminsChannel: C0000000002
people:
  support: [S0123456789]
  admins: [U0000000003]
`

/** A config folder that goes away with the test. */
export function configFolder(files: Record<string, string>): string {
  const dir = mkdtempSync(join(tmpdir(), 'hearback-config-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text)
  return dir
}

/** An answer for the brand of MINIMAL. */
export const ANSWERS = `entries:
  - id: refund
    brand: acme
    title: Refunds
    questions: [How long does a refund take?]
    answer: Hi {name}, eight days.
    language: en
`
export const VOICE = `policy:
  rules: { promise: warn }
phrases:
  en:
    greeting: Hi {name},
    greetingNoName: Hello,
    apology: we are sorry.
    openers:
      question: thanks for asking.
`

/** A mistake in one of the files; the others are in order. */
export interface Bad {
  what: string
  hearback?: string
  knowledge?: string
  voice?: string
  /** `file:line:column`, the message and the fix (parts of them). */
  problems: [place: string, message: string, fix: string][]
}
