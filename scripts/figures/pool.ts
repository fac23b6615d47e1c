import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** Node 20 does not hand tsx's loader on to worker threads, so the worker loads it itself. */
const BOOT = `import('tsx/esm/api').then(({ tsImport }) =>
  tsImport(require('node:worker_threads').workerData.file, process.cwd() + '/'))`

/** Runs tasks in the named worker file on every core, or on so many, and reports each as it ends. */
export async function runAll<Task, Result>(
  workerFile: string,
  tasks: readonly Task[],
  onResult: (result: Result) => void,
  cores: number = availableParallelism(),
): Promise<void> {
  if (tasks.length === 0) return
  const file = new URL(workerFile, import.meta.url).href
  const queue = [...tasks]
  const count = Math.min(cores, tasks.length)
  await Promise.all(Array.from({ length: count }, () => work(file, queue, onResult)))
}

function work<Task, Result>(
  file: string,
  queue: Task[],
  onResult: (result: Result) => void,
): Promise<void> {
  const worker = new Worker(BOOT, { eval: true, workerData: { file } })
  return new Promise((resolve, reject) => {
    const next = () => {
      const task = queue.shift()
      if (task) worker.postMessage(task)
      else void worker.terminate().then(() => resolve())
    }
    worker.on('message', (result: Result) => {
      onResult(result)
      next()
    })
    worker.on('error', reject)
    next()
  })
}
