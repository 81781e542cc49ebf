import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { EmptyFiltered, EmptyFirstUse } from '@/components/states/empty'
import { LoadMore } from '@/components/states/load-more'
import { SkeletonRows } from '@/components/states/skeleton'
import { Button } from '@/components/ui/button'
import { Facts, Fold } from '@/components/ui/fold'
import { Segments } from '@/components/ui/segments'
import { Time } from '@/components/ui/time'
import { toast } from '@/components/ui/toast'
import {
  type Delivery,
  type DeliveryState,
  deliveriesQuery,
  deliveryQuery,
  useReplay,
  type Webhook,
} from '@/data/webhooks'
import { m } from '@/lib/i18n/en/developer'
import { useWorkspace } from '@/lib/permissions'
import { DeliveryStatus } from './webhook-state'

const route = getRouteApi('/w/$workspaceId/webhooks/$webhookId')
const STATES = (['pending', 'delivered', 'failed', 'cancelled'] as const).map((value) => ({
  value,
  label: m.deliveryStates[value],
}))

/** Every message to an endpoint, the latest first. */
export function Deliveries({ hook, mayWrite }: { hook: Webhook; mayWrite: boolean }) {
  const { id } = useWorkspace()
  const { state } = route.useSearch()
  const navigate = useNavigate({ from: '/w/$workspaceId/webhooks/$webhookId' })
  const list = useInfiniteQuery({
    ...deliveriesQuery(id, hook.id, state),
    throwOnError: (_, query) => query.state.data === undefined,
  })
  const rows = list.data?.pages.flatMap(({ items }) => items)
  const show = (next: DeliveryState | undefined) => void navigate({ search: { state: next } })
  const first = rows?.length === 0 && !state

  return (
    <>
      {!first && (
        <Segments<DeliveryState>
          label={m.status}
          value={state}
          options={[{ value: undefined, label: m.all }, ...STATES]}
          onChange={show}
        />
      )}
      {!rows && <SkeletonRows />}
      {first && <EmptyFirstUse title={m.noDeliveries} text={m.noDeliveriesText} />}
      {rows?.length === 0 && state && (
        <EmptyFiltered title={m.filteredDeliveries} onClear={() => show(undefined)} />
      )}
      {rows && rows.length > 0 && (
        <ul aria-label={m.deliveries} className="mt-2 border-t">
          {rows.map((delivery) => (
            <Fold key={delivery.id} line={<Line delivery={delivery} />}>
              <Whole delivery={delivery} mayReplay={mayWrite && hook.state === 'active'} />
            </Fold>
          ))}
        </ul>
      )}
      <LoadMore list={list} />
    </>
  )
}

function Line({ delivery }: { delivery: Delivery }) {
  return (
    <span className="grid min-w-0 flex-1 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 md:grid-cols-[7rem_minmax(0,1fr)_8rem_7rem_7rem]">
      <DeliveryStatus {...delivery} />
      <span className="truncate font-medium font-mono text-ink max-md:row-start-2">
        {delivery.event_type}
      </span>
      <span className="hidden text-ink-2 md:block">{answerOf(delivery)}</span>
      <span className="hidden text-ink-2 md:block">{m.attempts(delivery.attempt)}</span>
      <span className="text-right text-ink-3">
        <Time utc={delivery.created_at} relative />
      </span>
    </span>
  )
}

function answerOf({ status, attempt, duration_ms: took }: Delivery): string {
  if (attempt === 0) return '–'
  const answered = status ? m.answered(status) : m.noAnswer
  return took === null || !status ? answered : `${answered}, ${m.took(took)}`
}

function Whole({ delivery, mayReplay }: { delivery: Delivery; mayReplay: boolean }) {
  const { id } = useWorkspace()
  const replay = useReplay(id)
  const { data: sent } = useQuery(deliveryQuery(id, delivery.id))
  const { problem, response, attempted_at: at, next_at: next } = delivery
  return (
    <>
      <Facts
        facts={[
          [
            m.message,
            <span key="m" className="font-mono text-xs">
              {delivery.message_id}
            </span>,
          ],
          ...(at
            ? [
                [
                  m.latest,
                  <span key="l">
                    <Time utc={at} />, {answerOf(delivery)}
                  </span>,
                ] as const,
              ]
            : []),
          ...(problem
            ? [
                [
                  m.problem,
                  <span key="p" className="text-red">
                    {problem}
                  </span>,
                ] as const,
              ]
            : []),
          ...(next && delivery.state === 'pending'
            ? [[m.next, <Time key="n" utc={next} />] as const]
            : []),
        ]}
      />
      {sent && <Text label={m.request} text={laidOut(sent.request)} />}
      {response && <Text label={m.response} text={response} />}
      {mayReplay && (
        <Button
          size="sm"
          className="mt-3"
          aria-disabled={replay.isPending}
          onClick={() =>
            replay.mutate(delivery.id, {
              onSuccess: () => toast(m.replayed),
              onError: ({ message }) => toast(message, { failed: true }),
            })
          }
        >
          {m.replay}
        </Button>
      )}
    </>
  )
}

const laidOut = (json: string) => JSON.stringify(JSON.parse(json), null, 2)

function Text({ label, text }: { label: string; text: string }) {
  return (
    <figure className="mt-3">
      <figcaption className="mb-1 text-ink-3 text-xs">{label}</figcaption>
      <pre className="max-h-48 overflow-auto whitespace-pre-wrap break-words rounded border bg-paper p-3 font-mono text-xs">
        {text}
      </pre>
    </figure>
  )
}
