/** How long a repetition takes, seconds: out, hold at the end, back, pause at the start. */
export interface Tempo {
  outSeconds: number
  holdSeconds: number
  backSeconds: number
  pauseSeconds: number
}
export interface Showing {
  frame: number
  fromSeconds: number
  toSeconds: number
}

/** A tempo that suits a dose; long holds are shortened so that the picture keeps teaching. */
export function tempoFor(holdSeconds: number): Tempo {
  return {
    outSeconds: 1.6,
    holdSeconds: Math.min(Math.max(holdSeconds, 0.8), 4),
    backSeconds: 1.9,
    pauseSeconds: 0.9,
  }
}

/** When each frame shows in one repetition: start → end → start, resting at both ends. */
export function showings(frameCount: number, tempo: Tempo): Showing[] {
  const list: Showing[] = []
  let now = 0
  const show = (frame: number, seconds: number) => {
    list.push({ frame, fromSeconds: now, toSeconds: now + seconds })
    now += seconds
  }
  const moving = frameCount - 1
  show(0, tempo.pauseSeconds)
  for (let frame = 1; frame < moving; frame++) show(frame, tempo.outSeconds / moving)
  show(moving, tempo.holdSeconds)
  for (let frame = moving - 1; frame > 0; frame--) show(frame, tempo.backSeconds / moving)
  return list
}

/** Step-wise visibility keyframes; path morphing is impossible because shapes come and go. */
export function visibilityCss(frameCount: number, tempo: Tempo): string {
  const list = showings(frameCount, tempo)
  const total = list.at(-1)?.toSeconds ?? 1
  const percent = (seconds: number): string => `${((seconds / total) * 100).toFixed(2)}%`
  let css = '.frame{visibility:hidden}'
  for (let frame = 0; frame < frameCount; frame++) {
    const steps = list
      .filter((showing) => showing.frame === frame)
      .map(
        ({ fromSeconds, toSeconds }) =>
          `${percent(fromSeconds)}{visibility:visible}${percent(toSeconds)}{visibility:hidden}`,
      )
    const first = frame === 0 ? '' : '0%{visibility:hidden}'
    css += `@keyframes k${frame}{${first}${steps.join('')}}#f${frame}{animation:k${frame} ${total.toFixed(2)}s step-end infinite}`
  }
  const last = frameCount - 1
  return `${css}@media(prefers-reduced-motion:reduce){.frame{animation:none!important}#f${last}{visibility:visible}}`
}
