import { useState } from 'react'
import { TextField } from '@/components/form/controls'
import { FormSheet } from '@/components/form/form-sheet'
import { useServerForm } from '@/components/form/use-server-form'
import { type License, type LicenseIssued, useTransferLicense } from '@/data/licenses'
import { m } from '@/lib/i18n/en/licenses'
import { usePlace } from '@/lib/permissions'
import { KeyOnce } from './key-once'

/** Whom a licence is for from now on; its new key is shown afterwards, once. */
export default function TransferForm({ row, onClose }: { row: License; onClose: () => void }) {
  const transfer = useTransferLicense(usePlace().id)
  const [given, setGiven] = useState<LicenseIssued | null>(null)
  const form = useServerForm({
    defaultValues: { licensee_name: '', licensee_email: '' },
    send: async (body) => setGiven(await transfer.mutateAsync({ id: row.id, body })),
  })
  if (given) return <KeyOnce of={given} onClose={onClose} />
  return (
    <FormSheet
      form={form}
      title={m.transferTitle(row.licensee_name)}
      text={m.transferText}
      action={m.transferAction}
      onClose={onClose}
    >
      <TextField form={form} name="licensee_name" label={m.name} placeholder={m.namePlaceholder} />
      <TextField
        form={form}
        name="licensee_email"
        type="email"
        label={m.email}
        placeholder={m.emailPlaceholder}
      />
    </FormSheet>
  )
}
