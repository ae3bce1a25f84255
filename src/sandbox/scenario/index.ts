export { type BlueskyScenarioOptions, createBlueskyScenario } from './bluesky-scenario.ts'
export { joinWorlds, type PlayedWorld } from './join.ts'
export { loadScenario, type ScenarioData, type ScenarioPost } from './load.ts'
export { createMastodonScenario, type MastodonScenarioOptions } from './mastodon-scenario.ts'
export { loadRedditScenario, type RedditScenarioData, type RedditScenarioPost } from './reddit-load.ts'
export { practiceLogins, practiceOnReddit } from './reddit-practice.ts'
export { createRedditScenario, type RedditScenario, type RedditScenarioOptions } from './reddit-scenario.ts'
export { createScenario, type Scenario, type ScenarioOptions } from './scenario.ts'
export type { Told } from './told.ts'
export { loadTold, type ToldPost, type ToldScenario } from './told-load.ts'
export {
  MASTODON_HOST,
  PRACTICE_APP_PASSWORD,
  practiceOnBluesky,
  practiceOnMastodon,
  practiceToken,
} from './told-practice.ts'
