import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Task, TaskResult } from './task'

const WORKER_FILE = new URL('./worker.ts', import.meta.url).href
/** Node 20 does not hand tsx's loader on to worker threads, so the worker loads it itself. */
const BOOT = `import('tsx/esm/api').then(({ tsImport }) =>
  tsImport(require('node:worker_threads').workerData.file, process.cwd() + '/'))`

/** Runs tasks on every core, or on so many, and reports each as it ends. */
export async function runAll(
  tasks: readonly Task[],
  onResult: (result: TaskResult) => void,
  cores: number = availableParallelism(),
): Promise<void> {
  if (tasks.length === 0) return
  const queue = [...tasks]
  const count = Math.min(cores, tasks.length)
  await Promise.all(Array.from({ length: count }, () => work(queue, onResult)))
}

function work(queue: Task[], onResult: (result: TaskResult) => void): Promise<void> {
  const worker = new Worker(BOOT, { eval: true, workerData: { file: WORKER_FILE } })
  return new Promise((resolve, reject) => {
    const next = () => {
      const task = queue.shift()
      if (task) worker.postMessage(task)
      else void worker.terminate().then(() => resolve())
    }
    worker.on('message', (result: TaskResult) => {
      onResult(result)
      next()
    })
    worker.on('error', reject)
    next()
  })
}
