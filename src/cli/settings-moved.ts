/** What a change of the settings asks for beside being taken over. */
import type { Settings } from '../domain/settings.ts'

export function sourcesChanged(before: Settings, after: Settings): boolean {
  const relevant = ({ platforms, brands }: Settings) => JSON.stringify([platforms, brands])
  return relevant(before) !== relevant(after)
}

/** The connection to Slack is made once, at the start. */
export const slackMoved = (before: Settings, after: Settings): boolean => connectionOf(before) !== connectionOf(after)

export const connectionOf = ({ slack: { apiUrl, mode, httpPort } }: Settings): string =>
  [apiUrl, mode, httpPort].join(' ')
