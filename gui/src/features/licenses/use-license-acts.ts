import type { Act } from '@/components/list/row-menu'
import { exportLicense, type License, type LicenseTurn, useTurnLicense } from '@/data/licenses'
import { download } from '@/lib/download'
import { m } from '@/lib/i18n/en/licenses'
import { usePlace } from '@/lib/permissions'

/** What can be done with a licence; one that was revoked only leaves as a file. */
export function useLicenseActs(onTransfer: (license: License) => void) {
  const { id: accountId } = usePlace()
  const turn = useTurnLicense(accountId)

  return (license: License): readonly Act[] => {
    const { id, licensee_name: who, state, duration_days: days, expires_at: ends } = license
    const by = (word: LicenseTurn) => () => turn.mutateAsync({ id, turn: word })
    const file = {
      text: m.export,
      run: async () => {
        const { content } = await exportLicense(accountId, id)
        download(new Blob([`${content}\n`]), `${license.product}-${license.last6}.license`)
      },
      done: m.exported,
    }
    if (state === 'revoked') return [file]
    const ask = { title: m.suspendTitle(who), text: m.suspendText }
    const renewal = days && ends && { title: m.renewTitle(who), text: m.renewText(days) }
    return [
      state === 'active'
        ? { text: m.suspend, ask, run: by('suspend'), done: m.suspended }
        : { text: m.reinstate, run: by('reinstate'), done: m.reinstated },
      ...(renewal ? [{ text: m.renew, ask: renewal, run: by('renew'), done: m.renewed }] : []),
      { text: m.transfer, run: () => onTransfer(license) },
      file,
      {
        text: m.revoke,
        danger: true,
        ask: { title: m.revokeTitle(who), text: m.revokeText },
        run: by('revoke'),
        done: m.revoked,
      },
    ]
  }
}
