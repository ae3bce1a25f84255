/** Who the app is in this workspace, and what it must show to be let in. */
export interface Identity {
  teamId: string
  teamName: string
  teamDomain: string
  appId: string
  botId: string
  botUserId: string
  botName: string
  botToken: string
  appToken: string
  /** Scopes of the bot token; null allows everything. */
  scopes: string[] | null
}

export const DEFAULT_IDENTITY: Identity = {
  teamId: 'T0SANDBOX',
  teamName: 'Practice workspace',
  teamDomain: 'practice',
  appId: 'A0HEARBACK',
  botId: 'B0HEARBACK',
  botUserId: 'U0HEARBACK',
  botName: 'Hearback',
  botToken: 'xoxb-sandbox',
  appToken: 'xapp-sandbox',
  scopes: null,
}
