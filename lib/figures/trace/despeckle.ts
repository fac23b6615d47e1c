/** A label per pixel, row by row. */
export interface LabelImage {
  width: number
  height: number
  labels: Uint16Array
}

/** Gives connected specks smaller than `minPixels` the label of their most common neighbour. */
export function despeckle(image: LabelImage, minPixels: number): void {
  const { labels } = image
  const seen = new Uint8Array(labels.length)
  const stack = new Int32Array(labels.length)
  for (let start = 0; start < labels.length; start++) {
    if (seen[start]) continue
    const speck = flood(image, start, seen, stack, minPixels)
    if (speck) relabel(image, speck)
  }
}

function flood(
  { width, height, labels }: LabelImage,
  start: number,
  seen: Uint8Array,
  queue: Int32Array,
  minPixels: number,
): number[] | undefined {
  const label = labels[start]
  let head = 0
  let tail = 0
  const visit = (pixel: number) => {
    if (seen[pixel] || labels[pixel] !== label) return
    seen[pixel] = 1
    queue[tail++] = pixel
  }
  visit(start)
  while (head < tail) {
    const pixel = queue[head++] ?? 0
    const x = pixel % width
    if (x > 0) visit(pixel - 1)
    if (x < width - 1) visit(pixel + 1)
    if (pixel >= width) visit(pixel - width)
    if (pixel < width * (height - 1)) visit(pixel + width)
  }
  return tail < minPixels ? Array.from(queue.subarray(0, tail)) : undefined
}

function relabel({ width, labels }: LabelImage, speck: readonly number[]): void {
  const own = labels[speck[0] ?? 0]
  const votes = new Map<number, number>()
  for (const pixel of speck)
    for (const other of [pixel - 1, pixel + 1, pixel - width, pixel + width]) {
      const label = labels[other]
      if (label !== undefined && label !== own) votes.set(label, (votes.get(label) ?? 0) + 1)
    }
  let winner = own ?? 0
  let most = 0
  for (const [label, count] of votes)
    if (count > most) {
      most = count
      winner = label
    }
  for (const pixel of speck) labels[pixel] = winner
}
