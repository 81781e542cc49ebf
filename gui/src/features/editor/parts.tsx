import {
  CircleCheck,
  Eye,
  History,
  type LucideIcon,
  MessageSquare,
  Radio,
  SlidersHorizontal,
  SpellCheck,
} from 'lucide-react'
import { Tabs } from 'radix-ui'
import { type ComponentType, lazy } from 'react'
import { Later } from '@/components/states/later'
import { Tooltip } from '@/components/ui/tooltip'
import { m } from '@/lib/i18n/en/editor'
import { type Scope, useWorkspace } from '@/lib/permissions'
import { PANELS, type PanelName, useDesk } from './desk'
import { PanelSkeleton } from './panel'
import { useCounts } from './use-counts'

interface About {
  icon: LucideIcon
  scope: Scope
  content: ComponentType
}

const ABOUT: Record<PanelName, About> = {
  preview: {
    icon: Eye,
    scope: 'content:read',
    content: lazy(() => import('./panels/preview')),
  },
  details: {
    icon: SlidersHorizontal,
    scope: 'content:read',
    content: lazy(() => import('./panels/details')),
  },
  comments: {
    icon: MessageSquare,
    scope: 'content:read',
    content: lazy(() => import('./panels/comments')),
  },
  findings: {
    icon: SpellCheck,
    scope: 'strategy:read',
    content: lazy(() => import('./panels/findings')),
  },
  versions: {
    icon: History,
    scope: 'content:read',
    content: lazy(() => import('./panels/versions')),
  },
  approval: {
    icon: CircleCheck,
    scope: 'approvals:read',
    content: lazy(() => import('./panels/approval')),
  },
  publishing: {
    icon: Radio,
    scope: 'publishing:read',
    content: lazy(() => import('./panels/publishing')),
  },
}

/** The parts as icons, and the one that is open. */
export default function Parts({ upright }: { upright?: boolean }) {
  const { panel, openPanel } = useDesk()
  const { scopes } = useWorkspace()
  const counts = useCounts()
  const shown = PANELS.filter((name) => scopes.has(ABOUT[name].scope))
  const open = shown.includes(panel) ? panel : 'preview'
  const Content = ABOUT[open].content
  return (
    <Tabs.Root
      value={open}
      onValueChange={(name) => openPanel(name as PanelName)}
      orientation={upright ? 'vertical' : 'horizontal'}
      className={upright ? 'flex min-w-0 grow flex-row-reverse' : ''}
    >
      <Tabs.List
        aria-label={m.side}
        className={
          upright
            ? 'flex w-12 shrink-0 flex-col items-center gap-1 border-l pt-2'
            : '-mx-5 mb-4 flex justify-between gap-1 overflow-x-auto border-b px-3 pb-2'
        }
      >
        {shown.map((name) => {
          const Icon = ABOUT[name].icon
          const count = counts[name]
          const label = m.panels[name] + (count ? m.count(count) : '')
          return (
            <Tooltip key={name} text={m.panels[name]} side={upright ? 'left' : 'bottom'}>
              {/* The tooltip would write its own state over the tab's, so the tab stands inside. */}
              <span>
                <Tabs.Trigger
                  value={name}
                  aria-label={label}
                  className="relative grid size-9 place-items-center rounded text-ink-3 hover:bg-hover hover:text-ink data-[state=active]:bg-accent-soft data-[state=active]:text-accent max-lg:size-11"
                >
                  <Icon aria-hidden className="size-4.5" strokeWidth={1.75} />
                  {count ? (
                    <span
                      aria-hidden
                      className="absolute top-0.5 right-0 min-w-4 rounded-full bg-surface px-0.5 text-center font-semibold text-[0.625rem] text-ink-2 leading-4 tabular-nums"
                    >
                      {count}
                    </span>
                  ) : null}
                </Tabs.Trigger>
              </span>
            </Tooltip>
          )
        })}
      </Tabs.List>
      <Tabs.Content
        value={open}
        tabIndex={-1}
        className={
          upright ? 'min-w-0 grow overflow-y-auto px-5 pt-3.5 pb-10 outline-none' : 'outline-none'
        }
      >
        <h2 className="mb-4 font-semibold text-base">{m.panels[open]}</h2>
        <Later fallback={<PanelSkeleton />}>
          <Content />
        </Later>
      </Tabs.Content>
    </Tabs.Root>
  )
}
