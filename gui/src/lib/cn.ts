import { type ClassValue, clsx } from 'clsx'

/** Join class names. They only add up: what a component looks like is a variant, never a class that repaints it. */
export function cn(...classes: ClassValue[]): string {
  return clsx(classes)
}
