/** The form in which what was set aside is looked through: a list with a box for each exception. Pure. */
import type { ModalView } from '@slack/types'
import { z } from 'zod'
import type { AsideList, AsideOutcome, AsideTicket } from '../../desk/aside.ts'
import { PLATFORM_NAMES, type PlatformId } from '../../domain/post.ts'
import { type Block, context, cut, divider, escaped, LIMITS, link, section, undisguised } from '../cards/blocks.ts'
import { INTENT_WORDS } from '../cards/digest.ts'
import { plural } from '../cards/words.ts'
import { modal, notice, plain } from './frame.ts'
import { metaIn } from './meta.ts'

export const ASIDE_TITLE = 'Set aside'
/** Two blocks each, with the frame below Slack's 100 of a modal. */
export const ASIDE_SIZE = 40
export const ASIDE = {
  callback: 'aside_confirm',
  box: 'aside_box',
  back: 'aside_back',
  on: 'aside_on',
} as const

/** Longest part of a post that is shown; the card has all of it. */
const LONGEST_WORDS = 280
/** Tickets that are named as left. */
const LEFT_NAMED = 15
const NEEDS_REPLY = 'needs-reply'

const META = z.object({
  page: z.int().nonnegative(),
  /** Ids and versions, as shown. */
  shown: z.array(z.tuple([z.int().positive(), z.int()])).max(ASIDE_SIZE),
  /** Ids that were ticked on other pages. */
  ticked: z.array(z.int().positive()).max(100),
})
type AsideMeta = z.infer<typeof META>

/** null for what none of our forms wrote. */
export const readAsideMeta = (text: string): AsideMeta | null => metaIn(META, text)

interface AsideForm {
  list: AsideList
  /** From 0. */
  page: number
  ticked: number[]
  /** What to say above; mrkdwn. */
  told: string | null
  linkOf(ticket: AsideTicket): string | null
}

export function asideView({ list, page, ticked, told, linkOf }: AsideForm): ModalView {
  const { tickets, total } = list
  const above = told === null ? [] : [section(cut(told, LIMITS.section))]
  if (tickets.length === 0)
    return modal({ title: ASIDE_TITLE, blocks: [...above, section('🎉 Nothing is set aside any more.')] })
  const meta: AsideMeta = { page, shown: tickets.map(({ id, version }) => [id, version]), ticked: ticked.slice(-100) }
  return {
    ...modal({
      title: ASIDE_TITLE,
      callback: ASIDE.callback,
      submit: 'Confirm the rest',
      close: 'Cancel',
      blocks: [
        ...above,
        section(
          `Hearback found that ${total === 1 ? 'this post needs' : `these ${total.toLocaleString('en')} posts need`} no reply. Tick what needs one after all: it goes to the queue. *Confirm the rest* settles the others${total > tickets.length ? ' on this page' : ''}.`,
        ),
        ...tickets.flatMap((ticket) => ticketBlocks(ticket, ticked.includes(ticket.id), linkOf(ticket))),
        ...pager(page, total),
      ],
    }),
    private_metadata: JSON.stringify(meta),
  }
}

function ticketBlocks(ticket: AsideTicket, isTicked: boolean, cardLink: string | null): Block[] {
  const { id, customer, platform, intent, words } = ticket
  const option = { text: plain('Needs a reply', LIMITS.option), value: NEEDS_REPLY }
  const name = undisguised(customer.name || customer.handle)
  const text = undisguised(words.replace(/\s+/g, ' ').trim())
  const card = link(cardLink, `#${id}`) ?? `#${id}`
  return [
    section(
      `${card} · *${escaped(name, 80)}* @${escaped(customer.handle, 60)} on ${PLATFORM_NAMES[platform as PlatformId] ?? escaped(platform, 20)} · _${INTENT_WORDS[intent] ?? escaped(intent, 30)}_\n> ${escaped(text === '' ? '(no words left)' : text, LONGEST_WORDS)}`,
    ),
    {
      type: 'actions',
      block_id: `aside:${id}`,
      elements: [
        {
          type: 'checkboxes',
          action_id: ASIDE.box,
          options: [option],
          ...(isTicked ? { initial_options: [option] } : {}),
        },
      ],
    },
  ]
}

function pager(page: number, total: number): Block[] {
  const pages = Math.max(1, Math.ceil(total / ASIDE_SIZE))
  if (pages === 1 && page === 0) return []
  const button = (actionId: string, text: string, to: number) => ({
    type: 'button' as const,
    action_id: actionId,
    text: plain(text, LIMITS.button),
    value: String(to),
  })
  return [
    divider,
    context(`Page ${page + 1} of ${Math.max(pages, page + 1)} · ${plural(total, 'post')}`),
    {
      type: 'actions',
      block_id: 'pages',
      elements: [
        ...(page > 0 ? [button(ASIDE.back, '← Back', page - 1)] : []),
        ...(page + 1 < pages ? [button(ASIDE.on, 'Further →', page + 1)] : []),
      ],
    },
  ]
}

type Values = Record<string, Record<string, { selected_options?: { value: string }[] | null }>>

/** Ids whose box is ticked. */
export function tickedIn(values: Values): number[] {
  return Object.entries(values).flatMap(([block, fields]) => {
    const id = Number(/^aside:(\d{1,10})$/.exec(block)?.[1] ?? Number.NaN)
    const chosen = fields[ASIDE.box]?.selected_options ?? []
    return Number.isInteger(id) && chosen.some(({ value }) => value === NEEDS_REPLY) ? [id] : []
  })
}

/** What came of it; mrkdwn. */
export function outcomeWords(
  { confirmed, reopened, left }: AsideOutcome,
  linkOf: (id: number) => string | null,
): string {
  const words = [`✅ *${plural(confirmed, 'post')} confirmed* as needing no reply.`]
  if (reopened > 0)
    words.push(`↩️ *${plural(reopened, 'post')}* ${reopened === 1 ? 'goes' : 'go'} to the queue, without an owner.`)
  if (left.length > 0) {
    const named = left
      .slice(0, LEFT_NAMED)
      .map(({ ticketId }) => link(linkOf(ticketId), `#${ticketId}`) ?? `#${ticketId}`)
    const more = left.length - named.length
    const which = `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
    words.push(
      `⚠️ *${left.length} left as ${left.length === 1 ? 'it is' : 'they are'}*, changed since you opened this: ${which}.`,
    )
  }
  return words.join('\n')
}

/** Between the press and the outcome. */
export const asideWorking = (count: number): ModalView =>
  modal({ title: ASIDE_TITLE, blocks: [section(`⏳ Settling ${plural(count, 'post')}…`)] })

export const asideTrouble = (told: string): ModalView => modal({ title: ASIDE_TITLE, blocks: [notice(told)] })
