import { parentPort } from 'node:worker_threads'
import { runTask, type Task } from './task'

parentPort?.on('message', (task: Task) => parentPort?.postMessage(runTask(task)))
