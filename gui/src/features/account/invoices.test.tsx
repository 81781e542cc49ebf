import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { ACCOUNT, newId } from '@/test/factories'
import { faults, open } from '@/test/render'
import { server } from '@/test/server'

const ADDRESS = `/account/${ACCOUNT.id}/invoices`
const AT = '2026-05-12T07:00:00Z'
const invoice = (about: object) => ({
  id: newId(),
  number: 'INV-1',
  status: 'paid',
  attempted: true,
  currency: 'usd',
  total_cents: 9900,
  issued_at: AT,
  period_start: AT,
  period_end: '2026-06-12T07:00:00Z',
  next_attempt_at: null,
  page_url: 'https://pay.example/i/1',
  pdf_url: 'https://pay.example/i/1/pdf',
  lines: [{ description: '1 × Team', cents: 9900 }],
  ...about,
})

test('invoices say how they stand and lead to where they are paid; one opens to its lines', async () => {
  server.use(
    http.get('*/api/v1/accounts/:id/invoices', ({ request }) => {
      const more = new URL(request.url).searchParams.has('cursor')
      return HttpResponse.json({
        items: more
          ? [invoice({ number: null, status: 'draft', page_url: null, pdf_url: null })]
          : [invoice({ number: 'INV-2', status: 'open' }), invoice({})],
        next_cursor: more ? null : 'next',
      })
    }),
  )
  const { person, container } = open(ADDRESS)
  const table = within(await screen.findByRole('table', { name: 'Invoices' }))
  expect(table.getAllByText('Payment failed')[0]).toBeInTheDocument()
  expect(table.getAllByText('Paid')[0]).toBeInTheDocument()
  expect(table.getAllByText('$99.00')[0]).toBeInTheDocument()
  expect(table.getByRole('link', { name: 'Pay INV-2' })).toHaveAttribute(
    'href',
    'https://pay.example/i/1',
  )
  expect(table.getByRole('link', { name: 'PDF of INV-1' })).toBeInTheDocument()
  expect(await faults(container)).toEqual([])
  await person.click(screen.getByRole('button', { name: 'Load more' }))
  expect((await table.findAllByText('Draft'))[0]).toBeInTheDocument()
  await person.click(table.getByRole('button', { name: 'INV-1' }))
  const sheet = within(await screen.findByRole('dialog'))
  expect(sheet.getByText('1 × Team')).toBeInTheDocument()
  expect(sheet.getByRole('row', { name: 'Amount $99.00' })).toBeInTheDocument()
})

test('before the first payment it says when an invoice comes', async () => {
  open(ADDRESS)
  expect(await screen.findByText('There is no invoice yet.')).toBeInTheDocument()
})
