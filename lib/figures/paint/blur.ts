/** Box blur repeated twice over a pixel field, in place; values become sums over the window. */
export function blur(field: Float32Array, width: number, height: number, radius: number): void {
  const buffer = new Float32Array(field.length)
  for (let pass = 0; pass < 2; pass++) {
    slide(field, buffer, height, width, width, 1, radius)
    slide(buffer, field, width, height, 1, width, radius)
  }
}

function slide(
  from: Float32Array,
  to: Float32Array,
  lines: number,
  lengthOfLine: number,
  lineStep: number,
  step: number,
  radius: number,
): void {
  for (let line = 0; line < lines; line++) {
    const base = line * lineStep
    let sum = 0
    for (let i = -radius; i < lengthOfLine; i++) {
      if (i + radius < lengthOfLine) sum += from[base + (i + radius) * step] ?? 0
      if (i - radius - 1 >= 0) sum -= from[base + (i - radius - 1) * step] ?? 0
      if (i >= 0) to[base + i * step] = sum
    }
  }
}
