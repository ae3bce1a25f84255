/** Forgetting a person on request, and muting one who only makes noise. */
import { ticketPolicy } from '../domain/policy.ts'
import { PLATFORM_NAMES, type PlatformId } from '../domain/post.ts'
import type { Tx } from '../store/open.ts'
import { bareHandle, findCustomers, type Person, setMuted } from '../store/people.ts'
import { type Forgotten, forgetPerson } from '../tickets/forget.ts'
import type { ActionResult, DeskOptions } from './act.ts'
import { mayAct, type Role, refusalOf } from './permissions.ts'

export interface ForgettingActions {
  /** For admins. Cannot be undone. */
  forget(by: string, platform: PlatformId, handle: string): Promise<ActionResult>
  /** For managers: posts of a muted author reopen nothing. */
  mute(by: string, platform: PlatformId, handle: string, muted: boolean): Promise<ActionResult>
}

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`

/** `@mariak on X`, plain and as mrkdwn alike: no handle holds the signs that Slack would read as markup. */
const nameOf = ({ platform, handle }: Person): string =>
  `@${bareHandle(handle).replace(/[<>&]/g, '').slice(0, 100)} on ${PLATFORM_NAMES[platform]}`

/** What was done, for the terminal and Slack alike. */
export function forgottenWords(person: Person, forgotten: Forgotten): string {
  const whom = nameOf(person)
  switch (forgotten.result) {
    case 'unknown':
      return `Nobody by the name ${whom} has written to us. Write the handle as the platform shows it today, or the platform’s own id of the person; nothing was changed.`
    case 'busy':
      return `A reply to ${whom} is on its way (ticket ${forgotten.ticketIds.map((id) => `#${id}`).join(', ')}). Wait for its outcome and try again; nothing was changed.`
    case 'done': {
      const { customers, tickets, posts, closed, unread, beside } = forgotten
      const setAside = `${count(unread, 'post')} that could not be read and ${unread === 1 ? 'names' : 'name'} them`
      if (customers === 0) {
        const read = unread === 0 ? '' : ` ${setAside} ${unread === 1 ? 'is' : 'are'} erased.`
        const told = beside === 0 ? '' : ` Their id is taken out of ${count(beside, 'row')} about others.`
        return `${whom} has no ticket: nothing of theirs was read under that name.${read}${told} Had they another name when they wrote, forget that one too.`
      }
      const brands = customers === 1 ? '' : `, who wrote to ${customers} brands,`
      const more = unread === 0 ? '' : ` With them went ${setAside}.`
      const ended =
        closed === 0 ? '' : ` ${count(closed, 'ticket')} that still waited ${closed === 1 ? 'was' : 'were'} closed.`
      return `${whom}${brands} is forgotten: the words of ${count(posts, 'post')} in ${count(tickets, 'ticket')}, our answers, notes and drafts are erased, and so is who it was.${more}${ended} What stands in Slack is replaced as its turn comes.`
    }
  }
}

export function createForgettingActions(desk: DeskOptions): ForgettingActions {
  const { store, clock, settings } = desk

  const allowed = async (
    by: string,
    role: Role,
    work: (tx: Tx) => Promise<Pick<ActionResult, 'result' | 'told'>>,
  ): Promise<ActionResult> => {
    const { people } = settings.current
    if (!mayAct(by, role, people, desk.membersOf)) return { result: 'forbidden', told: refusalOf(role, people) }
    const outcome = await store.transaction(work)
    desk.log?.info({ by, result: outcome.result }, 'somebody had a person forgotten or muted')
    if (outcome.result === 'done') desk.onChange()
    return outcome
  }

  return {
    forget: (by, platform, handle) =>
      allowed(by, 'admin', async (tx) => {
        const person = { platform, handle }
        const rules = { by, policy: ticketPolicy(settings.current), now: clock.now() }
        const forgotten = await forgetPerson(tx, person, rules)
        return { result: forgotten.result === 'done' ? 'done' : 'refused', told: forgottenWords(person, forgotten) }
      }),
    mute: (by, platform, handle, muted) =>
      allowed(by, 'manager', async (tx) => {
        const person = { platform, handle }
        const customers = await findCustomers(tx, person)
        const whom = nameOf(person)
        if (customers.length === 0) return { result: 'refused', told: forgottenWords(person, { result: 'unknown' }) }
        const changing = customers.filter((customer) => customer.muted !== muted)
        if (changing.length === 0)
          return { result: 'refused', told: muted ? `${whom} is muted already.` : `${whom} is not muted.` }
        await setMuted(
          tx,
          changing.map(({ id }) => id),
          muted,
        )
        const told = muted
          ? `${whom} is muted: what they write in a matter that is settled or answered is kept and shown in its thread, but reopens nothing.`
          : `${whom} is not muted any more.`
        return { result: 'done', told }
      }),
  }
}
