/** What X itself takes for a link in a text (bare domains too), through its own text library. */
import twitterText from 'twitter-text'

export const extractUrls = (text: string): string[] => twitterText.extractUrls(text)

/** `text` with every link replaced by the same sign, so that two writings of one link compare equal. */
export const withoutLinkTargets = (text: string): string => {
  let result = ''
  let from = 0
  for (const link of twitterText.extractUrlsWithIndices(text)) {
    result += `${text.slice(from, link.indices[0])}🔗`
    from = link.indices[1]
  }
  return result + text.slice(from)
}
