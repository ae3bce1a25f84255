export { createBlueskyScenario } from './bluesky-scenario.ts'
export { joinWorlds } from './join.ts'
export { loadScenario } from './load.ts'
export { createMastodonScenario } from './mastodon-scenario.ts'
export { loadRedditScenario } from './reddit-load.ts'
export { practiceLogins, practiceOnReddit } from './reddit-practice.ts'
export { createRedditScenario } from './reddit-scenario.ts'
export { createScenario } from './scenario.ts'
export type { Told } from './told.ts'
export { loadTold } from './told-load.ts'
export {
  MASTODON_HOST,
  PRACTICE_APP_PASSWORD,
  practiceOnBluesky,
  practiceOnMastodon,
  practiceToken,
} from './told-practice.ts'
