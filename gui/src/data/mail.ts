import { queryOptions, useQuery } from '@tanstack/react-query'
import { answer, api } from '@/api/client'
import { m } from '@/lib/i18n/en/mail'

const mailQuery = () =>
  queryOptions({
    queryKey: ['mail'],
    queryFn: () => answer(api.GET('/health/live')),
    select: ({ mail }) => mail,
    staleTime: Number.POSITIVE_INFINITY,
  })

/** What to say of a mail: that it is under way, unless this server writes it to a folder and sends nothing. */
export function useMailed(): (sentence: string, instead?: string) => string {
  const { data } = useQuery(mailQuery())
  return (sentence, instead = m.written) => (data === 'written' ? instead : sentence)
}
