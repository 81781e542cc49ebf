import { Field } from '@/components/form/field'
import { Textarea } from '@/components/ui/input'
import { m } from '@/lib/i18n/en/settings'
import { LockedNote, SettingForm } from './setting-form'
import { wordsOf } from './setting-rules'
import { SettingsPage } from './settings-page'
import { useSettingsForm } from './use-settings-form'

/** Rules for every text. */
export function WritingSettings() {
  const { form, locked } = useSettingsForm({
    read: ({ banned_words: words = [] }) => ({ banned_words: words.join('\n') }),
    write: ({ banned_words: words }) => ({ banned_words: wordsOf(words) }),
  })
  const count = wordsOf(form.watch('banned_words')).length
  return (
    <SettingsPage part="writing" text={m.writingText}>
      <SettingForm form={form}>
        <Field
          label={m.bannedWords}
          hint={`${m.bannedHint} ${count ? `${m.bannedCount(count)}.` : ''}`}
          error={form.formState.errors.banned_words?.message}
        >
          {(control) => (
            <Textarea
              rows={10}
              disabled={Boolean(locked.banned_words)}
              {...control}
              {...form.register('banned_words')}
            />
          )}
        </Field>
        <LockedNote reason={locked.banned_words} />
      </SettingForm>
    </SettingsPage>
  )
}
