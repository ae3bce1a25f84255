import type { Method } from './method.ts'

const authTest: Method = ({ identity }) => ({
  url: `https://${identity.teamDomain}.slack.com/`,
  team: identity.teamName,
  user: identity.botName.toLowerCase(),
  team_id: identity.teamId,
  user_id: identity.botUserId,
  bot_id: identity.botId,
  is_enterprise_install: false,
})

const apiTest: Method = (_, args) => {
  const { token: _token, ...echo } = args
  return { args: echo }
}

const openConnection: Method = (context) => ({ url: context.socketUrl() })

export const appMethods: Record<string, Method> = {
  'auth.test': authTest,
  'api.test': apiTest,
  'apps.connections.open': openConnection,
}
