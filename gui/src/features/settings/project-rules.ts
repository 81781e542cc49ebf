import type { Project, ProjectCreate } from '@/data/projects'

type Repository = NonNullable<ProjectCreate['repositories']>[number]

const PROVIDERS = ['github', 'gitlab', 'bitbucket'] as const

/** Repositories as people know them, by address; what was recorded about one before stays. */
export function repositoriesOf(text: string, before: Project['repositories']): Repository[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((url) => before.find((each) => each.url === url) ?? made(url))
}

function made(url: string): Repository {
  const provider = PROVIDERS.find((name) => url.includes(name)) ?? 'other'
  const name = url.replace(/^https?:\/\/[^/]+\//, '').replace(/\/$|\.git$/g, '')
  return { provider, url, name: name || url }
}
