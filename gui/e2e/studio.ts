/** People, workspaces and content for browser tests, made through the API as any client would. */

import type { APIRequestContext } from '@playwright/test'
import type { components } from '../src/api/schema'

export const PASSWORD = 'correct horse battery'
export type Role = Exclude<components['schemas']['Role'], 'owner'>
type Workspace = components['schemas']['WorkspaceRead']
type Post = components['schemas']['PostRead']

export interface Person {
  email: string
  name: string
  id: string
  token: string
}

let people = 0

/** Asks the API as one person; every refusal is a failure of the test. */
export class Studio {
  constructor(
    readonly http: APIRequestContext,
    readonly person: Person,
    readonly workspace: Workspace,
  ) {}

  static async register(http: APIRequestContext, name = 'Ann Baker'): Promise<Person> {
    const email = `p${process.pid}-${Date.now()}-${++people}@example.org`
    const data = { email, password: PASSWORD, full_name: name }
    const answer = await http.post('/api/v1/auth/register', { data })
    if (!answer.ok()) throw new Error(await answer.text())
    const { access_token: token, user } = await answer.json()
    return { email, name, id: user.id, token }
  }

  static async open(http: APIRequestContext, name = 'Blue Door Bakery'): Promise<Studio> {
    return Studio.found(http, await Studio.register(http), name)
  }

  static async found(http: APIRequestContext, person: Person, name: string): Promise<Studio> {
    const data = { name, timezone: 'Europe/Berlin' }
    const workspace = await send<Workspace>(http, person, 'POST', '/api/v1/workspaces', data)
    return new Studio(http, person, workspace)
  }

  ask<T = unknown>(method: string, path: string, data?: unknown, headers?: Record<string, string>) {
    const at = `/api/v1/w/${this.workspace.id}${path}`
    return send<T>(this.http, this.person, method, at, data, headers)
  }

  /** The same workspace, asked by somebody else. */
  as(person: Person): Studio {
    return new Studio(this.http, person, this.workspace)
  }

  async join(role: Role, name = 'Ben Miller'): Promise<Person> {
    const person = await Studio.register(this.http, name)
    const invite = await this.ask<{ token: string }>('POST', '/invites', {
      email: person.email,
      role,
    })
    await send(this.http, person, 'POST', '/api/v1/invites/accept', { token: invite.token })
    return person
  }

  post(title: string, more: Record<string, unknown> = {}) {
    const variants = {
      linkedin: `${title}. The oven is lit at four and the first loaves are out by six.`,
    }
    return this.ask<Post>('POST', '/posts', { title, variants, ...more })
  }
}

async function send<T>(
  http: APIRequestContext,
  person: Person,
  method: string,
  path: string,
  data?: unknown,
  headers: Record<string, string> = {},
): Promise<T> {
  const answer = await http.fetch(path, {
    method,
    data,
    headers: { Authorization: `Bearer ${person.token}`, ...headers },
  })
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
  return answer.status() === 204 ? (undefined as T) : answer.json()
}
