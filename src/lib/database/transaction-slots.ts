import { APIError } from 'payload'

/** Longest wait for a slot; with the save itself an editor has an answer within 15 seconds. */
const WAIT_MILLISECONDS = 10_000

export interface TransactionSlots {
  /** Waits for a slot. @throws APIError 503 when none gets free in time. */
  take(): Promise<void>
  give(): void
}

/**
 * Bounds how many transactions are open at once. Payload asks for a second connection inside a
 * transaction (the check of document locks, the clock): when transactions hold every connection of
 * the pool, each waits for another for ever (architecture.md, trap 6). Half the pool leaves one.
 */
export function transactionSlots(poolSize: number): TransactionSlots {
  let free = Math.max(1, Math.floor(poolSize / 2))
  const waiting: (() => void)[] = []
  return {
    take: () =>
      new Promise((resolve, reject) => {
        if (free > 0) {
          free -= 1
          resolve()
          return
        }
        const proceed = () => {
          clearTimeout(timer)
          resolve()
        }
        const timer = setTimeout(() => {
          waiting.splice(waiting.indexOf(proceed), 1)
          reject(new APIError(busy, 503, null, true))
        }, WAIT_MILLISECONDS)
        waiting.push(proceed)
      }),
    give: () => {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    },
  }
}

const busy =
  'Hệ thống đang bận, chưa lưu được. Hãy thử lại sau ít giây. (The system is busy; nothing was saved. Try again in a few seconds.)'
