import type { components } from './schema'

export type Problem = components['schemas']['Problem']
type Fault = components['schemas']['ProblemFault']

/** A refusal of the API. Screens switch on `code`; `message` is a sentence for people. */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly status: number
  readonly code: string
  readonly requestId: string | null
  readonly faults: readonly Fault[]
  /** Members that only some codes have, e.g. `missing_scope` or `current_version`. */
  readonly details: Readonly<Record<string, unknown>>

  constructor(problem: Partial<Problem> & { status: number }) {
    // Of what is not valid, the first fault says more than that something is not.
    const fault = problem.code === 'validation_failed' ? problem.errors?.[0]?.detail : undefined
    super(fault ?? problem.detail ?? 'The server gave an answer that could not be read.')
    this.status = problem.status
    this.code = problem.code ?? 'unreadable'
    this.requestId = problem.request_id ?? null
    this.faults = problem.errors ?? []
    this.details = problem
  }

  /** The sentence for each field of the body: `/variants/blog` becomes `variants.blog`. */
  get fields(): Record<string, string> {
    const found: Record<string, string> = {}
    for (const fault of this.faults) {
      const name = fault.pointer?.replace(/^\//, '').replaceAll('/', '.') ?? fault.parameter
      if (name) found[name] ??= fault.detail
    }
    return found
  }
}

/** The request never arrived, or its answer never did. */
export class Unreachable extends Error {
  override name = 'Unreachable'

  constructor(cause: unknown) {
    super('The server does not answer. Check the connection and try again.', { cause })
  }
}

/** The person lacks the scope of a page; thrown before the page asks the server anything. */
export class Forbidden extends Error {
  override name = 'Forbidden'
  readonly scope: string

  constructor(scope: string) {
    super(`This needs ${scope}.`)
    this.scope = scope
  }
}

export async function errorFrom(response: Response): Promise<ApiError> {
  const requestId = response.headers.get('x-request-id') ?? undefined
  const body: unknown = await response.json().catch(() => null)
  const problem = typeof body === 'object' ? (body as Partial<Problem> | null) : null
  return new ApiError({ request_id: requestId, ...problem, status: response.status })
}

export function hasCode(error: unknown, ...codes: string[]): error is ApiError {
  return error instanceof ApiError && codes.includes(error.code)
}
