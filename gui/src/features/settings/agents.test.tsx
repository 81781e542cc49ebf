import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import type { AgentKey, Agents } from '@/data/agents'
import { newId, problem, WORKSPACE } from '@/test/factories'
import { faults, open } from '@/test/render'
import { inPlace, server } from '@/test/server'
import { as, items, taking } from '@/test/team'
import { dollarsOf, lineOf, microsOf, moved, pricesOf } from './agent-rules'

const AT = '2026-05-12T07:00:00Z'
const ADDRESS = `/w/${WORKSPACE.slug}/settings/agents`
const MAY = ['workspace:read', 'workspace:write', 'agents:read', 'agents:manage']
const key: AgentKey = {
  id: newId(),
  vendor: 'openai',
  name: 'Our key',
  base_url: null,
  last4: 'efgh',
  examined_at: null,
  examination: null,
  created_at: AT,
  updated_at: AT,
  version: 2,
}
const agents: Agents = {
  mode: 'api',
  server_mode: 'offline',
  writers: [
    {
      vendor: 'OpenAI',
      model: 'gpt-5',
      key_id: key.id,
      price: { read_micros: 1_250_000, written_micros: 10_000_000 },
      obstacle: 'What speaks to OpenAI is not installed here.',
    },
    { vendor: 'offline', model: 'offline', key_id: null, price: null, obstacle: null },
  ],
  prices_as_of: '2025-10-01',
  server_models: ['openai/gpt-5-mini'],
  server_command: null,
  run_cap_micros: null,
  month_cap_micros: 2_500_000,
  month_began_at: AT,
  month_spent_micros: 120_000,
}
const chosen = {
  mode: 'api',
  models: [{ key: key.id, model: 'gpt-5' }],
  prices: [],
  temperature: null,
  most_tokens: 8000,
  run_cap_micros: null,
  month_cap_micros: 2_500_000,
}
const settings = { version: 5, banned_words: [], agents: chosen, locked: {} }

beforeEach(() => {
  as('admin', MAY)
  items('agent-keys', [key])
  server.use(
    http.get(inPlace('agents'), () => HttpResponse.json(agents)),
    http.get(inPlace('settings'), () => HttpResponse.json(settings)),
  )
})

test('amounts and prices are read as people write them', () => {
  expect([microsOf(' '), microsOf('0.1'), dollarsOf(2_500_000), dollarsOf(null)]).toEqual([
    null,
    100_000,
    '2.5',
    '',
  ])
  const [price] = pricesOf('\nllama3.3 0 0.25\n')
  expect(price).toEqual({ model: 'llama3.3', read_micros: 0, written_micros: 250_000 })
  expect(price && lineOf(price)).toBe('llama3.3 0 0.25')
  expect(() => pricesOf('llama3.3')).toThrow('llama3.3 0 0')
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
})

test('it says who writes in which order, for how much, and what stands in the way', async () => {
  const { container } = open(ADDRESS)
  const list = await screen.findByRole('list', { name: 'Who writes now' })
  const [first, last] = within(list).getAllByRole('listitem')
  expect(first).toHaveTextContent('gpt-5 · OpenAI · by Our key')
  expect(first).toHaveTextContent('is not installed here')
  expect(last).toHaveTextContent('Offline agent')
  expect(screen.getByText(/\$0\.12 of \$2\.50 this month/)).toBeVisible()
  expect(await faults(container)).toEqual([])
})

test('models are added, moved and sent with what else was said', async () => {
  const asked = taking('patch', 'settings', (body: object) => ({ ...settings, ...body }))
  const { person } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: 'Add a model' }))
  const second = screen.getByRole('textbox', { name: 'Name of model 2' })
  await person.type(second, 'gpt-5-nano')
  await person.click(screen.getByRole('button', { name: 'Move gpt-5-nano up' }))
  const [run] = screen.getAllByRole('spinbutton')
  await person.type(run as HTMLElement, '0.1')
  await person.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText('Saved')
  expect(asked[0]?.body).toEqual({
    agents: {
      ...chosen,
      models: [
        { key: key.id, model: 'gpt-5-nano' },
        { key: key.id, model: 'gpt-5' },
      ],
      run_cap_micros: 100_000,
    },
  })
})

test('a cap alone sends no choice, which may have become unfit', async () => {
  const asked = taking('patch', 'settings', (body: object) => ({ ...settings, ...body }))
  const { person } = open(ADDRESS)
  await person.type((await screen.findAllByRole('spinbutton'))[0] as HTMLElement, '1')
  await person.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText('Saved')
  const { mode, models, prices, ...rest } = chosen
  expect(asked[0]?.body).toEqual({ agents: { ...rest, run_cap_micros: 1_000_000 } })
})

test('a refusal is said above the choice', async () => {
  server.use(
    http.patch(inPlace('settings'), () =>
      HttpResponse.json(problem(422, 'agents_unfit', { detail: 'Nobody could write like that.' }), {
        status: 422,
      }),
    ),
  )
  const { person } = open(ADDRESS)
  await person.selectOptions(await screen.findByLabelText('Who writes'), 'server')
  await person.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Nobody could write like that.')).toBeVisible()
})

test('a key is added, and shown by its end', async () => {
  const asked = taking('post', 'agent-keys', key)
  const { person } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: 'New key' }))
  await person.selectOptions(await screen.findByLabelText('Whose models'), 'compatible')
  await person.type(screen.getByLabelText('Name'), 'Ours')
  await person.type(screen.getByLabelText('Address'), 'http://127.0.0.1:11434/v1')
  await person.click(screen.getByRole('button', { name: 'Add key' }))
  await screen.findByText('Our key is saved')
  expect(asked[0]?.body).toEqual({
    vendor: 'compatible',
    name: 'Ours',
    key: '',
    base_url: 'http://127.0.0.1:11434/v1',
  })
})

test('the doctor shows what it found line by line', async () => {
  const examination = {
    model: 'gpt-5',
    well: false,
    lines: [
      { check: 'installed', outcome: 'ok', says: 'What speaks to OpenAI is installed.' },
      { check: 'key', outcome: 'failed', says: 'OpenAI does not take the key.' },
    ],
  }
  const asked = taking('post', `agent-keys/${key.id}/examination`, { ...key, examination })
  const { person } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: /Our key/ }))
  await person.click(await screen.findByRole('menuitem', { name: 'Test' }))
  expect(await screen.findByLabelText('Model')).toHaveValue('gpt-5')
  await person.click(screen.getByRole('button', { name: 'Test' }))
  const list = await screen.findByRole('list', { name: 'What was found' })
  expect(within(list).getAllByRole('listitem')[1]).toHaveTextContent(
    'Failed: OpenAI does not take the key.',
  )
  expect(asked[0]?.body).toEqual({ model: 'gpt-5' })
})

test('who may only look changes nothing, and who may not is told', async () => {
  as('member', ['workspace:read', 'agents:read'])
  open(ADDRESS)
  await screen.findByRole('list', { name: 'Keys' })
  expect(screen.queryByRole('button', { name: 'New key' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull()
})
