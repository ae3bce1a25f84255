/** A platform whose words can be shown: what a gateway repeats of our own request would end up in rows, alerts and cards. */
import type { Platform } from '../platforms/contract.ts'

/** `redact` blots out credentials, in the messages of errors and in the `detail` of outcomes. All else passes as it is. */
export function discreet(platform: Platform, redact: (text: string) => string): Platform {
  const guarded = async (answer: Promise<unknown>): Promise<unknown> => {
    try {
      const value = await answer
      return hasDetail(value) ? { ...value, detail: redact(value.detail) } : value
    } catch (error) {
      if (error instanceof Error) error.message = redact(error.message)
      throw error
    }
  }
  // Whatever the contract comes to hold passes through here, so that no call can be forgotten.
  return new Proxy(platform, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      return (...args: unknown[]) => {
        const answer: unknown = Reflect.apply(member, target, args)
        return answer instanceof Promise ? guarded(answer) : answer
      }
    },
  })
}

const hasDetail = (value: unknown): value is { detail: string } =>
  typeof value === 'object' && value !== null && 'detail' in value && typeof value.detail === 'string'
