import {
  drawnFrom,
  redrawnFolder,
  removeDrawn,
  shippedFolder,
  slugsDrawn,
} from '@/db/library/drawn-figures'
import { runAll } from './pool'
import { readTasks } from './sources'
import type { Task, TaskResult } from './task'

/** Poses whose drawing is missing or was made from something else than what is there now. */
export function missingDrawings(root: string, only: readonly string[] = []): Task[] {
  const [shipped, redrawn] = [shippedFolder(root), redrawnFolder(root)]
  const isIn = (folder: string, task: Task): boolean =>
    drawnFrom(folder, task.slug) === task.drawnFrom
  const tasks = readTasks(root, only)
  if (only.length === 0) forgetWithoutPoses(root, tasks)
  return tasks.filter((task) => {
    if (isIn(redrawn, task)) return false
    if (!isIn(shipped, task)) return true
    // A drawing from before would stand in front of the shipped one, which is right again.
    removeDrawn(redrawn, task.slug)
    return false
  })
}

function forgetWithoutPoses(root: string, tasks: readonly Task[]): void {
  const known = new Set(tasks.map(({ slug }) => slug))
  for (const slug of slugsDrawn(redrawnFolder(root))) {
    if (!known.has(slug)) removeDrawn(redrawnFolder(root), slug)
  }
}

/** How many could not be drawn, and how many findings of the checks stand open. */
export interface DrawnSum {
  failed: number
  findings: number
}
type OnDrawn = (result: TaskResult, done: number) => void

function counting(onDrawn: OnDrawn): { sum: DrawnSum; onResult: (result: TaskResult) => void } {
  let done = 0
  const sum = { failed: 0, findings: 0 }
  const onResult = (result: TaskResult) => {
    sum.failed += result.error === undefined ? 0 : 1
    sum.findings += result.findings?.length ?? 0
    onDrawn(result, ++done)
  }
  return { sum, onResult }
}

/** Draws these on every core, or on so many, and tells of each as it ends. */
export async function drawAll(
  tasks: readonly Task[],
  onDrawn: OnDrawn,
  cores?: number,
): Promise<DrawnSum> {
  const { sum, onResult } = counting(onDrawn)
  await runAll<Task, TaskResult>('./worker.ts', tasks, onResult, cores)
  return sum
}

/** Draws these one by one in this thread: for a single one a worker takes longer to start. */
export async function drawHere(tasks: readonly Task[], onDrawn: OnDrawn): Promise<DrawnSum> {
  const { sum, onResult } = counting(onDrawn)
  const { runTask } = await import('./task')
  for (const task of tasks) onResult(runTask(task))
  return sum
}
