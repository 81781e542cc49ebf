import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { SelectField } from './controls'
import { useServerForm } from './use-server-form'

type Options = readonly { value: string; label: string }[]

function Form(props: { options: Options; placeholder?: string; sent: (body: object) => void }) {
  const form = useServerForm({
    defaultValues: { of: '' },
    send: async (body) => props.sent(body),
  })
  const { options, placeholder } = props
  return (
    <form onSubmit={form.onSubmit}>
      <SelectField form={form} name="of" label="Of" options={options} placeholder={placeholder} />
      <button type="submit">Send</button>
    </form>
  )
}

test.each([
  [undefined, 'b'],
  ['Nothing', ''],
])('what a list shows as chosen is sent, though it came later: %s', async (placeholder, of) => {
  const person = userEvent.setup()
  const bodies: object[] = []
  const sent = (body: object) => void bodies.push(body)
  const { rerender } = render(<Form options={[]} placeholder={placeholder} sent={sent} />)
  const options = [
    { value: 'b', label: 'Bread' },
    { value: 'c', label: 'Cake' },
  ]
  rerender(<Form options={options} placeholder={placeholder} sent={sent} />)
  expect(screen.getByRole('combobox', { name: 'Of' })).toHaveValue(of)
  await person.click(screen.getByRole('button', { name: 'Send' }))
  await waitFor(() => expect(bodies).toEqual([{ of }]))
  await person.selectOptions(screen.getByRole('combobox', { name: 'Of' }), 'Cake')
  await person.click(screen.getByRole('button', { name: 'Send' }))
  await waitFor(() => expect(bodies.at(-1)).toEqual({ of: 'c' }))
})
