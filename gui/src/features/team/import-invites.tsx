import { CircleCheck, CircleSlash } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { Field } from '@/components/form/field'
import { FormProblem } from '@/components/form/form-problem'
import { useAct } from '@/components/form/use-act'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions, DialogCancel } from '@/components/ui/dialog'
import { Textarea } from '@/components/ui/input'
import { toast } from '@/components/ui/toast'
import { type InviteOutcome, useInviteList, useListPreview } from '@/data/invites'
import { readTable } from '@/data/tables'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/team'
import { sorted } from '@/lib/outcomes'
import { useWorkspace } from '@/lib/permissions'
import { readText } from '@/lib/read-text'

/** A workbook is read by the server, which names the cells that are not what they seem; text is text. */
async function textOf(workspaceId: string, file: File): Promise<string> {
  if (!file.name.toLowerCase().endsWith('.xlsx')) return readText(file)
  return (await readTable(workspaceId, file, 'email')).text
}

/** Many at once from a list, each line judged before anybody is invited. */
export default function ImportInvites({ onClose }: { onClose: () => void }) {
  const { id } = useWorkspace()
  const [csv, setCsv] = useState('')
  const [unread, setUnread] = useState<string | null>(null)
  const judged = useDeferredValue(csv)
  const preview = useListPreview(id, judged)
  const invite = useInviteList(id)
  const outcomes = csv.trim() && preview.data ? sorted(preview.data) : null
  const { run, sending, problem } = useAct(async () => {
    const { can } = sorted(await invite.mutateAsync(csv))
    toast(m.invitedMany(can.length))
  }, onClose)
  const count = outcomes?.can.length ?? 0

  return (
    <Dialog
      wide
      open
      onOpenChange={(open) => !open && onClose()}
      title={m.importList}
      text={m.importText}
    >
      <FormProblem
        text={unread ?? problem ?? (csv.trim() ? (preview.error?.message ?? null) : null)}
      />
      <Field label={m.csv}>
        {(control) => (
          <Textarea
            rows={6}
            className="font-mono"
            spellCheck={false}
            placeholder={m.csvPlaceholder}
            value={csv}
            onChange={({ target }) => setCsv(target.value)}
            {...control}
          />
        )}
      </Field>
      <input
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values"
        aria-label={m.csvFile}
        onChange={async ({ target }) => {
          const [file] = target.files ?? []
          setUnread(null)
          try {
            setCsv(file ? await textOf(id, file) : '')
          } catch (error) {
            setCsv('')
            // The same file, put right, may be chosen again.
            target.value = ''
            setUnread((error as Error).message)
          }
        }}
        className="mb-4 block w-full text-ink-3 text-sm file:mr-3 file:h-8 file:rounded file:border file:border-line-strong file:bg-raised file:px-3 file:font-medium file:text-ink file:text-sm"
      />
      {outcomes && preview.data && (
        <>
          <p role="status" className="mb-2 text-ink-2 text-sm">
            {m.good(count, outcomes.cannot.length)}
          </p>
          <Lines outcomes={preview.data} />
        </>
      )}
      <DialogActions>
        <DialogCancel />
        <Button
          look="primary"
          disabled={count === 0 || preview.isFetching || sending}
          onClick={run}
        >
          {m.inviteMany(count)}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

function Lines({ outcomes }: { outcomes: readonly InviteOutcome[] }) {
  return (
    <table aria-label={m.lines} className="w-full text-sm">
      <thead>
        <tr className="text-left text-ink-3 text-xs">
          <th className="w-12 border-b py-1.5 font-normal">{m.line}</th>
          <th className="border-b py-1.5 font-normal">{m.email}</th>
          <th className="hidden w-28 border-b py-1.5 font-normal sm:table-cell">{m.role}</th>
          <th className="w-[40%] border-b py-1.5 font-normal">{m.status}</th>
        </tr>
      </thead>
      <tbody>
        {outcomes.map(({ line, email, role, outcome, detail }) => {
          const ok = outcome === 'ok'
          const Icon = ok ? CircleCheck : CircleSlash
          return (
            <tr key={line} className="align-top">
              <td className="border-b py-1.5 text-ink-3">{line}</td>
              <td className="border-b py-1.5 pr-3">{email || '–'}</td>
              <td className="hidden border-b py-1.5 pr-3 text-ink-2 sm:table-cell">
                {role ? (common.roles[role] ?? role) : '–'}
              </td>
              <td className={ok ? 'border-b py-1.5 text-green' : 'border-b py-1.5 text-amber'}>
                <Icon aria-hidden className="mr-1.5 -mt-0.5 inline size-4" />
                {ok ? m.lineOk : (detail ?? outcome)}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
