import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { LinesField, SelectField, TextField } from '@/components/form/controls'
import { FormSheet } from '@/components/form/form-sheet'
import { useServerForm } from '@/components/form/use-server-form'
import type { FormProps } from '@/components/list/add-button'
import { Button } from '@/components/ui/button'
import { Sheet } from '@/components/ui/dialog'
import { type License, type LicenseIssued, licenses, licenseTemplates } from '@/data/licenses'
import { m } from '@/lib/i18n/en/licenses'
import { usePlace } from '@/lib/permissions'
import { KeyOnce } from './key-once'

/** Whom a licence is for, and what it is made from; its key is shown afterwards, once. */
export default function IssueForm({ onClose }: FormProps<License>) {
  const { id } = usePlace()
  const { data: templates } = useSuspenseQuery(licenseTemplates.every(id))
  const issue = licenses.useCreate(id)
  const [issued, setIssued] = useState<LicenseIssued | null>(null)
  const form = useServerForm({
    defaultValues: {
      template_id: templates[0]?.id ?? '',
      licensee_name: '',
      licensee_email: '',
      note: '',
    },
    send: async (body) => setIssued((await issue.mutateAsync(body)) as LicenseIssued),
  })

  if (issued) return <KeyOnce of={issued} onClose={onClose} />
  if (templates.length === 0) return <NoTemplate accountId={id} onClose={onClose} />
  return (
    <FormSheet form={form} title={m.issue} action={m.issueAction} onClose={onClose}>
      <SelectField
        form={form}
        name="template_id"
        label={m.template}
        options={templates.map(({ id: value, name: label }) => ({ value, label }))}
      />
      <TextField form={form} name="licensee_name" label={m.name} placeholder={m.namePlaceholder} />
      <TextField
        form={form}
        name="licensee_email"
        type="email"
        label={m.email}
        placeholder={m.emailPlaceholder}
      />
      <LinesField form={form} name="note" label={m.note} hint={m.noteHint} />
    </FormSheet>
  )
}

function NoTemplate({ accountId, onClose }: { accountId: string; onClose: () => void }) {
  return (
    <Sheet open title={m.issue} text={m.noTemplate} onOpenChange={(open) => !open && onClose()}>
      <Button asChild look="primary">
        <Link to="/account/$accountId/licenses/templates" params={{ accountId }}>
          {m.tabs.templates}
        </Link>
      </Button>
    </Sheet>
  )
}
