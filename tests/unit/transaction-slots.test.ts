import { afterEach, expect, it, vi } from 'vitest'
import { transactionSlots } from '../../src/lib/database/transaction-slots'

afterEach(() => {
  vi.useRealTimers()
})

it('half the pool may be open at once, the next one waits its turn', async () => {
  const slots = transactionSlots(4)
  const order: string[] = []
  await slots.take()
  await slots.take()
  const third = slots.take().then(() => order.push('third'))
  const fourth = slots.take().then(() => order.push('fourth'))
  await Promise.resolve()
  expect(order).toEqual([])
  slots.give()
  await third
  expect(order).toEqual(['third'])
  slots.give()
  await fourth
  expect(order).toEqual(['third', 'fourth'])
})

it('a pool of one connection has one slot still', async () => {
  await expect(transactionSlots(1).take()).resolves.toBeUndefined()
})

it('whoever waits too long is told so, and loses nobody else’s turn', async () => {
  vi.useFakeTimers()
  const slots = transactionSlots(2)
  await slots.take()
  const refused = expect(slots.take()).rejects.toMatchObject({ status: 503 })
  await vi.advanceTimersByTimeAsync(10_000)
  await refused
  const next = slots.take()
  slots.give()
  await expect(next).resolves.toBeUndefined()
  slots.give()
  await expect(slots.take(), 'the slot was given back once').resolves.toBeUndefined()
})
