import { useEffect, useRef, useState } from 'react'

const HEAD_PX = 33
/** The date of a day, and what is around it. */
const DATE_PX = 31
const CHIP_PX = 24
const [LEAST, USUAL] = [2, 3]

/** How many posts fit on a day when the weeks share the height of their box. */
export function useRoom(weeks: number) {
  const box = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState(USUAL)
  useEffect(() => {
    const { current } = box
    if (!current) return
    const sized = new ResizeObserver(() => {
      const week = (current.clientHeight - HEAD_PX) / weeks
      setRoom(Math.max(LEAST, Math.floor((week - DATE_PX) / CHIP_PX)))
    })
    sized.observe(current)
    return () => sized.disconnect()
  }, [weeks])
  return { box, room }
}
