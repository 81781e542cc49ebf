import { LinesField, SelectField, TextField } from '@/components/form/controls'
import type { AgentKey, AgentSettings, Agents } from '@/data/agents'
import { m } from '@/lib/i18n/en/agents'
import { AgentModels, type Chosen } from './agent-models'
import { dollarsOf, lineOf, microsOf, pricesOf } from './agent-rules'
import { SettingForm } from './setting-form'
import { numberOf } from './setting-rules'
import { useSettingsForm } from './use-settings-form'

type Mode = NonNullable<AgentSettings['mode']>

/** Whom the workspace chose, and how much they may spend. */
export function AgentChoice({ agents, keys }: { agents: Agents; keys: readonly AgentKey[] }) {
  const { form } = useSettingsForm({
    read: ({ agents }) => ({
      mode: (agents?.mode ?? 'server') as Mode,
      models: (agents?.models ?? []) as Chosen[],
      prices: (agents?.prices ?? []).map(lineOf).join('\n'),
      temperature: String(agents?.temperature ?? ''),
      most_tokens: String(agents?.most_tokens ?? 8000),
      run_cap_micros: dollarsOf(agents?.run_cap_micros),
      month_cap_micros: dollarsOf(agents?.month_cap_micros),
    }),
    write: ({ mode, models, prices, ...rest }, _locked, before) => ({
      agents: {
        // What was chosen before and is unfit by now keeps nobody from changing something else.
        ...(unlike({ mode, models, prices }, before) && {
          mode,
          models,
          prices: pricesOf(prices),
        }),
        temperature: numberOf(rest.temperature),
        most_tokens: Number(rest.most_tokens),
        run_cap_micros: microsOf(rest.run_cap_micros),
        month_cap_micros: microsOf(rest.month_cap_micros),
      },
    }),
  })
  const mode = form.watch('mode')
  const modes = (['server', 'api', 'cli', 'offline'] as const).filter(
    (each) => each !== 'cli' || agents.server_command !== null || mode === 'cli',
  )
  return (
    <SettingForm form={form}>
      <SelectField
        form={form}
        name="mode"
        label={m.mode}
        options={modes.map((value) => ({ value, label: m.modes[value] }))}
      />
      {mode === 'api' && (
        <>
          <AgentModels
            models={form.watch('models')}
            keys={keys}
            offered={agents.server_models}
            onChange={(models) => form.setValue('models', models, { shouldDirty: true })}
          />
          <LinesField form={form} name="prices" label={m.prices} hint={m.pricesHint} />
        </>
      )}
      {mode !== 'offline' && (
        <div className="grid gap-x-4 sm:grid-cols-2">
          <TextField form={form} name="run_cap_micros" label={m.runCap} {...amount} />
          <TextField
            form={form}
            name="month_cap_micros"
            label={m.monthCap}
            hint={m.capHint}
            {...amount}
          />
          {mode === 'api' && (
            <>
              <TextField
                form={form}
                name="temperature"
                label={m.temperature}
                hint={m.temperatureHint}
                {...amount}
                max={2}
              />
              <TextField
                form={form}
                name="most_tokens"
                label={m.mostTokens}
                type="number"
                min={256}
              />
            </>
          )}
        </div>
      )}
    </SettingForm>
  )
}

const amount = { type: 'number', min: 0, step: 'any', inputMode: 'decimal' } as const

/** Whether any of these differs from what was there before. */
function unlike<Values extends object>(values: Values, before: NoInfer<Values>): boolean {
  return (Object.keys(values) as (keyof Values)[]).some(
    (name) => JSON.stringify(values[name]) !== JSON.stringify(before[name]),
  )
}
