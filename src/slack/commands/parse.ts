/** What somebody asks for with `/hearback …`. Pure. */
import { distance } from 'fastest-levenshtein'
import { PLATFORM_IDS, type PlatformId } from '../../domain/post.ts'

export type Asked =
  | { command: 'help' }
  | { command: 'open' }
  | { command: 'mine' }
  | { command: 'find'; text: string }
  | { command: 'show' | 'why'; ticketId: number }
  | { command: 'proposals' }
  | { command: 'stats' }
  /** `brand`: as typed, or null for all brands. */
  | { command: 'pause' | 'resume'; brand: string | null }
  | { command: 'mute' | 'unmute' | 'forget'; platform: PlatformId; handle: string }
  /** Not understood; `hint` says what is missing, or what was probably meant. Plain text. */
  | { command: 'unknown'; hint: string }

const COMMANDS = [
  'help',
  'open',
  'mine',
  'find',
  'show',
  'why',
  'proposals',
  'stats',
  'pause',
  'resume',
  'mute',
  'unmute',
  'forget',
] as const
type Command = (typeof COMMANDS)[number]

const isCommand = (word: string): word is Command => (COMMANDS as readonly string[]).includes(word)

const LARGEST_ID = 2_147_483_647
/** A word further away than this from every command is not a slip of the keys. */
const FARTHEST = 3

export function parseCommand(text: string): Asked {
  const [first = '', ...rest] = text.trim().split(/\s+/)
  const word = first.toLowerCase()
  if (word === '') return { command: 'help' }
  if (!isCommand(word)) return { command: 'unknown', hint: unknownWord(first) }
  return read(word, rest)
}

function read(command: Command, rest: string[]): Asked {
  switch (command) {
    case 'help':
    case 'open':
    case 'mine':
    case 'stats':
    case 'proposals':
      return { command }
    case 'find': {
      const text = rest.join(' ')
      return text === '' ? { command: 'unknown', hint: 'What shall be found? Such as: find refund' } : { command, text }
    }
    case 'show':
    case 'why': {
      const ticketId = Number(/^#?(\d+)$/.exec(rest[0] ?? '')?.[1] ?? Number.NaN)
      return ticketId > 0 && ticketId <= LARGEST_ID
        ? { command, ticketId }
        : { command: 'unknown', hint: `Which ticket? Its number stands on the card. Such as: ${command} 12` }
    }
    case 'pause':
    case 'resume': {
      if (rest[0]?.toLowerCase() !== 'sending') return { command: 'unknown', hint: `Did you mean: ${command} sending?` }
      return { command, brand: rest.slice(1).join(' ') || null }
    }
    case 'mute':
    case 'unmute':
    case 'forget': {
      const [typed, handle, ...more] = rest
      const platform = PLATFORM_IDS.find((id) => id === typed?.toLowerCase())
      return platform === undefined || handle === undefined || more.length > 0
        ? {
            command: 'unknown',
            hint: `Whom, and where? Such as: ${command} x mariak. Platforms: ${PLATFORM_IDS.join(', ')}.`,
          }
        : { command, platform, handle }
    }
  }
}

function unknownWord(word: string): string {
  const nearest = COMMANDS.map((command) => ({ command, far: distance(command, word.toLowerCase()) })).sort(
    (a, b) => a.far - b.far,
  )[0]
  const shown = word.length > 40 ? `${word.slice(0, 40)}…` : word
  return nearest !== undefined && nearest.far <= FARTHEST && nearest.far < word.length
    ? `“${shown}” is no command. Did you mean: ${nearest.command}?`
    : `“${shown}” is no command.`
}
