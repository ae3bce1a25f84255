/** `/hearback …`: acknowledged at once, answered to the asker alone. */
import type { App, SlashCommand } from '@slack/bolt'
import type { TicketLine, TicketList } from '../../desk/reads.ts'
import { messageOf } from '../../domain/errors.ts'
import { zoneFor } from '../actions/fill.ts'
import { APOLOGY, tell, type Ui } from '../actions/ui.ts'
import { escaped, section } from '../cards/blocks.ts'
import type { SlackMessage } from '../client.ts'
import { newestOf } from '../modals/post.ts'
import { startOfToday } from '../modals/snooze.ts'
import { helpAnswer, listAnswer, MOST_LISTED, pauseWords, showAnswer, statsAnswer } from './answers.ts'
import { type Asked, parseCommand } from './parse.ts'
import { PROPOSALS_SHOWN, proposalsAnswer } from './proposals.ts'
import { whyAnswer } from './why.ts'

export const COMMAND = '/hearback'
const DEEDS_SHOWN = 8

/** `told`: mrkdwn. */
const say = (told: string): SlackMessage => ({ text: told, blocks: [section(told)] })

async function answerTo(ui: Ui, asked: Asked, by: string): Promise<SlackMessage> {
  switch (asked.command) {
    case 'help':
      return helpAnswer(null)
    case 'unknown':
      return helpAnswer(asked.hint)
    case 'open':
      return answerList(ui, 'Waiting for an answer', 'Nothing waits for an answer. 🎉', await listOf(ui, 'waiting', by))
    case 'mine':
      return answerList(
        ui,
        'Yours',
        'You have nothing claimed. `/hearback open` shows what waits.',
        await listOf(ui, 'mine', by),
      )
    case 'find': {
      const shown = escaped(asked.text, 100)
      const list = await ui.reads.find(asked.text, MOST_LISTED)
      return answerList(ui, `Found for “${shown}”`, `Nothing holds “${shown}”.`, list)
    }
    case 'show':
      return show(ui, asked.ticketId, by)
    case 'why': {
      const opened = await ui.reads.ticket(asked.ticketId, { by, seen: 0, intent: null })
      if (opened === null) return say(`There is no ticket #${asked.ticketId}.`)
      return whyAnswer(opened.view, ui.settings.current)
    }
    case 'proposals': {
      const refusal = ui.reads.refusal(by, 'admin')
      if (refusal !== null) return say(refusal)
      const { entries, total } = await ui.desk.proposals(PROPOSALS_SHOWN)
      return proposalsAnswer(entries, total)
    }
    case 'stats': {
      const since = startOfToday(ui.clock.now(), await zoneFor(ui, by))
      const [numbers, pauses] = await Promise.all([ui.reads.numbers(by, since), ui.reads.pauses()])
      const answer = statsAnswer(numbers, since)
      const paused = pauseWords(pauses, (id) => brandName(ui, id))
      return paused === null ? answer : { ...answer, blocks: [...answer.blocks, section(paused)] }
    }
    case 'pause':
    case 'resume':
      return changeSending(ui, asked.command, asked.brand, by)
    case 'mute':
    case 'unmute':
    case 'forget':
      return changePerson(ui, asked, by)
  }
}

const brandName = (ui: Ui, id: string): string =>
  ui.settings.current.brands.find((brand) => brand.id === id)?.name ?? id

const listOf = (ui: Ui, list: 'waiting' | 'mine', by: string): Promise<TicketList> =>
  ui.reads.list(list, by, { skip: 0, take: MOST_LISTED })

async function answerList(ui: Ui, title: string, none: string, list: TicketList): Promise<SlackMessage> {
  return listAnswer({ title, none, list, linkOf: await linksFor(ui, list.lines), now: ui.clock.now() })
}

/** Addresses of the cards. */
export async function linksFor(
  ui: Pick<Ui, 'people'>,
  lines: TicketLine[],
): Promise<(line: TicketLine) => string | null> {
  const links = new Map<number, string | null>()
  for (const { ticket } of lines) {
    links.set(ticket.id, ticket.cardTs === null ? null : await ui.people.linkTo(ticket.channel, ticket.cardTs))
  }
  return ({ ticket }) => links.get(ticket.id) ?? null
}

async function show(ui: Ui, ticketId: number, by: string): Promise<SlackMessage> {
  const opened = await ui.reads.ticket(ticketId, { by, seen: 0, intent: null })
  if (opened === null) return say(`There is no ticket #${ticketId}.`)
  const { ticket, customer } = opened.view
  const line: TicketLine = { ticket, customer, text: newestOf(opened.view)?.text ?? '' }
  const [deeds, linkOf] = await Promise.all([ui.reads.deeds(ticketId, DEEDS_SHOWN), linksFor(ui, [line])])
  return showAnswer({ line, link: linkOf(line), deeds, now: ui.clock.now() })
}

async function changeSending(
  ui: Ui,
  verb: 'pause' | 'resume',
  brand: string | null,
  by: string,
): Promise<SlackMessage> {
  const wanted = brand?.toLowerCase()
  const found = ui.settings.current.brands.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted)
  if (brand !== null && found === undefined) {
    const known = ui.settings.current.brands.map(({ id }) => `\`${id}\``).join(', ')
    return say(`There is no brand “${escaped(brand, 80)}”. Brands: ${known}. Nothing was changed.`)
  }
  const id = found?.id ?? null
  const { result, told } = await (verb === 'pause' ? ui.desk.pauseSending(by, id) : ui.desk.resumeSending(by, id))
  ui.log.info({ by, verb, brand: id, result }, 'somebody changed whether replies go out')
  if (result === 'done') ui.changed(by)
  return say(told ?? 'Done.')
}

async function changePerson(
  ui: Ui,
  { command, platform, handle }: Extract<Asked, { command: 'mute' | 'unmute' | 'forget' }>,
  by: string,
): Promise<SlackMessage> {
  const { told } =
    command === 'forget'
      ? await ui.desk.forget(by, platform, handle)
      : await ui.desk.mute(by, platform, handle, command === 'mute')
  return say(told ?? 'Done.')
}

/** Permission first: a refused person learns why, and nothing else. */
async function answer(ui: Ui, command: SlashCommand): Promise<SlackMessage> {
  const by = command.user_id
  const refusal = ui.reads.refusal(by)
  if (refusal !== null) return say(refusal)
  const asked = parseCommand(command.text)
  try {
    return await answerTo(ui, asked, by)
  } catch (error) {
    ui.log.error({ by, command: asked.command, err: error, error: messageOf(error) }, 'a command failed')
    return say(APOLOGY)
  }
}

export function registerCommands(app: App, ui: Ui): void {
  app.command(COMMAND, async ({ ack, command, respond }) => {
    await ack()
    // Slack's own name for this one use of the command.
    if (!ui.isFirst(`command:${command.trigger_id}`)) return
    const { text, blocks } = await answer(ui, command)
    try {
      await respond({ response_type: 'ephemeral', text, blocks })
    } catch (error) {
      ui.log.warn(
        { by: command.user_id, error: messageOf(error) },
        'an answer to a command could not be given; told in the channel',
      )
      await tell(ui, command.channel_id, command.user_id, text)
    }
  })
}
