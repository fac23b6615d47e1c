import { clearance, padCentre, padsOf } from '../body/build-body'
import type { Primitive } from '../body/primitive'
import { length, subtract } from '../geometry/vectors'
import type { SolvedMovement } from '../pose/solve-movement'
import type { SolvedPose } from '../pose/starting-point'
import { DEGREES_OF_FREEDOM } from '../skeleton/joints'
import type { Finding } from './finding'
import { LIMITS } from './limits'

/** Contacts are met. */
export function checkContact({ poses }: SolvedMovement): Finding[] {
  return poses.flatMap(({ solution }, i) => {
    const value = solution.contactErrorCm
    if (value <= LIMITS.contactCm) return []
    const message = `${solution.worstContact} misses by ${value.toFixed(1)} cm`
    return [{ check: 'contact' as const, pose: i + 1, value, message }]
  })
}

/** Nothing sinks into floor, wall or seat. */
export function checkSink({ poses, surfaces }: SolvedMovement): Finding[] {
  return poses.flatMap(({ solution, pose }, i) => {
    let value = 0
    let where = ''
    for (const surface of surfaces.values()) {
      const isUsed = pose.contacts.some((c) => c.surface === 'seat' && c.pad === 'seat')
      if (!surface.blocks || (surface.name === 'seat' && !isUsed)) continue
      for (const primitive of solution.state.primitives) {
        if (!surface.blocks.test(primitive.pad)) continue
        const depth = -clearance(primitive, surface.plane)
        if (depth > value) {
          value = depth
          where = `${primitive.pad} in ${surface.name}`
        }
      }
    }
    if (value <= LIMITS.sinkCm) return []
    const message = `${where} sinks ${value.toFixed(1)} cm`
    return [{ check: 'sink' as const, pose: i + 1, value, message }]
  })
}

const FIXED = /^(palm|fingers|elbow|forearm|heel|ball|toes|knee|shin|ankle)/

/** Planted hands, knees and feet stay where they were. */
export function checkSlide({ poses }: SolvedMovement): Finding[] {
  return poses.flatMap((after, i) => {
    const before = poses[i - 1]
    if (!before) return []
    return sharedPads(before, after).flatMap((pad) => {
      const [x, , z] = subtract(centreOf(after, pad), centreOf(before, pad))
      const value = Math.hypot(x, z)
      if (value <= LIMITS.slideCm) return []
      const message = `${pad} slides ${value.toFixed(1)} cm`
      return [{ check: 'slide' as const, pose: i + 1, value, message }]
    })
  })
}

function sharedPads(before: SolvedPose, after: SolvedPose): string[] {
  return after.pose.contacts
    .filter(({ pad, surface }) => {
      const isShared = before.pose.contacts.some((c) => c.pad === pad && c.surface === surface)
      return (
        isShared && !surface.endsWith('wall') && FIXED.test(pad) && !after.pose.sliding.has(pad)
      )
    })
    .map(({ pad }) => pad)
}

const centreOf = ({ solution }: SolvedPose, pad: string) =>
  padCentre(solution.state.primitives, padsOf(solution.state.primitives).get(pad) ?? [])

const MAJOR = /^(hip|knee|lumbar|thorax|shoulder|elbow)\./

/** Large joints stay inside their range. */
export function checkLimits({ poses }: SolvedMovement): Finding[] {
  return poses.flatMap(({ solution }, i) =>
    DEGREES_OF_FREEDOM.flatMap(({ name, low, high }, k) => {
      const value = solution.pose[k] ?? 0
      const isAtLimit = value <= low + 0.01 || value >= high - 0.01
      if (!MAJOR.test(name) || !isAtLimit || Math.abs(value) < 3) return []
      const message = `${name} is at its limit (${value.toFixed(0)}°)`
      return [{ check: 'limits' as const, pose: i + 1, value, message }]
    }),
  )
}

/** Thighs that lie on each other flatten, and a hand closes round what it holds. */
const PRESSED_CM = 2
const HELD_CM = 3
const isThigh = ({ pad }: Primitive): boolean => pad.startsWith('thigh')

/** Limb through limb or body. Neighbouring parts and a leg against the own trunk do not count. */
export function checkOverlap({ poses }: SolvedMovement): Finding[] {
  return poses.flatMap(({ solution, pose }, i) => {
    const list = solution.state.primitives.map((p) => ({ p, family: familyOf(p.pad) }))
    const known = list.filter(({ family }) => family)
    const held = new Set(
      pose.reaches.flatMap(({ pad, target }) => {
        const [a, b] = [familyOf(pad), familyOf(target.pad)]
        return [`${a} ${b}`, `${b} ${a}`]
      }),
    )
    let value = 0
    let pair = ''
    known.forEach((a, k) => {
      for (const b of known.slice(k + 1)) {
        if (a.family === b.family || isLegAndTrunk(a.family, b.family)) continue
        const pressed = isThigh(a.p) && isThigh(b.p) ? PRESSED_CM : 0
        const give = Math.max(pressed, held.has(`${a.family} ${b.family}`) ? HELD_CM : 0)
        const touching = Math.min(...a.p.radii) + Math.min(...b.p.radii) - give
        const depth = touching - length(subtract(a.p.centre, b.p.centre))
        if (depth > value) {
          value = depth
          pair = `${a.p.pad} and ${b.p.pad}`
        }
      }
    })
    if (value <= LIMITS.overlapCm) return []
    const message = `${pair} overlap ${value.toFixed(1)} cm`
    return [{ check: 'overlap' as const, pose: i + 1, value, message }]
  })
}

function familyOf(pad: string): string {
  const side = pad.slice(-1)
  if (/^(palm|fingers|forearm)/.test(pad)) return `arm${side}`
  if (/^(thigh|knee|shin|ankle|heel|arch|ball|toes)/.test(pad)) return `leg${side}`
  return /^(ribs|waist|pelvis|head|neck)$/.test(pad) ? 'trunk' : ''
}
const isLegAndTrunk = (a: string, b: string): boolean =>
  (a.startsWith('leg') && b === 'trunk') || (b.startsWith('leg') && a === 'trunk')
