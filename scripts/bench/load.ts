import autocannon from 'autocannon'
import type { Call } from './scenarios'

/** Requests per second, and latencies in milliseconds, of one round. */
export type Figures = { perSecond: number; p50: number; p99: number; refused: number }

export const CONNECTIONS = 16

/** Sends calls as fast as they are answered, over 16 connections, for a number of seconds. */
export async function load(
  origin: string,
  call: (n: number) => Call,
  seconds: number,
): Promise<Figures> {
  let sent = 0
  const result = await autocannon({
    url: origin,
    connections: CONNECTIONS,
    duration: seconds,
    timeout: 30,
    requests: [
      {
        setupRequest: (request) => {
          const { method, path, headers, body } = call(sent++)
          return { ...request, method, path, headers, body }
        },
      },
    ],
  })
  const { latency, requests, non2xx, errors } = result
  return {
    perSecond: requests.average,
    p50: latency.p50,
    p99: latency.p99,
    refused: non2xx + errors,
  }
}

/** A server runs for weeks: how fast its first thousand requests are says little. */
export async function warmUp(
  origin: string,
  call: (n: number) => Call,
  reset?: () => Promise<void>,
): Promise<void> {
  const [enough, longest] = [1_500, 20]
  let sent = 0
  const seconds = 2
  for (let spent = 0; sent < enough && spent < longest; spent += seconds) {
    await reset?.()
    sent += (await load(origin, call, seconds)).perSecond * seconds
  }
}

const middle = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** The median of several rounds, figure by figure; refusals add up. */
export const median = (rounds: readonly Figures[]): Figures => ({
  perSecond: middle(rounds.map(({ perSecond }) => perSecond)),
  p50: middle(rounds.map(({ p50 }) => p50)),
  p99: middle(rounds.map(({ p99 }) => p99)),
  refused: rounds.reduce((sum, { refused }) => sum + refused, 0),
})
