import { parentPort } from 'node:worker_threads'
import { runLook, type LookTask } from './look-task'

parentPort?.on('message', (task: LookTask) => parentPort?.postMessage(runLook(task)))
