/** Customers: they complain, ask, repeat themselves, thank, correct and delete. */
import type { Agenda } from './agenda.ts'
import { chanceOf } from './chance.ts'
import type { PlatformWorld, WorldPost } from './platform-world.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

type Mood = 'urgent' | 'complaint' | 'question' | 'praise' | 'spam'

const WORDS: Record<Mood, readonly [string, ...string[]]> = {
  urgent: [
    'my son had an allergic reaction to the breakfast on board, nobody helps us',
    'I am calling my lawyer, you charged my card three times and my account was hacked',
    'my child is alone on the platform because your staff shut the door',
  ],
  complaint: [
    'my refund has not arrived after six weeks, where is it?',
    'the heating in our cabin was broken all night and nobody came',
    'your app charged me twice and I cannot reach anybody',
    'toget er forsinket igen, og ingen siger noget',
    'seit drei Wochen keine Antwort auf meine Beschwerde',
  ],
  question: [
    'how do I change the date of my ticket?',
    'can I bring my bike on the night train?',
    'when do you open on Sundays?',
    'hvordan får jeg min kvittering?',
  ],
  praise: ['what a lovely trip, thank you all', 'best breakfast I ever had at sea'],
  spam: ['win a free phone now, follow the link in my bio', 'cheap followers, 1000 for 5 dollars'],
}
const IMPATIENT = [
  'still no answer???',
  'hello? is anybody there?',
  'third time I write about this, it is a shame',
] as const
const THANKS = ['thank you, that helped', 'thanks a lot!'] as const
const TROUBLE = [
  'that did not help, it is still broken',
  'no, the problem is still there and I am getting angry',
] as const
/** What must stay words wherever it is shown. */
const HOSTILE = [' <!channel> look at this', ' <https://evil.example|your refund> &amp; more', ' <!here>'] as const

/** What a customer adds who corrects a post. */
export const CORRECTED = ', I mean it'

/** Such a post waits for no answer. */
export const isThanks = (text: string): boolean => THANKS.some((words) => text.includes(words))

export interface CustomersOptions {
  seed: number
  agenda: Agenda
  worlds: readonly [PlatformWorld, ...PlatformWorld[]]
  days: number
  /** No more is written after this moment. */
  until: number
}

export function moveInCustomers({ seed, agenda, worlds, days, until }: CustomersOptions): void {
  const chance = chanceOf(seed, 'customers')
  let marks = 0
  const people = new Map<string, number>()

  const author = (world: PlatformWorld): WorldPost['author'] => {
    const number = chance.upTo(25)
    const id = `${world.id}-${number}`
    people.set(id, (people.get(id) ?? 0) + 1)
    const name = number % 9 === 0 ? `Bo <!channel> ${number}` : `Customer ${number}`
    return { id, handle: `customer_${number}`, name, followers: number * 40 }
  }

  const write = (world: PlatformWorld, words: string, more: Partial<WorldPost> & Pick<WorldPost, 'author'>) => {
    // As a name, it leaves thanks to be nothing but thanks.
    const mark = isThanks(words) ? `@ref_${world.id}${++marks}q` : `(ref ${world.id}${++marks}q)`
    const hostile = chance.happens(0.1) ? chance.pick(HOSTILE) : ''
    const { account, streams } = world.options
    const found = streams.map(({ stream }) => stream).filter((stream) => stream !== 'own')
    const only = chance.happens(0.25) ? found : [chance.pick(found as [string, ...string[]])]
    return world.write({ mark, text: `@${account} ${words}${hostile} ${mark}`, streams: only, ...more })
  }

  const matter = (world: PlatformWorld) => {
    const mood = chance.weighted({ urgent: 2, complaint: 8, question: 6, praise: 2, spam: 1 })
    const first = write(world, chance.pick(WORDS[mood]), { author: author(world) })
    if (chance.happens(0.08)) agenda.after(chance.between(MINUTE, 4 * HOUR), () => remove(first))
    if (chance.happens(0.05)) agenda.after(chance.between(MINUTE, 4 * HOUR), () => correct(first))
    if (mood !== 'praise' && mood !== 'spam' && chance.happens(0.4)) impatient(world, first)
  }
  const remove = (post: WorldPost) => {
    post.deleted = true
  }
  const correct = (post: WorldPost) => {
    if (post.deleted) return
    post.editedAt = agenda.now
    post.text = post.text.replace(' (', `${CORRECTED} (`)
  }
  const follow = (world: PlatformWorld, first: WorldPost, words: string) => {
    if (agenda.now < until) write(world, words, { author: first.author, rootId: first.rootId, parentId: first.id })
  }
  const impatient = (world: PlatformWorld, first: WorldPost) =>
    agenda.after(chance.between(20 * MINUTE, 6 * HOUR), () => {
      if (world.posts.some(({ own, rootId }) => own && rootId === first.rootId)) return
      follow(world, first, chance.pick(IMPATIENT))
      if (chance.happens(0.3)) impatient(world, first)
    })

  for (const world of worlds) {
    // While nobody knows whether our reply has reached them, they go on writing.
    world.onUncertain = (asked) => {
      if (chance.happens(0.9))
        agenda.after(chance.between(SECOND, 30 * SECOND), () => follow(world, asked, chance.pick(IMPATIENT)))
    }
    world.onReply = (reply) => {
      const asked = world.find(reply.parentId ?? 0)
      if (asked === undefined || !chance.happens(0.6)) return
      const words = chance.happens(0.6) ? chance.pick(THANKS) : chance.pick(TROUBLE)
      agenda.after(chance.between(2 * MINUTE, 5 * HOUR), () => follow(world, asked, words))
    }
  }

  const length = until - agenda.now
  const count = Math.round(days * chance.between(6, 12)) + 4
  for (let index = 0; index < count; index++)
    agenda.after(length * chance.random() * 0.97, () => matter(chance.pick(worlds)))
  // More at once than a walk has pages for.
  if (chance.happens(Math.min(0.5, days / 8))) {
    const world = chance.pick(worlds)
    agenda.after(length * chance.between(0.1, 0.8), () => {
      for (let index = 0; index < 26; index++) matter(world)
    })
  }
  // Some pass on what somebody wrote, without words of their own.
  const passing = chanceOf(seed, 'reposts')
  for (let index = 0; index < days * 3; index++)
    agenda.after(length * passing.random(), () => {
      const world = passing.pick(worlds)
      const passed = world.posts.findLast(({ own, deleted, repost }) => !own && !deleted && !repost)
      if (passed === undefined) return
      const by = passing.upTo(25)
      const author = { id: `${world.id}-${by}`, handle: `customer_${by}`, name: `Customer ${by}`, followers: 0 }
      const { text, streams } = passed
      world.write({ mark: `passed on ${index}`, author, text, streams, repost: true })
    })
  // Somebody of ours answers on the platform itself.
  for (let index = 0; index < days; index++)
    agenda.after(length * chance.random(), () => {
      const world = chance.pick(worlds)
      const asked = world.posts.findLast(({ own, deleted, repost }) => !own && !deleted && !repost)
      if (asked === undefined) return
      const { account } = world.options
      world.write({
        mark: `by hand ${++marks}`,
        author: { id: `own-${account}`, handle: account, name: account, followers: 0 },
        text: 'We have written to you in private.',
        streams: ['own'],
        rootId: asked.rootId,
        parentId: asked.id,
        own: true,
      })
    })
}
