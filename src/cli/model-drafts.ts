/** Asks the language model for drafts, beside everything else: a card with its built-in drafts is there before, and stays if nothing comes. */
import type { LanguageModel } from 'ai'
import { addMs, type Clock } from '../domain/clock.ts'
import { messageOf } from '../domain/errors.ts'
import type { Live } from '../domain/live.ts'
import type { Log } from '../domain/log.ts'
import type { LengthUnit, PlatformId, PostKind } from '../domain/post.ts'
import type { ModelSettings, Settings } from '../domain/settings.ts'
import type { Category, Intent, Tier, UrgencyFactor } from '../domain/urgency.ts'
import { noteAsked, reserveSpend, settleSpend, type Undrafted, undrafted } from '../store/model-drafts.ts'
import type { Store } from '../store/open.ts'
import type { DraftRequest, DraftResult, ModelDrafter, PreparedDraft } from '../suggest/model/contract.ts'
import { createModelDrafter } from '../suggest/model/drafter.ts'
import { loadModel } from '../suggest/model/provider.ts'
import { addSuggestion } from '../tickets/suggestion.ts'

export interface ModelDraftsOptions {
  store: Store
  clock: Clock
  settings: Live<Settings>
  /** The secret MODEL_API_KEY; null when not given. */
  apiKey: string | null
  log: Log
  /** A card is to be shown anew. */
  onDrafted(): void
  load?(settings: ModelSettings, apiKey: string | null): Promise<LanguageModel | null>
}

export interface ModelDrafts {
  /** Works until the signal aborts. Never rejects: what goes wrong is in the log. */
  run(signal: AbortSignal): Promise<void>
  /** One look at what waits; returns how many drafts were added. */
  sweep(signal?: AbortSignal): Promise<number>
}

const SWEEP_EVERY = 2_000
/** Calls at the same time. */
const AT_ONCE = 4
/** A post that was seen or edited longer ago gets none: somebody has looked at it by then. Well below the hour for which requests are remembered. */
const FRESH = 30 * 60_000
const FIRST_REST = 60_000
const LONGEST_REST = 30 * 60_000

/** Whether the next call may be made: after a failure it rests, longer each time. */
interface Rest {
  until: Date | null
  next: number
}

