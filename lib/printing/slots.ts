/** Lets a few pieces of work run at once, a few more wait, and refuses the rest. */
export class Slots {
  private running = 0
  private readonly waiting: (() => void)[] = []

  constructor(
    private readonly atOnce: number,
    private readonly queue: number,
    private readonly refuse: () => Error,
  ) {}

  /** Runs the work when it is its turn. Throws what `refuse` makes when the queue is full. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < this.atOnce) this.running++
    else await this.turn()
    try {
      return await work()
    } finally {
      const next = this.waiting.shift()
      if (next) next()
      else this.running--
    }
  }

  /** A turn is handed on by whoever ends, so that nobody else can step in between. */
  private turn(): Promise<void> {
    if (this.waiting.length >= this.queue) return Promise.reject(this.refuse())
    return new Promise((resolve) => this.waiting.push(resolve))
  }
}
