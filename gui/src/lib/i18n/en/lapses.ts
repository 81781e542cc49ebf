/** Why a decision that was given does not count. */
export const lapses = {
  left: 'No longer counts: left the workspace',
  suspended: 'Does not count: suspended',
  demoted: 'No longer counts: may not decide here any more',
  unattended: 'Does not count: nobody answers for it',
  same_eyes: 'Does not count: no other pair of eyes',
}
