import type { Arc } from './planar-map'

export interface OrientedArc {
  arc: Arc
  isReversed: boolean
}

/** Chains the chosen arcs into closed outlines for filling. */
export function closedLoops(arcs: readonly Arc[]): OrientedArc[][] {
  const open = new Map<number, Arc[]>()
  for (const arc of arcs)
    if (!arc.isLoop)
      for (const node of [arc.firstNode, arc.lastNode])
        open.set(node, [...(open.get(node) ?? []), arc])
  const used = new Set<Arc>()
  const loops: OrientedArc[][] = []
  for (const arc of arcs) {
    if (used.has(arc)) continue
    used.add(arc)
    const loop: OrientedArc[] = [{ arc, isReversed: false }]
    loops.push(loop)
    if (!arc.isLoop) followLoop(loop, arc, open, used)
  }
  return loops
}

function followLoop(
  loop: OrientedArc[],
  first: Arc,
  open: ReadonlyMap<number, Arc[]>,
  used: Set<Arc>,
): void {
  let node = first.lastNode
  while (node !== first.firstNode) {
    const next = (open.get(node) ?? []).find((arc) => !used.has(arc))
    if (!next) return
    used.add(next)
    const isReversed = next.firstNode !== node
    loop.push({ arc: next, isReversed })
    node = isReversed ? next.firstNode : next.lastNode
  }
}
