import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from '@/components/ui/button'
import { Facts } from '@/components/ui/fold'
import { Time } from '@/components/ui/time'
import { toast } from '@/components/ui/toast'
import type { AuditEvent } from '@/data/audit'
import { membersQuery } from '@/data/members'
import { useUndoEvent } from '@/data/undo'
import { dayAndTime } from '@/lib/dates'
import { m } from '@/lib/i18n/en/audit'
import { number } from '@/lib/i18n/format'
import { useWorkspace } from '@/lib/permissions'
import { actorOf, fieldOf, isMoment, shownValue, telling } from './audit-words'
import { Sentence } from './sentence'

/** One entry in one line: when, who did what, through which door. */
export function EventLine({ event }: { event: AuditEvent }) {
  return (
    <span className="grid min-w-0 flex-1 grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 md:grid-cols-[7.5rem_minmax(0,1fr)_8.5rem]">
      <span className="text-ink-3 max-md:order-2 max-md:text-right">
        <Time utc={event.occurred_at} />
      </span>
      <span className="text-pretty max-md:order-1">
        <Sentence event={event} />
      </span>
      <span className="text-ink-3 max-md:order-4 max-md:text-xs md:text-right">
        {m.doors[event.door] ?? event.door}
      </span>
    </span>
  )
}

/** The whole of it: what changed field by field, and where it stands in the chain. */
export function EventWhole({ event }: { event: AuditEvent }) {
  const navigate = useNavigate({ from: '/w/$workspaceId/audit/' })
  const undo = useUndoEvent(useWorkspace().id)
  const read = useValues()
  const changes = telling(event.changes)
  // What was just made had no value before.
  const made = changes.every(({ old }) => shownValue(old) === m.nothing)
  const also = Object.entries(event.data).filter(([, value]) => value !== null)
  return (
    <div className="grid gap-4 pt-1">
      {changes.length === 0 ? (
        <p className="text-ink-3 text-sm">{m.noChanges}</p>
      ) : (
        <table className="w-full table-fixed text-sm">
          <thead>
            <tr className="text-left text-ink-3 text-xs">
              <th className="w-28 border-b py-1 font-normal sm:w-40">{m.field}</th>
              {!made && <th className="border-b py-1 pr-3 font-normal">{m.before}</th>}
              <th className="border-b py-1 font-normal">{made ? m.value : m.after}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <tr key={change.field} className="align-top">
                <th scope="row" className="border-b py-1 pr-3 text-left font-normal text-ink-2">
                  {fieldOf(change.field)}
                </th>
                {!made && <Value text={read(change.old)} old />}
                <Value text={read(change.new)} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Facts
        facts={[
          [m.number, number(event.seq)],
          ...(event.on_behalf_of_name
            ? [[m.who, `${actorOf(event)} ${m.onBehalf(event.on_behalf_of_name)}`] as const]
            : []),
          ...(also.length
            ? [
                [
                  m.more,
                  also.map(([name, value]) => `${fieldOf(name)}: ${read(value)}`).join('; '),
                ] as const,
              ]
            : []),
          ...(event.request_id ? [[m.request, code(event.request_id)] as const] : []),
          ...(event.run_id ? [[m.run, code(event.run_id)] as const] : []),
          [m.hash, code(event.hash)],
        ]}
      />
      <span className="flex flex-wrap gap-2">
        <Button size="sm" onClick={() => void navigate({ search: { subject: event.subject_id } })}>
          {m.onlyThis}
        </Button>
        {event.undoable && (
          <Button
            size="sm"
            disabled={undo.isPending}
            onClick={() =>
              undo.mutate(event.id, {
                onSuccess: () => toast(m.undone),
                onError: ({ message }) => toast(message, { failed: true }),
              })
            }
          >
            {m.undo}
          </Button>
        )}
      </span>
    </div>
  )
}

const code = (text: string) => (
  <span className="break-all font-mono text-ink-2 text-xs">{text}</span>
)

function Value({ text, old }: { text: string; old?: boolean }) {
  const none = text === m.nothing
  return (
    <td className={old ? 'border-b py-1 pr-3 text-ink-3' : 'border-b py-1 text-ink'}>
      {none ? (
        <span className="text-ink-3 italic">{text}</span>
      ) : old ? (
        <del className="decoration-ink-3/50">{text}</del>
      ) : (
        <ins className="no-underline">{text}</ins>
      )}
    </td>
  )
}

/** Recorded values as people read them: members by name, moments by the workspace's clock. */
function useValues(): (value: unknown) => string {
  const { id, scopes, timezone } = useWorkspace()
  const { data } = useQuery({ ...membersQuery(id), enabled: scopes.has('members:read') })
  const names = new Map(data?.map(({ user_id: of, full_name: name }) => [of, name]))
  return (value) => {
    if (isMoment(value)) return dayAndTime(value, timezone)
    return (typeof value === 'string' && names.get(value)) || shownValue(value)
  }
}
