/** The fields we ask X for. Each expansion is billed: authors only where a stranger writes, quoted and answered posts never. */
const POST_FIELDS = [
  'attachments',
  'author_id',
  'conversation_id',
  'created_at',
  'edit_history_tweet_ids',
  'entities',
  'in_reply_to_user_id',
  'lang',
  'note_tweet',
  'public_metrics',
  'referenced_tweets',
].join(',')

export const STRANGERS = {
  'tweet.fields': POST_FIELDS,
  expansions: 'author_id,attachments.media_keys',
  'user.fields': 'name,username,public_metrics',
  'media.fields': 'alt_text,media_key,preview_image_url,type,url',
}

export const OURS = { 'tweet.fields': POST_FIELDS }

/** As X writes times in requests: whole seconds, rounded down so that nothing falls out. */
export const requestTime = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`
