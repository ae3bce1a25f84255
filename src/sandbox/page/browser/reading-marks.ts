/** How far each person has read each channel; kept in this browser only. */

const key = (user: string, channel: string): string => `read:${user}:${channel}`

export const readUpTo = (user: string, channel: string): string => localStorage.getItem(key(user, channel)) ?? '0'

export const markRead = (user: string, channel: string, ts: string): void => {
  if (ts > readUpTo(user, channel)) localStorage.setItem(key(user, channel), ts)
}