export function createModelDrafts(options: ModelDraftsOptions): ModelDrafts {
  const { store, clock, settings, log } = options
  const load = options.load ?? loadModel
  const rest: Rest = { until: null, next: FIRST_REST }
  let made: { settings: Settings; drafter: ModelDrafter | null } | null = null
  let seen: Settings | null = null

  async function drafterNow(): Promise<ModelDrafter | null> {
    const now = settings.current
    if (made?.settings === now) return made.drafter
    const model = await load(now.model, options.apiKey)
    if (model === null) log.warn({}, 'drafts by a model are off: MODEL_API_KEY is not set')
    made = { settings: now, drafter: model === null ? null : createModelDrafter({ settings: now, model, clock }) }
    return made.drafter
  }

  const isResting = (): boolean => rest.until !== null && clock.now() < rest.until

  function failed(error: unknown): void {
    // Calls that were under way together fail together, and count as one.
    if (isResting()) {
      log.debug({ error: messageOf(error) }, 'the language model gave no draft either')
      return
    }
    rest.until = addMs(clock.now(), rest.next)
    log.warn(
      { error: messageOf(error), restMs: rest.next },
      'the language model gave no draft; the built-in ones stand',
    )
    rest.next = Math.min(rest.next * 2, LONGEST_REST)
  }

  /** The words of each post are asked about once, whatever comes of it, and never for more than the budget. */
  const mayAsk = (mention: Undrafted['mention'], usd: number, at: Date): Promise<'yes' | 'asked' | 'over-budget'> =>
    store.transaction(async (tx) => {
      const { monthlyBudgetUsd } = settings.current.model
      if (!(await reserveSpend(tx, usd, monthlyBudgetUsd, at))) return 'over-budget'
      if (await noteAsked(tx, mention, at)) return 'yes'
      await settleSpend(tx, usd, 0, at)
      return 'asked'
    })

  async function ask(waiting: Undrafted, prepared: PreparedDraft, signal?: AbortSignal): Promise<boolean> {
    const reservedAt = clock.now()
    const may = await mayAsk(waiting.mention, prepared.mostUsd, reservedAt)
    if (may === 'over-budget') return overBudget(reservedAt)
    if (may === 'asked') return false
    const result = await prepared.run(signal)
    await store.transaction((tx) => settleSpend(tx, prepared.mostUsd, result.usd, reservedAt))
    return takeIn(waiting, result, signal)
  }

  async function takeIn(
    { ticket: { id: ticketId }, mention: { id: mentionId, editedAt } }: Undrafted,
    result: DraftResult,
    signal?: AbortSignal,
  ): Promise<boolean> {
    if (result.result === 'failed') {
      if (signal?.aborted !== true) failed(result.error)
      return false
    }
    rest.next = FIRST_REST
    if (result.result === 'discarded') {
      log.info({ ticket: ticketId, why: result.why }, 'a draft of the language model was thrown away')
      return false
    }
    const { suggestion } = result
    return store.transaction((tx) => addSuggestion(tx, { ticketId, mentionId, editedAt, suggestion }, clock.now()))
  }

  function overBudget(at: Date): false {
    const { monthlyBudgetUsd } = settings.current.model
    if (!isResting())
      log.warn({ usd: monthlyBudgetUsd }, 'the month’s budget for drafts by a model does not allow another')
    rest.until = addMs(at, LONGEST_REST)
    return false
  }

  async function draft(waiting: Undrafted, drafter: ModelDrafter, signal?: AbortSignal): Promise<boolean> {
    const request = requestOf(waiting, settings.current)
    const prepared = request === null ? null : drafter.prepare(request)
    if (prepared !== null) return ask(waiting, prepared, signal)
    await store.transaction((tx) => noteAsked(tx, waiting.mention, clock.now()))
    return false
  }

  async function sweep(signal?: AbortSignal): Promise<number> {
    if (settings.current.model.provider === 'off') return 0
    if (seen !== settings.current) {
      // Another model, key or budget: what failed before says nothing of it.
      seen = settings.current
      rest.until = null
      rest.next = FIRST_REST
    }
    if (isResting()) return 0
    const drafter = await drafterNow()
    if (drafter === null) return 0
    const waiting = await undrafted(store.prisma, addMs(clock.now(), -FRESH), AT_ONCE)
    const added = await Promise.all(
      waiting.map((each) =>
        draft(each, drafter, signal).catch((error: unknown) => {
          failed(error)
          return false
        }),
      ),
    )
    const count = added.filter((isAdded) => isAdded).length
    if (count > 0) options.onDrafted()
    return count
  }

  return {
    sweep,
    async run(signal) {
      while (!signal.aborted) {
        try {
          await sweep(signal)
        } catch (error) {
          failed(error)
        }
        await clock.sleep(SWEEP_EVERY, signal)
      }
    },
  }
}

/** The post and what triage found, from the rows. Null when the brand is no longer in the settings. */
function requestOf({ ticket, mention, customer }: Undrafted, settings: Settings): DraftRequest | null {
  const brand = settings.brands.find(({ id }) => id === ticket.brand)
  if (brand === undefined) return null
  return {
    brand,
    post: {
      platform: mention.platform as PlatformId,
      text: mention.text,
      kind: mention.kind as PostKind,
      limit: { max: mention.limitMax, unit: mention.limitUnit as LengthUnit },
      author: {
        id: customer.externalId,
        handle: customer.handle,
        name: customer.name,
        followers: customer.followers,
        bot: false,
      },
    },
    triage: {
      language: ticket.language,
      intent: ticket.intent as Intent,
      intentConfidence: 1,
      sentiment: ticket.sentiment,
      category: ticket.category as Category | null,
      needsReply: ticket.needsReply,
      onlyThanks: false,
      aboutUs: true,
      urgency: {
        score: ticket.urgency,
        tier: ticket.tier as Tier,
        factors: ticket.factors as unknown as UrgencyFactor[],
      },
    },
  }
}
