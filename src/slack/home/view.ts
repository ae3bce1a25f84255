/** The Home tab: what is mine, what is most urgent, what nobody has, and the day in numbers. Pure. */
import type { HomeView } from '@slack/types'
import type { ListName, Numbers, Pause, TicketLine, TicketList } from '../../desk/reads.ts'
import { type Block, context, divider, LIMITS, localTime, section } from '../cards/blocks.ts'
import { plural } from '../cards/words.ts'
import { numbersLines, pauseWords } from '../commands/answers.ts'
import { plain } from '../modals/frame.ts'
import { ticketRow } from '../rows.ts'

/** Lines of one list on a page: three lists with their frames stay below Slack's 100 blocks. */
export const HOME_SIZE = 10

/** The lists in their order, and the action ids of their pagers. */
export const HOME_LISTS: readonly ListName[] = ['mine', 'waiting', 'unassigned']
export const HOME_ACTIONS = { back: 'home_back', on: 'home_on', refresh: 'home_refresh' } as const

const TITLES: Record<ListName, { title: string; none: string }> = {
  mine: { title: 'My tickets', none: 'You have nothing claimed.' },
  waiting: { title: 'Most urgent', none: 'Nothing waits for an answer. 🎉' },
  unassigned: { title: 'Nobody has these', none: 'Everything has an owner.' },
}

/** Page of each list, from 0. */
export type HomePages = Record<ListName, number>
export const FIRST_PAGES: HomePages = { mine: 0, waiting: 0, unassigned: 0 }

export interface HomeContent {
  lists: Record<ListName, TicketList>
  pages: HomePages
  numbers: Numbers
  pauses: Pause[]
  brandName(id: string): string
  linkOf(line: TicketLine): string | null
  now: Date
}

export function homeView(content: HomeContent): HomeView {
  const { numbers, pauses, brandName, now } = content
  const { today, now: present } = numbersLines(numbers)
  const paused = pauseWords(pauses, brandName)
  return {
    type: 'home',
    blocks: [
      ...(paused === null ? [] : [section(paused)]),
      section(`*Today:* ${today}\n*Now:* ${present}`),
      {
        type: 'actions',
        block_id: 'home',
        elements: [
          { type: 'button', action_id: HOME_ACTIONS.refresh, text: plain('🔄 Refresh', LIMITS.button), value: 'home' },
        ],
      },
      ...HOME_LISTS.flatMap((list) => listBlocks(list, content)),
      divider,
      context(`As of ${localTime(now, '{time_secs}')}. \`/hearback help\` tells what else there is.`),
    ],
  }
}

function listBlocks(list: ListName, { lists, pages, linkOf, now }: HomeContent): Block[] {
  const { lines, total } = lists[list]
  const { title, none } = TITLES[list]
  const head: Block[] = [divider, { type: 'header', text: plain(total === 0 ? title : `${title} (${total})`, 150) }]
  if (total === 0) return [...head, context(none)]
  return [
    ...head,
    ...lines.slice(0, HOME_SIZE).map((line) => ticketRow(line, { link: linkOf(line), now })),
    ...pager(list, pages[list], total),
  ]
}

function pager(list: ListName, page: number, total: number): Block[] {
  const pages = Math.ceil(total / HOME_SIZE)
  if (pages < 2 && page === 0) return []
  const button = (actionId: string, text: string, to: number) => ({
    type: 'button' as const,
    action_id: actionId,
    text: plain(text, LIMITS.button),
    value: `${list}:${to}`,
  })
  return [
    context(`Page ${page + 1} of ${Math.max(pages, page + 1)} · ${plural(total, 'ticket')}`),
    {
      type: 'actions',
      block_id: `pages:${list}`,
      elements: [
        ...(page > 0 ? [button(HOME_ACTIONS.back, '← Back', page - 1)] : []),
        ...(page + 1 < pages ? [button(HOME_ACTIONS.on, 'Further →', page + 1)] : []),
      ],
    },
  ]
}

/** For people who may not look; `told` is mrkdwn. */
export const closedHome = (told: string): HomeView => ({ type: 'home', blocks: [section(told)] })

/** The list and page that a pager button names, or null. */
export function readPage(value: string | undefined): { list: ListName; page: number } | null {
  const [, list, page] = /^(mine|waiting|unassigned):(\d{1,6})$/.exec(value ?? '') ?? []
  return list === undefined || page === undefined ? null : { list: list as ListName, page: Number(page) }
}
