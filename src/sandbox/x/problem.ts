/** Error answers in the words and shapes of X's API. */
export interface Answer {
  status: number
  body: unknown
}

const ABOUT_BLANK = 'about:blank'
const TITLES: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}

export const problem = (status: number, detail?: string): Answer => {
  const title = TITLES[status] ?? 'Error'
  return { status, body: { title, type: ABOUT_BLANK, status, detail: detail ?? title } }
}

/** 400 that names the parameter at fault. */
export const invalidParameter = (name: string, value: string, message: string): Answer => ({
  status: 400,
  body: {
    errors: [{ parameters: { [name]: [value] }, message }],
    title: 'Invalid Request',
    detail: 'One or more parameters to your request was invalid.',
    type: 'https://api.twitter.com/2/problems/invalid-request',
  },
})

/** What stands under `errors` in a lookup for a post that is not there. */
export const notFoundItem = (id: string) => ({
  value: id,
  detail: `Could not find tweet with ids: [${id}].`,
  title: 'Not Found Error',
  resource_type: 'tweet',
  parameter: 'ids',
  resource_id: id,
  type: 'https://api.twitter.com/2/problems/resource-not-found',
})
