let context: AudioContext | null = null

/** Browsers give sound only to a page that was touched: call this from the tap that turns it on. */
export function wakeSound(): void {
  context ??= new AudioContext()
  void context.resume()
}

/** One soft tone; higher when work begins, lower when rest does. */
export function beep(pitch: 'high' | 'low'): void {
  if (!context || context.state !== 'running') return
  const tone = context.createOscillator()
  const loudness = context.createGain()
  const start = context.currentTime
  tone.frequency.value = pitch === 'high' ? 660 : 440
  loudness.gain.setValueAtTime(0, start)
  loudness.gain.linearRampToValueAtTime(0.2, start + 0.02)
  loudness.gain.exponentialRampToValueAtTime(0.001, start + 0.35)
  tone.connect(loudness).connect(context.destination)
  tone.start(start)
  tone.stop(start + 0.4)
}
