// What an integrator does in the first hour, told through whatever a generator made of the contract.
import assert from 'node:assert/strict'

/** The fields the story reads; that each generator gives them is held by the compiler. */
export interface Problem {
  code: string
  status: number
  errors: { pointer?: string | null }[]
}
export interface Post {
  id: string
  key: string
  title: string
  version: number
  status: string
}
export interface Approval {
  id: string
  state: string
}
export interface Answer<T> {
  status: number
  headers: Headers
  body: T | Problem | undefined
}
type Answered<T> = Promise<Answer<T>>

/** A client as one caller has it. */
export interface Caller {
  register(email: string, password: string): Answered<{ access_token: string }>
  createWorkspace(name: string): Answered<{ id: string }>
  createApiKey(workspace: string): Answered<{ key: string }>
  readAsker(): Answered<{ workspaces: { name: string }[] }>
  createSource(workspace: string, text: string): Answered<{ id: string }>
  createPost(workspace: string, title: string, body: string, key: string): Answered<Post>
  listPosts(
    workspace: string,
    cursor?: string,
  ): Answered<{ items: Post[]; next_cursor?: string | null }>
  readPost(workspace: string, post: string, known?: string): Answered<Post>
  updatePost(workspace: string, post: string, title: string, seen: string): Answered<Post>
  submitPost(workspace: string, post: string): Answered<Approval>
  listPostApprovals(workspace: string, post: string): Answered<{ items: Approval[] }>
  approve(workspace: string, approval: string): Answered<Approval>
  markPostPublished(
    workspace: string,
    post: string,
    url: string,
  ): Answered<{ external_url: string | null }>
}

async function got<T>(call: Answered<T>, status: number): Promise<T> {
  const answer = await call
  assert.equal(answer.status, status, JSON.stringify(answer.body))
  return answer.body as T
}

async function refused(call: Answered<unknown>, status: number): Promise<Problem> {
  const problem = (await got(call, status)) as Problem
  assert.equal(problem.status, status)
  return problem
}

export async function tell(as: (token?: string) => Caller): Promise<void> {
  const email = `${crypto.randomUUID()}@example.org`
  const owner = as((await got(as().register(email, 'correct horse battery'), 201)).access_token)
  const workspace = (await got(owner.createWorkspace('Blue Door Bakery'), 201)).id
  const program = as((await got(owner.createApiKey(workspace), 201)).key)
  const asker = await got(program.readAsker(), 200)
  console.log(`A key opens ${asker.workspaces[0]?.name}.`)

  await got(program.createSource(workspace, 'The oven is lit at four.'), 201)
  const written: Post[] = []
  for (const title of ['One oven', 'Two ovens', 'Three ovens']) {
    const key = crypto.randomUUID()
    const post = await got(program.createPost(workspace, title, 'It is lit at four.', key), 201)
    const again = await program.createPost(workspace, title, 'It is lit at four.', key)
    assert.equal(again.headers.get('Idempotency-Replayed'), 'true')
    assert.deepEqual(again.body, post)
    written.push(post)
  }
  console.log('Sent twice, and written once.')

  const found: string[] = []
  let pages = 0
  let cursor: string | null | undefined
  do {
    const page = await got(program.listPosts(workspace, cursor ?? undefined), 200)
    found.push(...page.items.map((post) => post.id))
    cursor = page.next_cursor
    pages += 1
  } while (cursor)
  assert.deepEqual(
    found,
    written.map((post) => post.id),
  )
  console.log(`${found.length} posts stand on ${pages} pages.`)

  const [first] = written as [Post, ...Post[]]
  const read = await program.readPost(workspace, first.id)
  const tag = read.headers.get('ETag')
  assert.ok(tag)
  assert.equal((await program.readPost(workspace, first.id, tag)).status, 304)
  const changed = await got(program.updatePost(workspace, first.id, 'A better oven', tag), 200)
  assert.equal(changed.version, first.version + 1)
  const late = await refused(program.updatePost(workspace, first.id, 'Too late', tag), 412)
  const unknown = await refused(program.readPost(workspace, crypto.randomUUID()), 404)
  const nameless = await refused(
    program.createPost(workspace, '', 'Text', crypto.randomUUID()),
    422,
  )
  console.log(
    `Refused: ${late.code}, ${unknown.code}, ${nameless.code} at ${nameless.errors[0]?.pointer}.`,
  )

  await got(program.submitPost(workspace, first.id), 201)
  let stages = 0
  for (;;) {
    const requests = await got(program.listPostApprovals(workspace, first.id), 200)
    const waiting = requests.items.find((request) => request.state === 'pending')
    if (!waiting) break
    assert.equal((await got(owner.approve(workspace, waiting.id), 200)).state, 'approved')
    stages += 1
  }
  const url = 'https://example.org/oven'
  const out = await got(program.markPostPublished(workspace, first.id, url), 201)
  const post = await got(program.readPost(workspace, first.id), 200)
  console.log(`${post.key} passed ${stages} stages and is ${post.status} at ${out.external_url}.`)
}
