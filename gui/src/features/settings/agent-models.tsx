import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { useId } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { IconButton } from '@/components/ui/icon-button'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import type { AgentKey } from '@/data/agents'
import { m } from '@/lib/i18n/en/agents'
import { moved } from './agent-rules'

export interface Chosen {
  key: string
  model: string
}

interface Props {
  models: readonly Chosen[]
  keys: readonly AgentKey[]
  /** What the server offers, as it calls them. */
  offered: readonly string[]
  onChange: (models: Chosen[]) => void
}

const OPERATOR = 'operator'

/** Models in the order in which they are asked, each by a key. */
export function AgentModels({ models, keys, offered, onChange }: Props) {
  const known = useId()
  const own = keys.map(({ id, name }) => ({ value: id, label: name }))
  const ways = offered.length > 0 ? [...own, { value: OPERATOR, label: m.operator }] : own
  const first = ways[0]?.value
  const change = (index: number, part: Partial<Chosen>) =>
    onChange(models.map((each, place) => (place === index ? { ...each, ...part } : each)))
  return (
    <fieldset className="mb-4 min-w-0">
      <legend className="mb-1.5 font-medium text-sm">{m.models}</legend>
      {models.length === 0 && <p className="mb-2 text-ink-2 text-sm">{m.noModels}</p>}
      {models.length > 0 && (
        <Card className="mb-2">
          <ol aria-label={m.models}>
            {models.map(({ key, model }, index) => {
              const named = model || m.unnamed
              const isKnown = ways.some(({ value }) => value === key)
              const lost = isKnown ? [] : [{ value: key, label: m.goneKey }]
              return (
                <li
                  key={index}
                  className="flex flex-wrap items-center gap-2 border-b p-2 last:border-b-0"
                >
                  <Select
                    className="min-w-0 flex-[1_1_8rem]"
                    aria-label={m.keyOf(index + 1)}
                    options={[...lost, ...ways]}
                    value={key}
                    onChange={({ target }) => change(index, { key: target.value })}
                  />
                  <Input
                    className="min-w-0 flex-[2_1_10rem]"
                    aria-label={m.modelOf(index + 1)}
                    placeholder={m.modelPlaceholder}
                    autoComplete="off"
                    list={key === OPERATOR ? known : undefined}
                    value={model}
                    onChange={({ target }) => change(index, { model: target.value })}
                  />
                  <span className="flex">
                    <IconButton
                      label={m.up(named)}
                      disabled={index === 0}
                      onClick={() => onChange(moved(models, index, -1))}
                    >
                      <ArrowUp />
                    </IconButton>
                    <IconButton
                      label={m.down(named)}
                      disabled={index === models.length - 1}
                      onClick={() => onChange(moved(models, index, 1))}
                    >
                      <ArrowDown />
                    </IconButton>
                    <IconButton
                      label={m.drop(named)}
                      onClick={() => onChange(models.filter((_, place) => place !== index))}
                    >
                      <X />
                    </IconButton>
                  </span>
                </li>
              )
            })}
          </ol>
        </Card>
      )}
      <datalist id={known}>
        {offered.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      {first ? (
        <Button
          type="button"
          size="sm"
          onClick={() =>
            onChange([
              ...models,
              { key: first, model: first === OPERATOR ? (offered[0] ?? '') : '' },
            ])
          }
        >
          <Plus aria-hidden />
          {m.addModel}
        </Button>
      ) : (
        <p className="text-ink-3 text-sm">{m.noKeysText}</p>
      )}
      {offered.length > 0 && <p className="mt-1.5 text-ink-3 text-sm">{m.offered(offered)}</p>}
    </fieldset>
  )
}
