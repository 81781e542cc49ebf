import { cn } from '@/lib/cn'
import { m } from '@/lib/i18n/en/profile'
import { setTheme, type Theme, useTheme } from '@/lib/theme'

const THEMES: readonly Theme[] = ['light', 'dark', 'system']

/** Three small pages, of which one is chosen. */
export function ThemeSection() {
  const theme = useTheme()
  return (
    <fieldset>
      <legend className="sr-only">{m.theme.legend}</legend>
      <div className="grid max-w-md grid-cols-3 gap-3">
        {THEMES.map((each) => (
          <label key={each} className="group block cursor-pointer">
            <input
              type="radio"
              name="theme"
              value={each}
              checked={theme === each}
              onChange={() => setTheme(each)}
              className="peer sr-only"
            />
            <span className="relative block overflow-hidden rounded-md border border-line-strong outline-offset-2 group-hover:border-ink-3 peer-checked:border-accent peer-checked:ring-1 peer-checked:ring-accent peer-focus-visible:outline-2 peer-focus-visible:outline-accent">
              <Sheet theme={each === 'dark' ? 'dark' : 'light'} />
              {each === 'system' && (
                <span className="absolute inset-0 [clip-path:polygon(100%_0,100%_100%,0_100%)]">
                  <Sheet theme="dark" />
                </span>
              )}
            </span>
            <span
              className={cn(
                'mt-1.5 block text-center text-sm',
                theme === each ? 'font-medium' : 'text-ink-2',
              )}
            >
              {m.theme[each]}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** A page as small as a stamp, in the colours of one theme. */
function Sheet({ theme }: { theme: 'light' | 'dark' }) {
  return (
    <span data-theme={theme} aria-hidden className="flex aspect-[8/5] gap-1.5 bg-paper p-1.5">
      <span className="flex w-1/4 flex-col gap-1 pt-1">
        <span className="h-1 w-3/4 rounded-full bg-ink-3" />
        <span className="h-1 rounded-full bg-line-strong" />
        <span className="h-1 w-2/3 rounded-full bg-line-strong" />
      </span>
      <span className="flex flex-1 flex-col gap-1 rounded-sm border border-line bg-surface p-1.5">
        <span className="h-1.5 w-1/2 rounded-full bg-ink" />
        <span className="mt-0.5 h-1 rounded-full bg-line-strong" />
        <span className="h-1 w-5/6 rounded-full bg-line-strong" />
        <span className="mt-auto h-1.5 w-1/3 rounded-full bg-accent" />
      </span>
    </span>
  )
}
