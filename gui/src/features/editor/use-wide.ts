import { mediaHook } from '@/lib/media'

/** Whether there is room for the side beside the text. */
export const useWide = mediaHook('(min-width: 64rem)')
