import { SecretOnce } from '@/components/ui/secret-once'
import type { LicenseIssued } from '@/data/licenses'
import { m } from '@/lib/i18n/en/licenses'

/** The key of a licence, which nobody can look up later. */
export function KeyOnce({ of, onClose }: { of: LicenseIssued; onClose: () => void }) {
  return (
    <SecretOnce
      title={m.keyTitle}
      text={m.keyText(of.licensee_email)}
      label={m.key}
      secret={of.key}
      onClose={onClose}
    />
  )
}
