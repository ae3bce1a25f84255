import { describe, expect, test } from 'vitest'
import { mayAct, type Role, refusalOf } from '../../src/desk/permissions.ts'
import type { People } from '../../src/domain/settings.ts'

const people: People = { support: ['U0ANNA', 'S0NIGHT'], managers: ['U0MIRA'], admins: ['U0ADA', 'S0OPS'] }
const groups: Record<string, string[]> = { S0NIGHT: ['U0NOOR'], S0OPS: ['U0OLE'] }
const membersOf = (id: string): string[] => groups[id] ?? []

describe('who may do what', () => {
  const table: [person: string, roles: Record<Role, boolean>][] = [
    ['U0ANNA', { support: true, manager: false, admin: false }],
    ['U0NOOR', { support: true, manager: false, admin: false }],
    ['U0MIRA', { support: true, manager: true, admin: false }],
    ['U0ADA', { support: true, manager: true, admin: true }],
    ['U0OLE', { support: true, manager: true, admin: true }],
    ['U0STRANGER', { support: false, manager: false, admin: false }],
    ['', { support: false, manager: false, admin: false }],
    ['S0NIGHT', { support: false, manager: false, admin: false }],
  ]
  test.each(table)('%s: %o', (person, roles) => {
    for (const role of ['support', 'manager', 'admin'] as const)
      expect(mayAct(person, role, people, membersOf), role).toBe(roles[role])
  })

  test('a group that could not be read lets nobody in', () => {
    expect(mayAct('U0NOOR', 'support', people, () => [])).toBe(false)
  })

  test('with nobody listed, nobody may do anything', () => {
    const nobody: People = { support: [], managers: [], admins: [] }
    for (const role of ['support', 'manager', 'admin'] as const)
      expect(mayAct('U0ANNA', role, nobody, membersOf)).toBe(false)
  })
})

test('a refusal names the list and whom to ask', () => {
  const words = refusalOf('support', people)
  expect(words).toContain('people.support')
  expect(words).toContain('<@U0ADA> or <!subteam^S0OPS>')
  expect(refusalOf('manager', { ...people, admins: [] })).toContain('people.managers')
})
