import fs from 'node:fs'
import path from 'node:path'
import { isRunning } from './processes'

/** Which of our processes use a running database, so that only the last one to leave stops it. */
export function usersOf(folder: string) {
  const book = path.join(folder, 'users')
  const mine = path.join(book, String(process.pid))
  return {
    enter(): void {
      fs.mkdirSync(book, { recursive: true })
      fs.writeFileSync(mine, '')
    },
    /** Signs off and answers whether someone else is still there. */
    leave(): boolean {
      fs.rmSync(mine, { force: true })
      const others = fs.readdirSync(book).filter((name) => {
        if (isRunning(Number(name))) return true
        fs.rmSync(path.join(book, name), { force: true })
        return false
      })
      return others.length > 0
    },
  }
}
